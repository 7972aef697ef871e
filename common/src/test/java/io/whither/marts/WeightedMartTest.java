package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whither.careers.DestinationKind;
import io.whither.cohorts.CohortNesting;
import io.whither.tables.MartTables;
import io.whither.weighting.PopulationTargets;
import io.whither.weighting.TargetAxis;
import io.whither.weighting.TargetMargin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Eighty people in the US, sixty of them with a new employer, and twenty in Germany, ten of them; twenty and five rose from professional to director. The
 * targets are half and half, so people weigh .625 and 2.5, and Kish's effective size is 64.
 */
class WeightedMartTest {

    private static final RoleKey LEGAL = new RoleKey("legal", "");

    /** @param times how often each of them is there */
    private static CohortCounts counts(int times) {
        CohortTally tally = new CohortTally("c");
        people(tally, "US", 20 * times, 40 * times, 20 * times);
        people(tally, "DE", 5 * times, 5 * times, 10 * times);
        return tally.counts();
    }

    private static void people(CohortTally tally, String country, int risen, int stayed, int unknown) {
        int employed = risen + stayed;
        tally.outcome(DestinationKind.EMPLOYER, 0, employed, employed, 0).outcome(DestinationKind.UNKNOWN_STALE, null, unknown, unknown, 0)
                .destination("big", "big", DestinationKind.EMPLOYER, 0, 4, risen).destination("big", "big", DestinationKind.EMPLOYER, 0, 0, stayed)
                .role(LEGAL, LEGAL, employed).role(LEGAL, null, unknown)
                .level(3, 7, 7, risen).level(3, 3, 3, stayed).level(3, null, null, unknown).unseen(10, 12, unknown)
                .stratumNext(country, "legal", DestinationKind.EMPLOYER, "big", employed).stratumNext(country, "legal", DestinationKind.UNKNOWN_STALE, null, unknown)
                .stratumLevels(country, "legal", 3, 7, risen).stratumLevels(country, "legal", 3, 3, stayed);
    }

    private static MartRow row(String measure, int times, Map<String, Double> countries, int minPersons) {
        PopulationTargets targets = new PopulationTargets(List.of(new TargetMargin(TargetAxis.COUNTRY, countries)), "0123456789ab");
        CohortMarts marts = CohortMarts.of(List.of(counts(times)), List.of(), CohortNesting.NONE, id -> new CompanyFacts.Facts(id, "law", "10001+", false),
                LocalDate.of(2023, 12, 31), minPersons, targets);
        return marts.rows().get(MartTables.COHORT_WEIGHTED).stream().filter(row -> row.value("measure").equals(measure)).findFirst().orElseThrow();
    }

    /** Intervals: Wilson's for 64 people, with half a thousandth more on each side; Student's for 45 where it is a mean. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // measure,           counted,  weighted, low,    high,   effective, design
        "employer_share,        0.7,    0.625,    0.502,  0.734,  64, 1.5625",
        "unknown_stale_share,   0.3,    0.375,    0.266,  0.498,  64, 1.5625",
        "top3_share,            0.7,    0.625,    0.502,  0.734,  64, 1.5625",
        "tech_share,            0,      0,        0,      0.057,  64, 1.5625",
        "director_after,        0.3571, 0.4,      0.269,  0.546,  45, 1.5556",
        "junior_before,         0,      0,        0,      0.079,  45, 1.5556",
        "mean_seniority_change, 1.4286, 1.6,      1.019,  2.181,  45, 1.5556",
    })
    void countedBesideWeighted(String measure, double counted, double weighted, double low, double high, long effective, double design) {
        MartRow row = row(measure, 1, Map.of("US", 0.5, "DE", 0.5), 1);
        assertThat((double) row.value("value")).isCloseTo(counted, within(1e-4));
        assertThat((double) row.value("weighted_value")).isCloseTo(weighted, within(1e-9));
        assertThat((double) row.value("ci_low")).isCloseTo(low, within(2e-3));
        assertThat((double) row.value("ci_high")).isCloseTo(high, within(2e-3));
        assertThat(row.value("effective_people")).isEqualTo(effective);
        assertThat((double) row.value("design_effect")).isCloseTo(design, within(1e-4));
        assertThat(row.value("reason")).isNull();
    }

    /**
     * Of twice as many, one person more in Germany and one fewer in the US moves a share by .0094. In tenths it can be two more or seven fewer; in twentieths
     * none, since one share would go up where the other goes down. The mean gain of 1.6 levels moves by .06 with each, so that even fifths would tell.
     */
    @ParameterizedTest(name = "{0} of {1} x 100, targets for US and {2}")
    @CsvSource({
        // measure,             times, country, status, weighted, step, effective, reason
        "employer_share,        2,     DE,      1,      0.6,      0.1,   120, ",
        "unknown_stale_share,   2,     DE,      1,      0.4,      0.1,   120, ",
        "director_after,        2,     DE,      1,      0.4,      0.1,   80,  ",
        "mean_seniority_change, 2,     DE,      5,      ,         ,      ,    tells_counts",
        "employer_share,        1,     DE,      5,      ,         ,      ,    tells_counts",
        "employer_share,        1,     FR,      1,      0.7,      0.001, 100, ",
        "director_after,        1,     FR,      1,      0.357,    0.001, 60,  ",
    })
    void roundedUntilNoCellIsTold(String measure, int times, String country, int status, Double weighted, Double step, Long effective, String reason) {
        MartRow row = row(measure, times, Map.of("US", 0.5, country, 0.5), 10);
        assertThat(row.value("weighted_value_status")).isEqualTo(status);
        assertThat(row.value("weighted_value")).isEqualTo(weighted);
        assertThat(row.value("rounded_to")).isEqualTo(step);
        assertThat(row.value("effective_people")).isEqualTo(effective);
        assertThat(row.value("reason")).isEqualTo(reason);
    }

    @ParameterizedTest(name = "targets for {0}, at least {1}")
    @CsvSource({"FR, 10, -1, no_target_met", "US, 26, 5, unweighted_not_shown"})
    void whatIsNotWeightedSaysWhy(String country, int minPersons, int status, String reason) {
        MartRow row = row("director_after", 1, Map.of(country, 1.0), minPersons);
        assertThat(row.value("weighted_value_status")).isEqualTo(status);
        assertThat(row.value("weighted_value")).isNull();
        assertThat(row.value("ci_low")).isNull();
        assertThat(row.value("effective_people")).isNull();
        assertThat(row.value("reason")).isEqualTo(reason);
    }
}
