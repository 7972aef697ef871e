package io.whither.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.disclosure.CellStatus;
import io.whither.report.ReportModel.Cohort;
import io.whither.report.ReportModel.Destination;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Measure WITHHELD = Measure.without(CellStatus.WITHHELD);
    private static final Measure COUNT = Measure.of(1240);

    @Test
    void numbersReadBackFromThePageEqualTheModel() {
        Document page = page("Example Group");
        assertThat(values(page, "cohort_destinations", "share_of_leavers")).containsExactly("0.08345", "");
        assertThat(values(page, "cohort_destinations", "ci_low")).containsExactly("0.069", "");
        assertThat(values(page, "cohort_destinations", "rank_high")).containsExactly("3", "");
        assertThat(values(page, "cohort_outcomes", "leavers")).containsExactly("1010", "230");
        assertThat(values(page, "time_to_next_job", "cumulative_incidence")).containsExactly("0.1", "0.34");
    }

    @Test
    void theHeadlineSaysHowManyLeftWhereMostWentHowSureWhoIsMissingAndWhetherTheyRose() {
        assertThat(page("Example Group").select(".headline").text().replace('\u00a0', ' '))
                .contains("1,240 people left", "Example Group with 8.3 % (6.9 % to 10.0 %)", "Of 230 nothing is known", "rose by 0.31 levels");
    }

    @Test
    void theFirstQuestionsAreAnsweredInWords() {
        assertThat(page("Example Group").select("#short dd").eachText()).map(text -> text.replace('\u00a0', ' ')).containsExactly(
                "1,240 people left, at least 1,200 and at most 1,280: some dates are written too roughly to tell.",
                "1,010 people, 8.3 % (6.9 % to 10.0 %), went to: another employer. The largest single employer is Example Group with 103 people, "
                        + "8.3 % (6.9 % to 10.0 %). The three largest employers took 8.3 % (6.9 % to 10.0 %). The ten largest employers took 8.3 % (6.9 % to 10.0 %). "
                        + "Technology companies took 8.3 % (6.9 % to 10.0 %).",
                "The numbers in brackets are 95 % intervals. Example Group is first here, but its rank may be anything from 1 to 3: the order of the employers is not settled.",
                "Of 230 nothing is known after that. 230 of all leavers, 8.3 % (6.9 % to 10.0 %): unknown: too soon to tell.",
                "On average they rose by 0.31 levels of seniority (0.20 to 0.42). Directors and above were 8.3 % (6.9 % to 10.0 %) before and 8.3 % (6.9 % to 10.0 %) after. "
                        + "Juniors were 8.3 % (6.9 % to 10.0 %) before and 8.3 % (6.9 % to 10.0 %) after.",
                "At least half of those with a next job had at most 2 months between the two.");
    }

    @Test
    void theLargestPartIsNamedOnlyWhereNothingHiddenCanBeLarger() {
        var hidden = new ReportModel.Outcome("employer", WITHHELD, WITHHELD, WITHHELD);
        var few = new ReportModel.Outcome("military", Measure.of(14), Measure.of(0.011, 0.007, 0.019), WITHHELD);
        String page = Jsoup.parse(Report.pages(model("Example Group", List.of(hidden, few)), "index.html").get(0).html()).text();
        assertThat(page).contains("What came next for most of them is withheld", "Not shown, to protect people: another employer").doesNotContain("14 people");
    }

    @Test
    void aFallIsSaidFromTheSmallerToTheLargerBound() {
        assertThat(InShort.seniority(Measure.of(-0.31, -0.42, -0.2))).isEqualTo("On average they fell by 0.31 levels of seniority (0.20 to 0.42).");
        assertThat(InShort.seniority(Measure.of(0.1, -0.1, 0.3))).contains("neither clearly rose nor clearly fell");
        assertThat(InShort.seniority(WITHHELD)).contains("not shown: withheld");
    }

    @Test
    void theIndexLinksToEveryPageAndComesLast() {
        List<Report.Page> pages = Report.pages(model("Example Group"), "index.html");
        assertThat(pages).extracting(Report.Page::name).containsExactly("cohort-example.html", "index.html");
        assertThat(Jsoup.parse(pages.get(1).html()).select("a").eachAttr("href")).containsExactly("cohort-example.html");
        assertThat(Jsoup.parse(pages.get(0).html()).select("a").eachAttr("href")).containsExactly("index.html");
    }

    @Test
    void aCohortIsNamedAndDefinedInWords() {
        assertThat(CohortWords.title("amazon-tech-2022-2023")).isEqualTo("Amazon tech 2022–2023");
        assertThat(CohortWords.definition(Map.of("from", "2022-01", "to", "2022-12", "inferred", "included"))).isEqualTo("People who left any employer from 2022-01 to 2022-12.");
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("origin", List.of("amazon", "meta"));
        definition.put("functions", List.of("engineering", "information_technology"));
        definition.put("from", "2022-01");
        definition.put("to", "2023-12");
        definition.put("minimum-tenure", 6);
        assertThat(CohortWords.definition(definition)).isEqualTo("People who left amazon or meta from 2022-01 to 2023-12; "
                + "their work then: engineering, information technology; there for at least 6 months.");
    }

    @Test
    void aWithheldValueIsSaidToBeWithheld() {
        assertThat(page("Example Group").select("table[data-table=cohort_destinations] td").eachText()).contains("withheld");
    }

    @Test
    void weightedNumbersStandBesideTheCounted() {
        Document page = page("Example Group");
        assertThat(values(page, "cohort_weighted", "value")).containsExactly("0.08345", "0.08345");
        assertThat(values(page, "cohort_weighted", "weighted_value")).containsExactly("0.08", "");
        assertThat(page.select("table[data-table=cohort_weighted] tbody tr").get(1).text()).contains("withheld", "tells counts");
        assertThat(values(page, "cohort_weighted", "effective_people")).containsExactly("640", "");
        assertThat(values(page, "cohort_weighted", "reason")).containsExactly("", "tells_counts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; </style><b>", "</title></svg><script>x</script>",
        "${7*7}", "مثال \u202e \u0007 🏳️‍🌈"})
    void namesAreTextAndNothingElse(String name) {
        Document page = page(name);
        assertThat(page.select("script, img, b, iframe, link")).isEmpty();
        assertThat(page.select("*[onerror], *[style], *[src]")).isEmpty();
        assertThat(values(page, "cohort_destinations", "group_name").get(0)).isEqualTo(name);
    }

    @Test
    void thePageLoadsNothingAndIsSmall() {
        for (Report.Page page : Report.pages(model("Example Group"), "index.html")) {
            assertThat(page.html()).doesNotContain("http:", "https:", "url(").contains("default-src &#39;none&#39;; style-src &#39;sha256-");
            assertThat(page.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
        }
    }

    @Test
    void everyChartHasANameAndADescription() {
        Document page = page("Example Group");
        assertThat(page.select("svg")).hasSizeGreaterThanOrEqualTo(7).allSatisfy(svg -> {
            assertThat(svg.select("title").text()).isNotBlank();
            assertThat(svg.select("desc").text()).isNotBlank();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.html()).doesNotContain("NaN", "Infinity");
    }

    private static List<String> values(Document page, String table, String column) {
        int at = page.select("table[data-table=" + table + "] th").eachAttr("data-column").indexOf(column);
        return page.select("table[data-table=" + table + "] tbody tr").stream().map(row -> row.child(at))
                .map(cell -> cell.hasAttr("data-value") ? cell.attr("data-value") : cell.wholeText()).toList();
    }

    private static Document page(String name) {
        return Jsoup.parse(Report.pages(model(name), "index.html").get(0).html());
    }

    private static ReportModel model(String name) {
        return model(name, List.of(new ReportModel.Outcome("employer", Measure.of(1010), Measure.of(0.08345, 0.069, 0.1), Measure.of(2)),
                new ReportModel.Outcome("unknown_stale", Measure.of(230), Measure.of(0.08345, 0.069, 0.1), Measure.without(CellStatus.NO_DATA))));
    }

    private static ReportModel model(String name, List<ReportModel.Outcome> outcomes) {
        Measure share = Measure.of(0.08345, 0.069, 0.1);
        var summary = new ReportModel.Summary(COUNT, Measure.of(1200), Measure.of(1280), Measure.of(1010), Measure.of(230), share, share, share, share,
                share, share, share, Measure.of(0.31, 0.2, 0.42), Measure.of(2));
        Cohort cohort = new Cohort("example", "People who left Example", "Who left Example.", summary, outcomes,
                List.of(new Destination("g", name, "internet", true, Measure.of(1, 1, 3), Measure.of(103), share, share),
                        new Destination("other", "other", null, null, Measure.without(CellStatus.NO_DATA), WITHHELD, WITHHELD, WITHHELD)),
                List.of(new ReportModel.RoleShare("before", "engineering", name, COUNT, share), new ReportModel.RoleShare("after", "sales", name, COUNT, share)),
                List.of(new ReportModel.RoleMove("engineering", name, "sales", name, WITHHELD), new ReportModel.RoleMove("engineering", name, "sales", name + "2", COUNT)),
                List.of(new ReportModel.LevelShare("before", "paired", 3, "professional", COUNT, share),
                        new ReportModel.LevelShare("after", "paired", 4, "senior", COUNT, share)),
                List.of(new ReportModel.LevelChange(3, 4, 1, "up", COUNT, share), new ReportModel.LevelChange(4, 3, -1, "down", WITHHELD, WITHHELD)),
                List.of(new ReportModel.Incidence(0, "employer", COUNT, Measure.of(0.1, 0.05, 0.15)),
                        new ReportModel.Incidence(6, "employer", COUNT, Measure.of(0.34, 0.3, 0.4))),
                List.of(new ReportModel.Test("stuart_maxwell", Measure.of(12.4), Measure.of(0.003), Measure.of(0.21, 0.12, 0.3))),
                List.of(new ReportModel.Weighted("employer_share", share, Measure.of(0.08, 0.05, 0.11), Measure.of(0.01), Measure.of(640), Measure.of(1.6), Measure.of(0.9), null, "3f9c"),
                        new ReportModel.Weighted("top3_share", share, WITHHELD, WITHHELD, WITHHELD, WITHHELD, WITHHELD, "tells_counts", "3f9c")));
        var header = new ReportModel.Header("run-1", LocalDate.of(2024, 6, 1), null, "r3f9c", Map.of("min-persons", "10"),
                List.of(new ReportModel.Quality("cohort_outcomes", "sums", "error", 0, 12, "passed")), Map.of("cohort_destinations", 1L));
        return new ReportModel(header, List.of(cohort),
                List.of(new ReportModel.Comparison("example", "other", "director_after", share, share, Measure.of(0.01, -0.02, 0.04))));
    }
}
