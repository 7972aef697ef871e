package io.whither.sample;

import java.util.List;

/**
 * A simulated person.
 *
 * @param slug of the profile; says that it is a sample
 * @param jobs in order of time
 * @param exits from main jobs, in order of time
 * @param lastEdited month after which the person changes the profile no more; {@link SampleJob#OPEN} for never
 * @param lastDelivery number of the last delivery that holds the person
 */
public record SamplePerson(long number, String slug, String country, List<SampleJob> jobs, List<School> schools, List<SampleExit> exits,
        int lastEdited, int lastDelivery) {

    public SamplePerson {
        jobs = List.copyOf(jobs);
        schools = List.copyOf(schools);
        exits = List.copyOf(exits);
    }

    /** A degree, in years. */
    public record School(String school, String degree, int start, int end) {}
}
