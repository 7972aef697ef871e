package io.whither.asof;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.careers.Career;
import io.whither.careers.CareerResolver;
import io.whither.careers.CareerRules;
import io.whither.careers.Currency;
import io.whither.careers.Decisions;
import io.whither.careers.Position;
import io.whither.employers.EmployerMatch;
import io.whither.employers.PositionKind;
import io.whither.time.DateReader;
import io.whither.time.Months;
import io.whither.titles.JobFunction;
import io.whither.titles.TitleReading;
import io.whither.titles.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is told about each decision. */
class CareerTimelineTest {

    private static Position position(int number, String employer, String title, String start, String end) {
        EmployerMatch match = new EmployerMatch(PositionKind.EMPLOYMENT, employer, employer, "alias", 0.95);
        TitleReading reading = new TitleReading(JobFunction.ENGINEERING, "", 3, Track.IC, "engineer", 0.9);
        return new Position(number, match, employer, title, reading, DateReader.partial(start), DateReader.partial(end),
                end == null ? Currency.CURRENT : Currency.PAST, null, List.of());
    }

    private static List<String> told(int observedUntil, Position... positions) {
        Decisions decisions = new Decisions();
        Career career = new CareerResolver(CareerRules.DEFAULTS, (company, month) -> company).resolve(List.of(positions), null, decisions);
        return CareerTimeline.of(career, decisions, CareerRules.DEFAULTS, observedUntil).stream().map(line -> line.about() + " | " + line.aspect() + " | " + line.text()).toList();
    }

    @Test
    void a_merge_names_the_position_the_distance_the_group_and_the_month() {
        assertThat(told(Months.of(2024, 1), position(0, "acme", "Engineer", "2019-01", "2019-12"), position(1, "acme", "Tester", "2020-03", null)))
                .contains("position 1 | spell | 0: joined to position 0, 2 whole months after it, both with acme in 2020-03");
    }

    @Test
    void a_copy_names_the_line_that_counts() {
        assertThat(told(Months.of(2024, 1), position(0, "acme", "Engineer", "2019", "2020"), position(1, "acme", "Engineer", "2019-03", "2020-05")))
                .contains("position 0 | spell | 0: says again what position 1 says");
    }

    @Test
    void a_main_job_names_what_it_went_before_and_by_which_criterion() {
        assertThat(told(Months.of(2024, 1), position(0, "acme", "Engineer", "2019-01", "2019-12"), position(1, "beta", "Engineer", "2019-07", "2019-12")))
                .contains("main | 2019-07 .. 2019-12 | position 1, over position 0 by later start");
    }

    @Test
    void an_inferred_exit_names_the_month_from_which_it_holds() {
        Position[] positions = {position(0, "acme", "Engineer", "2019-01", null), position(1, "beta", "Engineer", "2020-01", null)};
        assertThat(told(Months.of(2020, 12), positions)).anyMatch(line -> line.startsWith("exit 0 | counts | not yet, it holds from 2021-01 on"));
        assertThat(told(Months.of(2021, 1), positions)).anyMatch(line -> line.startsWith("exit 0 | counts | yes, it holds from 2021-01 on"));
    }

    @Test
    void silence_names_how_long_it_lasted() {
        Position only = position(0, "acme", "Engineer", "2019-01", "2019-12");
        assertThat(told(Months.of(2020, 5), only)).contains("exit 0 | next | unknown_stale, NEPersist: nothing follows, and the person was last seen 5 months after the exit, fewer than 6");
        assertThat(told(Months.of(2020, 6), only)).contains("exit 0 | next | unknown_fresh, NEPersist: nothing follows, and the person was last seen 6 months after the exit, at least 6");
    }
}
