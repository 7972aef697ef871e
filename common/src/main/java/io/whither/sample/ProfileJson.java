package io.whither.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whither.sample.ShownProfile.ShownJob;
import java.util.List;
import java.util.Locale;

/** Profiles as the vendors write them. */
final class ProfileJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERSON_PAGE = "https://www.linkedin.com/in/";
    private static final String COMPANY_PAGE = "https://www.linkedin.com/company/";

    private ProfileJson() {}

    static ObjectNode of(SampleFormat format, ShownProfile profile) {
        return switch (format) {
            case PDL -> pdl(profile);
            case BRIGHTDATA -> brightData(profile);
            case CORESIGNAL -> coresignal(profile);
            case PROXYCURL -> proxycurl(profile);
            case JSONRESUME -> jsonResume(profile);
            case WHITHER -> whither(profile);
        };
    }

    private static ObjectNode pdl(ShownProfile profile) {
        ObjectNode person = JSON.createObjectNode().put("linkedin_username", profile.slug()).put("job_last_verified", profile.observedOn().toString())
                .put("location_country", country(profile.country()));
        ArrayNode experience = person.putArray("experience");
        for (ShownJob job : profile.jobs()) {
            ObjectNode entry = experience.addObject();
            ObjectNode company = entry.putObject("company").put("name", job.employer());
            if (job.slug() != null) {
                company.put("linkedin_url", "linkedin.com/company/" + job.slug()).put("website", job.domain());
            }
            entry.putObject("title").put("name", job.title().toLowerCase(Locale.ROOT)).putArray("raw").add(job.title());
            entry.put("start_date", iso(job.start())).put("end_date", iso(job.end())).put("is_primary", job.end() == null);
            entry.putArray("location_names").add(job.location());
        }
        ArrayNode education = person.putArray("education");
        profile.schools().forEach(school -> {
            ObjectNode entry = education.addObject();
            entry.putObject("school").put("name", school.school());
            entry.putArray("degrees").add(school.degree());
            entry.put("start_date", Integer.toString(school.start())).put("end_date", Integer.toString(school.end()));
        });
        return person;
    }

    /** Consecutive titles at one employer come grouped. */
    private static ObjectNode brightData(ShownProfile profile) {
        ObjectNode person = JSON.createObjectNode().put("linkedin_id", profile.slug()).put("url", PERSON_PAGE + profile.slug())
                .put("timestamp", profile.observedOn() + "T08:00:00.000Z").put("country_code", profile.country()).put("city", profile.place());
        ArrayNode experience = person.putArray("experience");
        List<ShownJob> jobs = profile.jobs();
        for (int i = 0; i < jobs.size(); i++) {
            ShownJob job = jobs.get(i);
            int last = i;
            while (last + 1 < jobs.size() && jobs.get(last + 1).employer().equals(job.employer())) {
                last++;
            }
            ObjectNode entry = experience.addObject().put("company", job.employer()).put("company_id", job.slug()).put("location", job.location());
            if (last > i) {
                entry.put("title", job.employer());
                ArrayNode positions = entry.putArray("positions");
                jobs.subList(i, last + 1).forEach(title -> brightDates(positions.addObject().put("title", title.title()), title));
                i = last;
            } else {
                brightDates(entry.put("title", job.title()), job);
            }
        }
        ArrayNode volunteering = person.putArray("volunteer_experience");
        profile.volunteering().forEach(job -> brightDates(volunteering.addObject().put("title", job.title()).put("organization", job.employer()), job));
        ArrayNode education = person.putArray("education");
        profile.schools().forEach(school -> education.addObject().put("title", school.school()).put("degree", school.degree())
                .put("start_year", Integer.toString(school.start())).put("end_year", Integer.toString(school.end())));
        return person;
    }

    private static void brightDates(ObjectNode entry, ShownJob job) {
        entry.put("start_date", words(job.start())).put("end_date", job.end() == null ? "Present" : words(job.end()));
    }

    private static ObjectNode coresignal(ShownProfile profile) {
        ObjectNode person = JSON.createObjectNode().put("linkedin_url", PERSON_PAGE + profile.slug()).put("checked_at", profile.observedOn() + "T05:00:00.000000Z")
                .put("is_deleted", 0).put("location_country_iso2", profile.country());
        ArrayNode experience = person.putArray("experience");
        int order = 1;
        for (ShownJob job : profile.jobs()) {
            ObjectNode entry = experience.addObject().put("active_experience", job.end() == null ? 1 : 0).put("position_title", job.title())
                    .put("company_name", job.employer()).put("location", job.location()).put("date_from", words(job.start())).put("date_to", words(job.end()))
                    .put("order_in_profile", order++);
            if (job.slug() != null) {
                entry.put("company_linkedin_url", COMPANY_PAGE + job.slug()).put("company_website", "https://" + job.domain());
            }
        }
        ArrayNode volunteering = person.putArray("volunteering_positions");
        profile.volunteering().forEach(job -> volunteering.addObject().put("role", job.title()).put("organization", job.employer())
                .put("date_from", words(job.start())).put("date_to", words(job.end())));
        ArrayNode education = person.putArray("education");
        profile.schools().forEach(school -> education.addObject().put("institution_name", school.school()).put("degree", school.degree())
                .put("date_from", Integer.toString(school.start())).put("date_to", Integer.toString(school.end())));
        return person;
    }

    /** The answer of the interface, which says when the profile was looked at. */
    private static ObjectNode proxycurl(ShownProfile profile) {
        ObjectNode answer = JSON.createObjectNode().put("last_updated", profile.observedOn() + "T05:00:00Z");
        ObjectNode person = answer.putObject("profile").put("public_identifier", profile.slug()).put("country", profile.country());
        ArrayNode experiences = person.putArray("experiences");
        profile.jobs().forEach(job -> proxycurlJob(experiences.addObject(), job));
        ArrayNode volunteering = person.putArray("volunteer_work");
        profile.volunteering().forEach(job -> proxycurlJob(volunteering.addObject(), job));
        ArrayNode education = person.putArray("education");
        profile.schools().forEach(school -> {
            ObjectNode entry = education.addObject().put("school", school.school()).put("degree_name", school.degree());
            entry.putObject("starts_at").put("day", 1).put("month", 1).put("year", school.start());
            entry.putObject("ends_at").put("day", 31).put("month", 12).put("year", school.end());
        });
        return answer;
    }

    private static void proxycurlJob(ObjectNode entry, ShownJob job) {
        entry.put("company", job.employer()).put("title", job.title()).put("location", job.location());
        if (job.slug() != null) {
            entry.put("company_linkedin_profile_url", COMPANY_PAGE + job.slug());
        }
        parts(entry, "starts_at", job.start(), 1, 1);
        parts(entry, "ends_at", job.end(), 12, 31);
    }

    /** A date without a month is padded, as the vendor pads it. */
    private static void parts(ObjectNode entry, String name, ShownDate date, int month, int day) {
        if (date == null) {
            entry.putNull(name);
        } else if (date.month() == 0) {
            entry.putObject(name).put("day", day).put("month", month).put("year", date.year());
        } else {
            entry.putObject(name).putNull("day").put("month", date.month()).put("year", date.year());
        }
    }

    private static ObjectNode jsonResume(ShownProfile profile) {
        ObjectNode person = JSON.createObjectNode();
        ObjectNode basics = person.putObject("basics");
        basics.putArray("profiles").addObject().put("network", "LinkedIn").put("username", profile.slug()).put("url", PERSON_PAGE + profile.slug());
        basics.putObject("location").put("countryCode", profile.country());
        person.putObject("meta").put("lastModified", profile.observedOn() + "T05:00:00Z");
        ArrayNode work = person.putArray("work");
        profile.jobs().forEach(job -> {
            ObjectNode entry = work.addObject().put("name", job.employer()).put("position", job.title()).put("location", job.location());
            if (job.domain() != null) {
                entry.put("url", "https://" + job.domain());
            }
            resumeDates(entry, job);
        });
        ArrayNode volunteer = person.putArray("volunteer");
        profile.volunteering().forEach(job -> resumeDates(volunteer.addObject().put("organization", job.employer()).put("position", job.title()), job));
        ArrayNode education = person.putArray("education");
        profile.schools().forEach(school -> education.addObject().put("institution", school.school()).put("studyType", school.degree())
                .put("startDate", Integer.toString(school.start())).put("endDate", Integer.toString(school.end())));
        return person;
    }

    private static void resumeDates(ObjectNode entry, ShownJob job) {
        if (job.start() != null) {
            entry.put("startDate", job.start().iso());
        }
        if (job.end() != null) {
            entry.put("endDate", job.end().iso());
        }
    }

    private static ObjectNode whither(ShownProfile profile) {
        ObjectNode person = JSON.createObjectNode().put("linkedin", profile.slug()).put("observed_on", profile.observedOn().toString()).put("country", profile.country());
        ArrayNode positions = person.putArray("positions");
        profile.jobs().forEach(job -> whitherJob(positions.addObject(), job));
        profile.volunteering().forEach(job -> whitherJob(positions.addObject().put("employment_type", "volunteer"), job));
        ArrayNode education = person.putArray("education");
        profile.schools().forEach(school -> education.addObject().put("school", school.school()).put("degree", school.degree())
                .put("start", Integer.toString(school.start())).put("end", Integer.toString(school.end())));
        return person;
    }

    private static void whitherJob(ObjectNode entry, ShownJob job) {
        entry.put("employer", job.employer()).put("title", job.title()).put("location", job.location()).put("start", iso(job.start())).put("end", iso(job.end()))
                .put("is_current", job.end() == null);
        if (job.slug() != null) {
            entry.put("employer_linkedin", job.slug()).put("employer_domain", job.domain());
        }
    }

    private static String iso(ShownDate date) {
        return date == null ? null : date.iso();
    }

    private static String words(ShownDate date) {
        return date == null ? null : date.words();
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }
}
