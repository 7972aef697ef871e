package io.whither.formats;

import io.whither.formats.PositionDraft.Claim;
import io.whither.profile.LinkedInSlug;
import io.whither.profile.Places;
import io.whither.profile.RawEducation;
import io.whither.time.DateReader;
import io.whither.time.DateReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Proxycurl, person profile, and what has its shape. Days are padding. A year is padded to 1 January and 31 December,
 * which cannot be told from a real January or December: both are read as the year.
 */
final class ProxycurlFormat extends JsonFormat {

    private static final Set<String> EMPLOYMENT_TYPES = Set.of("Full-time", "Part-time", "Self-employed", "Freelance",
        "Contract", "Internship", "Apprenticeship", "Seasonal", "Temporary");
    private static final String DOT = " · ";

    ProxycurlFormat() {
        super(List.of("public_identifier", "linkedin_profile_url", "last_updated", "country", "country_full_name", "state", "city",
            "experiences", "title", "company", "company_linkedin_profile_url", "location", "starts_at", "ends_at", "day", "month",
            "year", "education", "school", "degree_name", "volunteer_work", "skills"));
    }

    @Override
    public String name() {
        return "proxycurl";
    }

    @Override
    String slug(Fields record) {
        String slug = LinkedInSlug.personName(record.text("public_identifier"));
        return slug == null ? LinkedInSlug.person(record.text("linkedin_profile_url")) : slug;
    }

    @Override
    String vendorId(Fields record) {
        return null;
    }

    @Override
    LocalDate observedOn(Fields record, Fields wrapper) {
        return Observed.on(wrapper.text("last_updated"));
    }

    @Override
    List<PositionDraft> positions(Fields record) throws UnreadableRecord {
        return career(record, "experiences").stream().map(ProxycurlFormat::position).toList();
    }

    @Override
    List<PositionDraft> volunteering(Fields record) {
        return record.objects("volunteer_work").stream()
            .map(e -> position(e).employmentType(PositionDraft.VOLUNTEER)).toList();
    }

    @Override
    String country(Fields record) {
        String code = Places.country(record.text("country"));
        return code == null ? Places.country(record.text("country_full_name")) : code;
    }

    @Override
    String region(Fields record) {
        return record.text("state");
    }

    @Override
    List<RawEducation> education(Fields record) {
        return Schools.read(record.objects("education"),
            e -> Schools.entry(e.text("school"), e.text("degree_name"), start(e), end(e)));
    }

    private static PositionDraft position(Fields entry) {
        String company = entry.text("company");
        int dot = company == null ? -1 : company.lastIndexOf(DOT);
        boolean typed = dot > 0 && EMPLOYMENT_TYPES.contains(company.substring(dot + DOT.length()));
        return new PositionDraft(entry)
            .employer(typed ? company.substring(0, dot) : company,
                Employers.key(LinkedInSlug.company(entry.text("company_linkedin_profile_url")), "", null), null)
            .employmentType(typed ? company.substring(dot + DOT.length()) : null)
            .title(entry.text("title"))
            .location(place(entry.text("location")))
            .read(start(entry), end(entry))
            .claim(Claim.OPEN_END_IS_CURRENT);
    }

    /** Without the way of working behind the dot: {@code Seattle · Remote}. */
    private static String place(String location) {
        int dot = location == null ? -1 : location.indexOf(DOT);
        return dot > 0 ? location.substring(0, dot) : location;
    }

    private static DateReading start(Fields entry) {
        Fields date = entry.object("starts_at");
        boolean padded = date.number("month") == 1 && date.number("day") == 1;
        return date(date, padded);
    }

    private static DateReading end(Fields entry) {
        Fields date = entry.object("ends_at");
        int month = date.number("month");
        int day = date.number("day");
        return date(date, month == 12 && day == 31 || month == 1 && day == 1);
    }

    private static DateReading date(Fields date, boolean padded) {
        if (date.scalar("year") == null) {
            return DateReading.MISSING;
        }
        return DateReader.of(date.number("year"), padded ? 0 : date.number("month"), 0);
    }
}
