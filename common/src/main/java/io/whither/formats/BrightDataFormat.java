package io.whither.formats;

import io.whither.profile.LinkedInSlug;
import io.whither.profile.Places;
import io.whither.profile.RawEducation;
import io.whither.time.DateRangeReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Bright Data, LinkedIn people profile. Several titles at one employer come grouped. Since 13 November 2025 the
 * source hides the career, and what a record shows of it comes from a cache: it observes nothing.
 */
final class BrightDataFormat extends JsonFormat {

    /** Since this day careers come from a cache. */
    private static final LocalDate CAREERS_HIDDEN_SINCE = LocalDate.of(2025, 11, 13);

    BrightDataFormat() {
        super(List.of("id", "linkedin_id", "linkedin_num_id", "url", "timestamp", "country_code", "city", "location",
            "memorialized_account", "experience", "positions", "title", "subtitle", "company", "company_id", "start_date",
            "end_date", "duration", "meta", "education", "degree", "start_year", "end_year", "volunteer_experience", "skills",
            "organization", "cause", "info"));
    }

    @Override
    public String name() {
        return "brightdata";
    }

    @Override
    String slug(Fields record) {
        for (String name : List.of("linkedin_id", "id")) {
            String slug = LinkedInSlug.personName(record.text(name));
            if (slug != null) {
                return slug;
            }
        }
        return LinkedInSlug.person(record.text("url"));
    }

    @Override
    String vendorId(Fields record) {
        return record.scalar("linkedin_num_id");
    }

    @Override
    LocalDate observedOn(Fields record, Fields wrapper) {
        return Observed.on(record.text("timestamp"));
    }

    @Override
    String hidden(Fields record, LocalDate seenOn) {
        if (record.isSet("memorialized_account")) {
            return "memorialized";
        }
        if (seenOn != null && !seenOn.isBefore(CAREERS_HIDDEN_SINCE)) {
            return "career from a cache";
        }
        return record.text("warning") != null && record.isNull("experience") ? "no profile in the answer" : null;
    }

    @Override
    List<PositionDraft> positions(Fields record) throws UnreadableRecord {
        List<PositionDraft> drafts = new ArrayList<>();
        for (Fields entry : career(record, "experience")) {
            List<Fields> titles = entry.objects("positions");
            if (titles.isEmpty()) {
                drafts.add(single(entry));
            }
            titles.forEach(title -> drafts.add(grouped(entry, title)));
        }
        return drafts;
    }

    @Override
    List<PositionDraft> volunteering(Fields record) {
        return record.objects("volunteer_experience").stream()
            .map(e -> dated(e).employer(e.text("organization", "company", "subtitle"), null, null).title(e.text("title"))
                .employmentType(PositionDraft.VOLUNTEER))
            .toList();
    }

    @Override
    String country(Fields record) {
        String code = Places.country(record.text("country_code"));
        return code == null ? Places.countryOf(record.text("city")) : code;
    }

    @Override
    String region(Fields record) {
        return Places.regionOf(record.text("city"));
    }

    @Override
    List<RawEducation> education(Fields record) {
        return Schools.read(record.objects("education"),
            e -> Schools.entry(e.text("title"), e.text("degree"), e.date("start_year"), e.date("end_year")));
    }

    /** One title at one employer. On masked pages the title may repeat the employer: then it is none. */
    private PositionDraft single(Fields entry) {
        String company = entry.text("company");
        String title = entry.text("title");
        boolean repeated = title != null && title.equals(company);
        return dated(entry).employer(company, key(entry), null).title(repeated ? null : title).location(entry.text("location"));
    }

    /** One of several titles: the outer title is the employer's name. */
    private PositionDraft grouped(Fields group, Fields entry) {
        String company = group.text("company");
        String named = company == null ? entry.text("subtitle") : company;
        String location = entry.text("location");
        return dated(entry).employer(named == null ? group.text("title") : named, key(group), null).title(entry.text("title"))
            .location(location == null ? group.text("location") : location);
    }

    /** The dates of an entry; those in the wording of its duration where it has none of its own. */
    private static PositionDraft dated(Fields entry) {
        PositionDraft draft = new PositionDraft(entry).dates("start_date", "end_date");
        if (entry.scalar("start_date", "end_date") != null) {
            return draft;
        }
        return DateRangeReader.read(entry.text("duration", "meta")).map(range -> draft.read(range.start(), range.end())).orElse(draft);
    }

    private String key(Fields entry) {
        String slug = LinkedInSlug.companyName(entry.scalar("company_id"));
        return Employers.key(slug == null ? LinkedInSlug.company(entry.text("url")) : slug, name(), null);
    }
}
