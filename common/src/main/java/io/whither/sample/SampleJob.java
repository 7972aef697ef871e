package io.whither.sample;

import io.whither.employers.PositionKind;

/**
 * A line of a simulated career, as it truly was. Months are numbers of {@code Months}.
 *
 * @param kind of the position; volunteering stands in a section of its own
 * @param end last month; {@link #OPEN} while it goes on
 * @param leftOpen whether the person forgets to end it on the profile
 */
public record SampleJob(PositionKind kind, SampleEmployer employer, String written, String title, String function, int level, int start, int end,
        String country, boolean leftOpen) {

    public static final int OPEN = Integer.MAX_VALUE;

    SampleJob leftOpenOnPaper() {
        return new SampleJob(kind, employer, written, title, function, level, start, end, country, true);
    }
}
