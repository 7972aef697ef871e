package io.whither.jobs.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import io.whither.disclosure.CellStatus;
import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.tables.MartTables;
import io.whither.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers of the sample's pages, read back from the HTML, are those of the published tables: all of them, and no others. */
class ReportEqualsMartsTest {

    private static final List<Table> TABLES = List.of(MartTables.COHORT_OUTCOMES, MartTables.COHORT_DESTINATIONS, MartTables.COHORT_ROLES,
            MartTables.COHORT_ROLE_MOVES, MartTables.COHORT_SENIORITY, MartTables.SENIORITY_CHANGES, MartTables.COHORT_TESTS,
            MartTables.TIME_TO_NEXT_JOB, MartTables.COHORT_COMPARISONS);
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?(\\u00a0%)?");

    private static Warehouse warehouse;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void readThePages() throws IOException {
        warehouse = SampleRun.warehouse();
        try (Stream<Path> files = Files.list(SampleRun.report())) {
            for (Path file : files.toList()) {
                PAGES.put(file.getFileName().toString(), Jsoup.parse(file.toFile(), "UTF-8"));
            }
        }
    }

    @Test
    void everyPublishedCohortHasItsPage() {
        List<String> cohorts = warehouse.read(MartTables.COHORT_SUMMARY).select("cohort_id").distinct().collectAsList().stream().map(row -> row.getString(0)).toList();
        assertThat(cohorts).isNotEmpty();
        assertThat(PAGES.keySet()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Stream.of("index.html"), cohorts.stream().map(id -> "cohort-" + id + ".html")).toList());
    }

    @Test
    void everyTableEqualsItsMart() {
        int compared = 0;
        for (Table mart : TABLES) {
            Map<String, List<Row>> byCohort = warehouse.read(mart).collectAsList().stream().collect(Collectors.groupingBy(row -> row.<String>getAs("cohort_id")));
            for (Document page : cohortPages()) {
                String cohort = page.select("main").attr("data-cohort");
                List<Row> rows = byCohort.getOrDefault(cohort, List.of());
                if (rows.isEmpty()) {
                    assertThat(page.select("table[data-table=" + mart.name() + "] tbody tr")).as(mart.name() + " of " + cohort).isEmpty();
                    continue;
                }
                PageTable table = table(page, mart.name());
                List<List<String>> shown = table.rows().stream().map(row -> read(row, table.columns(), rows.get(0))).toList();
                List<List<String>> published = rows.stream().map(row -> expected(row, table.columns())).toList();
                assertThat(shown).as(mart.name() + " of " + cohort).containsExactlyInAnyOrderElementsOf(published);
                compared += table.cells().filter(cell -> isNumber(cell.exact())).count();
            }
        }
        System.out.println("numbers of the pages' tables that equal the published ones: " + compared);
        assertThat(compared).isGreaterThan(3000);
    }

    @Test
    void theHeadlineNumbersEqualTheSummary() {
        Map<String, Row> summaries = warehouse.read(MartTables.COHORT_SUMMARY).collectAsList().stream().collect(Collectors.toMap(row -> row.getAs("cohort_id"), row -> row));
        PageTable all = table(PAGES.get("index.html"), "cohort_summary");
        assertThat(all.rows()).hasSize(14 * summaries.size());
        for (Document page : PAGES.values()) {
            for (List<PageTable.Cell> row : table(page, "cohort_summary").rows()) {
                Row summary = summaries.get(row.get(0).exact());
                String measure = row.get(1).exact();
                assertThat(number(row.get(2).exact())).as(row.toString()).isEqualTo(value(summary, measure));
                if (Arrays.asList(summary.schema().fieldNames()).contains(measure + "_low")) {
                    assertThat(number(row.get(3).exact())).as(row.toString()).isEqualTo(value(summary, measure + "_low"));
                    assertThat(number(row.get(4).exact())).as(row.toString()).isEqualTo(value(summary, measure + "_high"));
                }
            }
        }
    }

    @Test
    void whatAReaderSeesIsTheExactNumberRounded() {
        for (Document page : PAGES.values()) {
            PageTable.all(page).stream().flatMap(PageTable::cells).filter(cell -> isNumber(cell.exact())).forEach(cell -> {
                Matcher shown = NUMBER.matcher(cell.shown());
                assertThat(shown.find()).as(cell.toString()).isTrue();
                assertThat(cell.shown().startsWith("<") || rounds(shown.group(), Double.parseDouble(cell.exact()))).as(cell.toString()).isTrue();
            });
        }
    }

    @Test
    void everyNumberInASentenceOrBesideABarStandsInATable() {
        for (Document page : cohortPages()) {
            List<Double> exact = PageTable.all(page).stream().flatMap(PageTable::cells).map(PageTable.Cell::exact).filter(ReportEqualsMartsTest::isNumber).map(Double::valueOf).toList();
            for (Element text : page.select(".headline, #short dd, svg .note")) {
                boolean chart = "text".equals(text.tagName());
                if (chart && text.closest("svg").attr("aria-labelledby").startsWith("flow")) {
                    continue;
                }
                Matcher numbers = NUMBER.matcher(text.wholeText().replace("95\u00a0%", "").replace("95 %", "").replace('–', ' '));
                while (numbers.find()) {
                    String number = chart && text.wholeText().contains("%") && numbers.group(1) == null ? numbers.group() + "\u00a0%" : numbers.group();
                    assertThat(exact).as(number + " in: " + text.text()).anyMatch(value -> rounds(number, value) || rounds(number, -value));
                }
            }
        }
    }

    @Test
    void aCohortsPageIsSmall() throws IOException {
        try (Stream<Path> files = Files.list(SampleRun.report())) {
            assertThat(files.toList()).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(300_000));
        }
    }

    private static List<Document> cohortPages() {
        return PAGES.entrySet().stream().filter(e -> e.getKey().startsWith("cohort-")).map(Map.Entry::getValue).toList();
    }

    private static PageTable table(Document page, String name) {
        return PageTable.all(page).stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no table " + name + " in " + page.title()));
    }

    /** What the page says, and where a number with a status of its own is missing, why. */
    private static List<String> read(List<PageTable.Cell> row, List<String> columns, Row schema) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            PageTable.Cell cell = row.get(i);
            boolean number = schema.schema().apply(columns.get(i)).dataType() instanceof NumericType;
            values.add(number && !cell.exact().isEmpty() ? number(cell.exact()).toString()
                    : cell.exact().isEmpty() && hasStatus(schema, columns.get(i)) ? cell.shown() : cell.exact());
        }
        return values;
    }

    private static List<String> expected(Row row, List<String> columns) {
        return columns.stream().map(column -> {
            Object value = row.getAs(column);
            if (value == null) {
                return hasStatus(row, column) ? reason(row.<Integer>getAs(column + "_status")) : "";
            }
            return value instanceof Number number ? Double.toString(number.doubleValue()) : value.toString();
        }).toList();
    }

    private static String reason(int status) {
        return status == CellStatus.WITHHELD.code() ? "withheld" : status == CellStatus.NOT_COMPUTABLE.code() ? "not computable" : "no data";
    }

    private static boolean hasStatus(Row row, String column) {
        return Arrays.asList(row.schema().fieldNames()).contains(column + "_status");
    }

    private static Double value(Row row, String column) {
        Number value = row.getAs(column);
        return value == null ? null : value.doubleValue();
    }

    private static Double number(String exact) {
        return exact.isEmpty() ? null : Double.valueOf(exact);
    }

    private static boolean isNumber(String exact) {
        return exact.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    }

    /** Whether the value, rounded to the places shown, is what is shown. */
    private static boolean rounds(String shown, double value) {
        boolean percent = shown.endsWith("%");
        String digits = shown.replace(",", "").replace("\u00a0%", "");
        int places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        return Math.abs(Double.parseDouble(digits) - (percent ? 100 * value : value)) <= 0.5 * Math.pow(10, -places) + 1e-9;
    }
}
