package io.whither.formats;

import io.whither.formats.PositionDraft.Claim;
import io.whither.profile.LinkedInSlug;
import io.whither.profile.Places;
import io.whither.profile.RawEducation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** JSON Resume 1.0, and the names that it had before. A missing end is open. */
final class JsonResumeFormat extends JsonFormat {

    JsonResumeFormat() {
        super(List.of("basics", "profiles", "network", "username", "url", "location", "countryCode", "region", "meta", "canonical",
            "lastModified", "work", "name", "company", "position", "website", "startDate", "endDate", "volunteer", "organization",
            "education", "institution", "studyType", "skills", "keywords"));
    }

    @Override
    public String name() {
        return "jsonresume";
    }

    @Override
    String slug(Fields record) {
        for (Fields profile : record.object("basics").objects("profiles")) {
            String network = profile.text("network");
            boolean linkedIn = network != null && network.toLowerCase(Locale.ROOT).replace(" ", "").equals("linkedin");
            String slug = LinkedInSlug.person(profile.text("url"));
            if (slug == null && linkedIn) {
                slug = LinkedInSlug.personName(profile.text("username"));
            }
            if (slug != null) {
                return slug;
            }
        }
        return null;
    }

    @Override
    String vendorId(Fields record) {
        String canonical = record.object("meta").text("canonical");
        return canonical == null ? record.object("basics").text("url") : canonical;
    }

    @Override
    LocalDate observedOn(Fields record, Fields wrapper) {
        return Observed.on(record.object("meta").text("lastModified"));
    }

    @Override
    List<PositionDraft> positions(Fields record) throws UnreadableRecord {
        return career(record, "work").stream().map(e -> position(e, e.text("name", "company"))).toList();
    }

    @Override
    List<PositionDraft> volunteering(Fields record) {
        return record.objects("volunteer").stream()
            .map(e -> position(e, e.text("organization")).employmentType(PositionDraft.VOLUNTEER)).toList();
    }

    @Override
    String country(Fields record) {
        return Places.country(record.object("basics").object("location").text("countryCode"));
    }

    @Override
    String region(Fields record) {
        return record.object("basics").object("location").text("region");
    }

    @Override
    List<RawEducation> education(Fields record) {
        return Schools.read(record.objects("education"), e -> Schools.entry(e.text("institution"), e.text("studyType"),
            e.date("startDate"), e.date("endDate")));
    }

    /** The keywords; a skill's name is a heading. */
    @Override
    List<String> skills(Fields record) {
        List<String> skills = new ArrayList<>();
        record.objects("skills").forEach(skill -> skills.addAll(skill.texts("keywords")));
        return skills;
    }

    private PositionDraft position(Fields entry, String employer) {
        String url = entry.text("url", "website");
        return new PositionDraft(entry)
            .employer(employer, Employers.key(LinkedInSlug.company(url), name(), null), Employers.domain(url))
            .title(entry.text("position"))
            .location(entry.text("location"))
            .dates("startDate", "endDate")
            .claim(Claim.OPEN_END_IS_CURRENT);
    }
}
