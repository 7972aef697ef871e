package io.whither.formats;

import io.whither.formats.PositionDraft.Claim;
import io.whither.profile.LinkedInSlug;
import io.whither.profile.Places;
import io.whither.profile.RawEducation;
import java.time.LocalDate;
import java.util.List;

/** Our own canonical JSON Lines; {@code docs/format-whither.md} describes it field by field. */
final class WhitherFormat extends JsonFormat {

    WhitherFormat() {
        super(List.of("linkedin", "id", "observed_on", "profile_updated_on", "gone", "country", "region", "positions", "employer",
            "employer_linkedin", "employer_id", "employer_domain", "title", "start", "end", "is_current", "employment_type",
            "location", "education", "school", "degree", "skills"));
    }

    @Override
    public String name() {
        return "whither";
    }

    @Override
    String slug(Fields record) {
        return LinkedInSlug.personName(record.text("linkedin"));
    }

    @Override
    String vendorId(Fields record) {
        return record.scalar("id");
    }

    @Override
    LocalDate observedOn(Fields record, Fields wrapper) {
        return Observed.on(record.text("observed_on"));
    }

    @Override
    LocalDate updatedOn(Fields record) {
        return Observed.on(record.text("profile_updated_on"));
    }

    @Override
    String hidden(Fields record, LocalDate seenOn) {
        return record.isSet("gone") ? "profile gone or private" : null;
    }

    @Override
    List<PositionDraft> positions(Fields record) throws UnreadableRecord {
        return career(record, "positions").stream().map(this::position).toList();
    }

    @Override
    String country(Fields record) {
        return Places.country(record.text("country"));
    }

    @Override
    String region(Fields record) {
        return record.text("region");
    }

    @Override
    List<RawEducation> education(Fields record) {
        return Schools.read(record.objects("education"),
            e -> Schools.entry(e.text("school"), e.text("degree"), e.date("start"), e.date("end")));
    }

    private PositionDraft position(Fields entry) {
        Boolean current = entry.flag("is_current");
        return new PositionDraft(entry)
            .employer(entry.text("employer"), Employers.key(LinkedInSlug.companyName(entry.scalar("employer_linkedin")), name(),
                entry.scalar("employer_id")), Employers.domain(entry.text("employer_domain")))
            .title(entry.text("title"))
            .employmentType(entry.text("employment_type"))
            .location(entry.text("location"))
            .dates("start", "end")
            .claim(current == null ? Claim.UNSAID : current ? Claim.CURRENT : Claim.PAST);
    }
}
