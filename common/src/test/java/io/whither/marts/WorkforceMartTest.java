package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whither.time.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WorkforceMartTest {

    private static final int START = Months.of(2021, 1);

    @Test
    void ratesAreOverTwelveMonths() {
        List<MartRow> rows = rows(Map.of(3, series(24, new WorkforceCounts(200, 20, 10, 15, 12, 180))));
        assertThat(rows).hasSize(24);
        MartRow last = rows.get(23);
        assertThat((double) last.value("attrition_rate")).isCloseTo(120 / 200.0, within(1e-9));
        assertThat((double) last.value("retention_12m")).isCloseTo(0.9, within(1e-12));
        assertThat(last.value("month")).isEqualTo(LocalDate.of(2022, 12, 1));
        assertThat(rows.get(0).value("retention_12m_status")).isEqualTo(-2);
        rows.forEach(row -> assertThat(row.values("run")).hasSameSizeAs(row.table().columns()));
    }

    @Test
    void aMonthOfTooFewPeopleHasNoRow() {
        SortedMap<Integer, WorkforceCounts> series = series(3, new WorkforceCounts(50, 0, 0, 0, 0, 0));
        series.put(START + 1, new WorkforceCounts(9, 0, 0, 0, 0, 0));
        assertThat(rows(Map.of(3, series))).extracting(row -> row.value("month"))
                .containsExactly(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 1));
    }

    /** Exits of one month and hires of the next make one headcount of the other. */
    @Test
    void exitsAndTheNextHiresShareTheirFate() {
        SortedMap<Integer, WorkforceCounts> series = series(3, new WorkforceCounts(100, 20, 20, 0, 0, 0));
        series.put(START + 1, new WorkforceCounts(100, 20, 3, 0, 0, 0));
        List<MartRow> rows = rows(Map.of(3, series));
        assertThat(rows).extracting(row -> row.isPublished("exits")).containsExactly(true, false, true);
        assertThat(rows).extracting(row -> row.isPublished("hires")).containsExactly(true, true, false);
    }

    /** All levels together are the group's flows: one withheld level alone could be subtracted. */
    @Test
    void aSecondLevelIsWithheldWithASingleOne() {
        List<MartRow> rows = rows(Map.of(3, series(1, new WorkforceCounts(100, 0, 4, 0, 0, 0)), 4, series(1, new WorkforceCounts(100, 0, 12, 0, 0, 0)),
                5, series(1, new WorkforceCounts(100, 0, 30, 0, 0, 0))));
        assertThat(rows).extracting(row -> row.isPublished("exits")).containsExactly(false, false, true);
    }

    /** Knowing all rates and shown exits, nobody can subtract one rate from another to find a withheld month. */
    @Test
    void noTwoRatesOverlapInWithheldMonths() {
        long seed = 21;
        Random random = new Random(seed);
        int published = 0;
        for (int round = 0; round < 50; round++) {
            TreeMap<Integer, WorkforceCounts> series = new TreeMap<>();
            for (int month = 0; month < 48; month++) {
                series.put(START + month, new WorkforceCounts(100 + random.nextInt(50), random.nextInt(30), random.nextInt(25), 0, 0, 0));
            }
            List<MartRow> rows = rows(Map.of(3, series));
            int last = -100;
            for (int month = 0; month < rows.size(); month++) {
                boolean partial = rows.subList(Math.max(0, month - 11), month + 1).stream().anyMatch(row -> !row.isPublished("exits"));
                if (rows.get(month).isPublished("attrition_rate") && partial) {
                    assertThat(month - last).as("seed %d round %d", seed, round).isGreaterThanOrEqualTo(12);
                    last = month;
                    published++;
                }
            }
        }
        assertThat(published).isPositive();
    }

    private static SortedMap<Integer, WorkforceCounts> series(int months, WorkforceCounts counts) {
        TreeMap<Integer, WorkforceCounts> series = new TreeMap<>();
        for (int month = 0; month < months; month++) {
            series.put(START + month, counts);
        }
        return series;
    }

    private static List<MartRow> rows(Map<Integer, SortedMap<Integer, WorkforceCounts>> levels) {
        return WorkforceMart.rows(LocalDate.of(2023, 12, 31), "amazon", Map.of("engineering", levels), List.of(), 10);
    }
}
