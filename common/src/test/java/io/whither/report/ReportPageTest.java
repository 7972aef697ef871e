package io.whither.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.disclosure.CellStatus;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Destination;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPageTest {

    private static final Measure WITHHELD = Measure.without(CellStatus.WITHHELD);
    private static final Measure COUNT = Measure.of(1240);

    @Test
    void numbersReadBackFromThePageEqualTheModel() {
        Document page = page("Example Group");
        assertThat(values(page, "cohort_destinations", "share_of_leavers")).containsExactly("0.08345", "");
        assertThat(values(page, "cohort_destinations", "ci_low")).containsExactly("0.069", "");
        assertThat(values(page, "cohort_destinations", "rank_high")).containsExactly("3.0", "");
        assertThat(values(page, "cohort_outcomes", "leavers")).containsExactly("1010.0", "230.0");
        assertThat(values(page, "time_to_next_job", "cumulative_incidence")).containsExactly("0.1", "0.34");
    }

    @Test
    void theHeadlineSaysHowManyLeftWhereMostWentHowSureWhoIsMissingAndWhetherTheyRose() {
        assertThat(page("Example Group").select(".headline").text())
                .contains("1,240 people left", "Example Group with 8.3 % (6.9 % to 10.0 %)", "Of 230 nothing is known", "rose by 0.31 levels");
    }

    @Test
    void aWithheldValueIsSaidToBeWithheld() {
        assertThat(page("Example Group").select("td[data-column=leavers]").eachText()).contains("withheld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; </style><b>", "</title></svg><script>x</script>",
        "${7*7}", "مثال ‮ \u0007 🏳️‍🌈"})
    void namesAreTextAndNothingElse(String name) {
        Document page = page(name);
        assertThat(page.select("script, img, b, iframe, link")).isEmpty();
        assertThat(page.select("*[onerror], *[style], *[src]")).isEmpty();
        assertThat(values(page, "cohort_destinations", "group_name").get(0)).isEqualTo(name);
    }

    @Test
    void thePageLoadsNothingAndIsSmall() {
        String html = ReportPage.render(model("Example Group"));
        assertThat(html).doesNotContain("http:", "https:", "url(").contains("default-src &#39;none&#39;; style-src &#39;sha256-");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
    }

    @Test
    void everyChartHasANameAndADescription() {
        Document page = page("Example Group");
        assertThat(page.select("svg")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.select("title").text()).isNotBlank();
            assertThat(svg.select("desc").text()).isNotBlank();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static List<String> values(Document page, String table, String column) {
        return page.select("table[data-table=" + table + "] td[data-column=" + column + "]").eachAttr("data-value");
    }

    private static Document page(String name) {
        return Jsoup.parse(ReportPage.render(model(name)));
    }

    private static ReportModel model(String name) {
        Measure share = Measure.of(0.08345, 0.069, 0.1);
        var summary = new ReportModel.Summary(COUNT, Measure.of(1200), Measure.of(1280), Measure.of(1010), Measure.of(230), share, share, share, share,
                share, share, share, Measure.of(0.31, 0.2, 0.42), Measure.of(2));
        Cohort cohort = new Cohort("example", "People who left Example", summary,
                List.of(new ReportModel.Outcome("employer", Measure.of(1010), share, Measure.of(2)),
                        new ReportModel.Outcome("unknown_stale", Measure.of(230), share, Measure.without(CellStatus.NO_DATA))),
                List.of(new Destination("g", name, "internet", true, Measure.of(1, 1, 3), Measure.of(103), share, share),
                        new Destination("other", "other", null, null, Measure.without(CellStatus.NO_DATA), WITHHELD, WITHHELD, WITHHELD)),
                List.of(new ReportModel.RoleShare("before", "engineering", name, COUNT, share), new ReportModel.RoleShare("after", "sales", name, COUNT, share)),
                List.of(new ReportModel.RoleMove("engineering", name, "sales", name, WITHHELD)),
                List.of(new ReportModel.LevelShare("before", "paired", 3, "professional", COUNT, share),
                        new ReportModel.LevelShare("after", "paired", 4, "senior", COUNT, share)),
                List.of(new ReportModel.LevelChange(3, 4, 1, "up", COUNT, share), new ReportModel.LevelChange(4, 3, -1, "down", WITHHELD, WITHHELD)),
                List.of(new ReportModel.Incidence(0, "employer", COUNT, Measure.of(0.1, 0.05, 0.15)),
                        new ReportModel.Incidence(6, "employer", COUNT, Measure.of(0.34, 0.3, 0.4))),
                List.of(new ReportModel.Test("stuart_maxwell", Measure.of(12.4), Measure.of(0.003), Measure.of(0.21, 0.12, 0.3))));
        var header = new ReportModel.Header("run-1", LocalDate.of(2024, 6, 1), null, "r3f9c", Map.of("min-persons", "10"),
                List.of(new ReportModel.Quality("cohort_outcomes", "sums", "error", 0, 12, "passed")), Map.of("cohort_destinations", 1L));
        return new ReportModel(header, List.of(cohort),
                List.of(new ReportModel.Comparison("example", "other", "director_after", share, share, Measure.of(0.01, -0.02, 0.04))));
    }
}
