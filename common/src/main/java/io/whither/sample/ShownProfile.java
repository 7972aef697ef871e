package io.whither.sample;

import io.whither.employers.PositionKind;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a profile shows of a person at a date.
 *
 * @param observedOn when the source looked
 * @param jobs newest first
 * @param volunteering unpaid posts, in a section of their own
 */
record ShownProfile(String slug, String country, LocalDate observedOn, List<ShownJob> jobs, List<ShownJob> volunteering, List<SamplePerson.School> schools) {

    /** @param start null when the profile does not say; @param end null while it is open */
    record ShownJob(String employer, String slug, String domain, String title, ShownDate start, ShownDate end, String location) {}

    private static final List<String> PLACES = List.of("US", "Seattle, Washington, United States", "GB", "London, England, United Kingdom", "DE",
            "Munich, Bavaria, Germany", "IN", "Bengaluru, Karnataka, India", "CA", "Toronto, Ontario, Canada");

    static ShownProfile of(SamplePerson person, LocalDate observedOn, Noise noise, long seed) {
        int now = Math.min(Months.of(observedOn), person.lastEdited());
        // Noise of a line is drawn by its place, so that it is the same in every delivery.
        Dice dice = new Dice(seed ^ 0x5EED, person.number());
        List<ShownJob> jobs = new ArrayList<>();
        List<ShownJob> volunteering = new ArrayList<>();
        List<SampleJob> newestFirst = person.jobs().stream().sorted(Comparator.comparingInt(SampleJob::start).reversed()).toList();
        for (SampleJob job : newestFirst) {
            boolean yearStart = dice.chance(noise.yearOnly());
            boolean yearEnd = dice.chance(noise.yearOnly());
            boolean noStart = dice.chance(noise.missingStart() * 3) && job.end() < Months.of(2019, 1);
            boolean twice = dice.chance(noise.copiedLine());
            if (job.start() > now) {
                continue;
            }
            boolean open = job.leftOpen() || job.end() > now;
            ShownJob shown = new ShownJob(job.written(), job.employer().slug(), job.employer().domain(), job.title(),
                    noStart ? null : ShownDate.of(job.start(), yearStart), open ? null : ShownDate.of(job.end(), yearEnd), place(job.country()));
            List<ShownJob> section = job.kind() == PositionKind.VOLUNTEER ? volunteering : jobs;
            section.add(shown);
            if (twice) {
                section.add(shown);
            }
        }
        return new ShownProfile(person.slug(), person.country(), observedOn, jobs, volunteering, person.schools().stream()
                .filter(school -> school.start() <= observedOn.getYear()).toList());
    }

    String place() {
        return place(country);
    }

    private static String place(String country) {
        return PLACES.get(PLACES.indexOf(country) + 1);
    }
}
