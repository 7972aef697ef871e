package io.whither.formats;

import io.whither.formats.PositionDraft.Claim;
import io.whither.profile.LinkedInSlug;
import io.whither.profile.Places;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import io.whither.time.DateReader;
import io.whither.time.DateReading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People Data Labs, person. Its experience has no order, so positions are sorted; only the primary one is called
 * current, and a null end says nothing. {@code true} in a text field means known but not licensed.
 */
final class PdlFormat extends JsonFormat {

    private static final Set<String> GONE = Set.of("deleted", "opt_out");
    /** Degrees that are classes of degrees, not names. */
    private static final Set<String> DEGREE_CLASSES = Set.of("associates", "bachelors", "masters", "doctorates");

    /** Current first, then newest first; every field breaks ties, so that equal experiences give equal lists. */
    private static final Comparator<RawPosition> PAGE_ORDER = Comparator
        .comparing((RawPosition p) -> !Boolean.TRUE.equals(p.isCurrent()))
        .thenComparing(p -> DateReader.partial(p.start()).earliest(), Comparator.reverseOrder())
        .thenComparing(p -> DateReader.partial(p.end()).earliest(), Comparator.reverseOrder())
        .thenComparing(p -> p.title() == null ? "" : p.title())
        .thenComparing(RawPosition::toString);

    PdlFormat() {
        super(List.of("id", "linkedin_username", "linkedin_url", "job_last_verified", "job_last_updated", "job_last_changed",
            "version_status", "status", "location_country", "location_region", "experience", "company", "name", "raw",
            "website", "title", "start_date", "end_date", "is_primary", "location_names", "education", "school", "degrees",
            "skills", "job_title", "job_company_name", "job_company_id", "job_company_linkedin_url", "job_company_website",
            "job_start_date"));
    }

    @Override
    public String name() {
        return "pdl";
    }

    @Override
    String slug(Fields record) {
        String slug = LinkedInSlug.personName(record.text("linkedin_username"));
        return slug == null ? LinkedInSlug.person(record.text("linkedin_url")) : slug;
    }

    @Override
    String vendorId(Fields record) {
        return record.scalar("id");
    }

    @Override
    LocalDate observedOn(Fields record, Fields wrapper) {
        LocalDate verified = Observed.on(record.text("job_last_verified"));
        return verified == null ? Observed.on(record.text("job_last_updated")) : verified;
    }

    @Override
    LocalDate updatedOn(Fields record) {
        return Observed.on(record.text("job_last_changed"));
    }

    @Override
    String hidden(Fields record, LocalDate seenOn) {
        String status = record.object("version_status").text("status");
        return status != null && GONE.contains(status) ? "profile " + status : null;
    }

    @Override
    List<PositionDraft> positions(Fields record) throws UnreadableRecord {
        boolean slim = !record.has("experience") && record.text("job_company_name", "job_title") != null;
        return slim ? List.of(primary(record)) : career(record, "experience").stream().map(this::position).toList();
    }

    @Override
    List<RawPosition> inOrder(List<RawPosition> positions) {
        return positions.stream().sorted(PAGE_ORDER).toList();
    }

    @Override
    String country(Fields record) {
        return Places.country(record.text("location_country"));
    }

    @Override
    String region(Fields record) {
        return record.text("location_region");
    }

    @Override
    List<RawEducation> education(Fields record) {
        return Schools.read(record.objects("education"), e -> Schools.entry(e.object("school").text("name"), degree(e),
            e.date("start_date"), e.date("end_date")));
    }

    private PositionDraft position(Fields entry) {
        Fields company = entry.object("company");
        Fields title = entry.object("title");
        String written = title.firstText("raw");
        PositionDraft draft = new PositionDraft(entry)
            .employer(company.text("name"), key(company.text("linkedin_url"), company.scalar("id")), domain(company.text("website")))
            .title(written == null ? title.text("name") : written)
            .location(entry.firstText("location_names"))
            .dates("start_date", "end_date");
        return entry.isSet("is_primary") ? draft.claim(Claim.CURRENT) : draft;
    }

    /** Packages without {@code experience} repeat the current job in fields of its own. */
    private PositionDraft primary(Fields record) {
        return new PositionDraft(Fields.of(Map.of()))
            .employer(record.text("job_company_name"),
                key(record.text("job_company_linkedin_url"), record.scalar("job_company_id")), domain(record.text("job_company_website")))
            .title(record.text("job_title"))
            .read(record.date("job_start_date"), DateReading.MISSING)
            .claim(Claim.CURRENT);
    }

    private String key(String url, String id) {
        return Employers.key(LinkedInSlug.company(url), name(), id);
    }

    private static String domain(String website) {
        return Employers.domain(website);
    }

    private static String degree(Fields entry) {
        List<String> degrees = entry.texts("degrees");
        return degrees.stream().filter(degree -> !DEGREE_CLASSES.contains(degree)).findFirst()
            .orElse(degrees.isEmpty() ? null : degrees.get(0));
    }
}
