package io.whither.formats;

import io.whither.formats.PositionDraft.Claim;
import io.whither.profile.LinkedInSlug;
import io.whither.profile.Places;
import io.whither.profile.RawEducation;
import io.whither.time.DateReader;
import io.whither.time.DateReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Coresignal: multi-source employee, base employee and the older member layout, told apart by their fields. Rows with
 * {@code deleted} 1 are former wordings and no positions.
 */
final class CoresignalFormat extends JsonFormat {

    private static final List<String> SLUGS = List.of("canonical_shorthand_name", "member_canonical_shorthand_name",
        "shorthand_name", "member_shorthand_name");
    private static final List<String> ADDRESSES = List.of("canonical_url", "linkedin_url", "professional_network_url",
        "profile_url", "url");

    CoresignalFormat() {
        super(Stream.of(SLUGS, ADDRESSES, List.of("id", "parent_id", "is_parent", "linkedin_shorthand_names",
            "shorthand_names", "checked_at", "updated_at", "changed_at", "last_updated", "last_updated_ux", "is_deleted",
            "deleted", "outdated", "last_response_code", "location_country", "location_country_iso2", "location_state",
            "location", "country", "country_iso_2", "experience", "member_experience_collection", "position_title", "title",
            "company_name", "company_id", "company_linkedin_url", "company_professional_network_url", "company_url",
            "company_url_shorthand_name", "company_url_canonical_shorthand_name", "company_website", "date_from", "date_to",
            "date_from_year", "date_from_month", "date_to_year", "date_to_month", "active_experience", "is_current",
            "order_in_profile", "education", "institution_name", "institution", "degree", "program",
            "member_education_collection", "subtitle", "inferred_skills", "skills", "skill", "member_skills_collection",
            "member_skill_list", "volunteering", "volunteering_positions", "member_volunteering_positions_collection",
            "organization", "organization_name", "role")).flatMap(List::stream).toList());
    }

    @Override
    public String name() {
        return "coresignal";
    }

    @Override
    String slug(Fields record) {
        return Stream.of(SLUGS.stream().map(name -> LinkedInSlug.personName(record.text(name))),
                ADDRESSES.stream().map(name -> LinkedInSlug.person(record.text(name))),
                record.texts("linkedin_shorthand_names").stream().map(LinkedInSlug::personName),
                record.objects("shorthand_names").stream().map(e -> LinkedInSlug.personName(e.text("shorthand_name"))))
            .flatMap(slugs -> slugs).filter(slug -> slug != null).findFirst().orElse(null);
    }

    /** A second profile of a person stands for the first. */
    @Override
    String vendorId(Fields record) {
        boolean second = Boolean.FALSE.equals(record.flag("is_parent"));
        return second ? record.scalar("parent_id", "id") : record.scalar("id");
    }

    @Override
    LocalDate observedOn(Fields record, Fields wrapper) {
        for (String name : List.of("checked_at", "updated_at", "last_updated")) {
            LocalDate day = Observed.on(record.text(name));
            if (day != null) {
                return day;
            }
        }
        return Observed.atSecond(record.scalar("last_updated_ux"));
    }

    @Override
    LocalDate updatedOn(Fields record) {
        LocalDate changed = Observed.on(record.text("changed_at"));
        return changed == null ? Observed.on(record.text("updated_at")) : changed;
    }

    @Override
    String hidden(Fields record, LocalDate seenOn) {
        int code = record.number("last_response_code");
        boolean gone = record.isSet("is_deleted") || record.isSet("deleted") || record.isSet("outdated");
        return gone || code != 0 && code != 200 ? "profile gone or private" : null;
    }

    @Override
    List<PositionDraft> positions(Fields record) throws UnreadableRecord {
        String field = record.has("member_experience_collection") ? "member_experience_collection" : "experience";
        return live(career(record, field)).map(this::position).toList();
    }

    @Override
    List<PositionDraft> volunteering(Fields record) {
        return live(either(record, "volunteering", "volunteering_positions", "member_volunteering_positions_collection"))
            .map(e -> dated(e).employer(e.text("organization", "organization_name", "company_name"), null, null)
                .title(e.text("role", "title", "position_title")).employmentType(PositionDraft.VOLUNTEER))
            .toList();
    }

    @Override
    String country(Fields record) {
        for (String name : List.of("location_country_iso2", "country_iso_2", "location_country", "country")) {
            String code = Places.country(record.text(name));
            if (code != null) {
                return code;
            }
        }
        return Places.countryOf(record.text("location"));
    }

    @Override
    String region(Fields record) {
        String state = record.text("location_state");
        return state == null ? Places.regionOf(record.text("location")) : state;
    }

    /** In the member layout the title is the school, and the subtitle holds degree, field and grade in one text. */
    @Override
    List<RawEducation> education(Fields record) {
        List<Fields> entries = either(record, "education", "member_education_collection");
        return Schools.read(live(entries).toList(), e -> Schools.entry(e.text("institution_name", "institution", "title"),
            degree(e), date(e, "date_from"), date(e, "date_to")));
    }

    @Override
    List<String> skills(Fields record) {
        List<String> skills = new ArrayList<>(record.texts("inferred_skills"));
        live(either(record, "skills", "member_skills_collection")).map(e -> e.isNull("skill") ? e.object("member_skill_list") : e)
            .map(e -> e.text("skill")).filter(skill -> skill != null).forEach(skills::add);
        return skills;
    }

    private PositionDraft position(Fields entry) {
        Boolean current = entry.flag(entry.isNull("active_experience") ? "is_current" : "active_experience");
        Claim claim = current == null ? Claim.OPEN_END_IS_CURRENT : current ? Claim.CURRENT : Claim.PAST;
        return dated(entry)
            .employer(entry.text("company_name"), Employers.key(companySlug(entry), name(), entry.scalar("company_id")),
                Employers.domain(entry.text("company_website")))
            .title(entry.text("position_title", "title"))
            .location(entry.text("location"))
            .claim(claim);
    }

    private static String companySlug(Fields entry) {
        Stream<String> names = Stream.of("company_url_canonical_shorthand_name", "company_url_shorthand_name")
            .map(name -> LinkedInSlug.companyName(entry.scalar(name)));
        Stream<String> addresses = Stream.of("company_linkedin_url", "company_professional_network_url", "company_url")
            .map(name -> LinkedInSlug.company(entry.text(name)));
        return Stream.concat(names, addresses).filter(slug -> slug != null).findFirst().orElse(null);
    }

    private static PositionDraft dated(Fields entry) {
        return new PositionDraft(entry).dates("date_from", "date_to").read(date(entry, "date_from"), date(entry, "date_to"));
    }

    /** The text, which every layout has; the numbers beside it where there is no text. */
    private static DateReading date(Fields entry, String name) {
        DateReading written = entry.date(name);
        int year = entry.number(name + "_year");
        boolean numbers = !(written instanceof DateReading.Exact) && year != 0;
        return numbers ? DateReader.of(year, entry.number(name + "_month"), 0) : written;
    }

    private static String degree(Fields entry) {
        String subtitle = entry.text("subtitle");
        return subtitle == null ? entry.text("degree", "program") : subtitle.split(",", 2)[0].strip();
    }

    /** What still stands in the profile, in its order. */
    private static Stream<Fields> live(List<Fields> rows) {
        return rows.stream().filter(row -> !row.isSet("deleted"))
            .sorted(Comparator.comparingInt(row -> row.isNull("order_in_profile") ? Integer.MAX_VALUE : row.number("order_in_profile")));
    }

    private static List<Fields> either(Fields record, String... names) {
        for (String name : names) {
            if (record.isList(name)) {
                return record.objects(name);
            }
        }
        return List.of();
    }
}
