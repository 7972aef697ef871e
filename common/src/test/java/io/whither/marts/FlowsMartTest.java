package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.statistics.Histogram;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FlowsMartTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    @Test
    void smallDestinationsAreSummedAndTakeOneMoreWhenTheyAreTooFew() {
        List<MartRow> rows = rows(Map.of("google", flow(40, 12, 0), "meta", flow(11, 0, 0), "tiny", flow(3, 0, 0), "", flow(2, 0, 0)));
        assertThat(rows).extracting(row -> row.value("destination_group_id")).containsExactly("google", "other");
        assertThat(rows).extracting(row -> row.value("moves")).containsExactly(52L, 16L);
        assertThat(rows.get(0).value("month")).isEqualTo(LocalDate.of(2022, 11, 1));
        rows.forEach(row -> assertThat(row.values("run")).hasSameSizeAs(row.table().columns()));
    }

    @Test
    void aSmallPartTakesTheWholeSplitWithIt() {
        MartRow row = rows(Map.of("google", flow(40, 3, 12))).get(0);
        assertThat(row.isPublished("moves")).isTrue();
        assertThat(List.of(row.isPublished("ee"), row.isPublished("aq"), row.isPublished("ne"))).containsOnly(false);
        assertThat(row.value("mean_seniority_change_status")).isEqualTo(-2);
    }

    @Test
    void tooFewMovesGiveNoRow() {
        assertThat(rows(Map.of("google", flow(9, 0, 0)))).isEmpty();
    }

    @Test
    void whatIsShownAddsUp() {
        long seed = 9;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Map<String, FlowCounts> flows = new TreeMap<>();
            long all = 0;
            for (int group = random.nextInt(12); group >= 0; group--) {
                FlowCounts flow = flow(random.nextInt(30), random.nextInt(6), random.nextInt(6));
                flows.put("g" + group, flow);
                all += flow.moves();
            }
            List<MartRow> rows = rows(flows);
            assertThat(rows.stream().mapToLong(row -> (long) row.value("moves")).sum()).as("seed %d", seed).isEqualTo(all < 10 ? 0 : all);
            assertThat(rows).allMatch(row -> (long) row.value("moves") >= 10);
        }
    }

    private static List<MartRow> rows(Map<String, FlowCounts> flows) {
        return FlowsMart.rows(AS_OF, "amazon", Map.of(new FlowSlot(Months.of(2022, 11), "engineering"), flows), List.of(), 10);
    }

    private static FlowCounts flow(long ee, long aq, long ne) {
        return new FlowCounts(ee, aq, ne, Histogram.EMPTY);
    }
}
