package io.whither.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whither.jobs.cli.SampleRun;
import io.whither.jobs.delta.Warehouse;
import io.whither.report.Report;
import io.whither.report.ReportModel;
import io.whither.tables.MartTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample's report in a real browser, where one is installed. Screenshots are left in {@code target/screenshots}. */
class ReportInBrowserTest {

    private static final Path AXE = SampleRun.HOME.resolve("target/axe/node_modules/axe-core/axe.min.js");
    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(d => d.open = true)";
    private static final int NAMES_A_PAGE = 24;

    @TempDir
    private static Path folder;
    private static Chromium browser;

    @BeforeAll
    static void startTheBrowser() throws Exception {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no Chromium in the path: the report is not looked at; on Debian: apt-get install chromium");
        browser = Chromium.start(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void closeTheBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"desktop, 1280, screen, light", "phone, 375, screen, light", "print, 794, print, light", "dark, 1280, screen, dark"})
    void everyPageIsQuietCompleteAndFits(String name, int width, String media, String scheme) throws IOException {
        browser.lookLike(width, media, scheme);
        for (Path page : pages()) {
            browser.open(page);
            quiet(page);
            fits(page + " " + name);
            save(name, page);
            browser.evaluate(OPEN_ALL);
            fits(page + " " + name + " with all numbers");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "375, light", "1280, dark"})
    void axeFindsNothingSerious(int width, String scheme) throws IOException {
        assumeTrue(Files.exists(AXE), "no axe-core at " + AXE + ": accessibility is not checked; .ci/run fetches it");
        browser.lookLike(width, "screen", scheme);
        String axe = Files.readString(AXE);
        for (Path page : indexSmallestAndLargest()) {
            browser.open(page);
            browser.evaluate(OPEN_ALL);
            browser.evaluate(axe + ";true");
            JsonNode violations = browser.evaluate("axe.run({resultTypes: ['violations']}).then(r => r.violations.map(v => "
                    + "({impact: v.impact, rule: v.id, nodes: v.nodes.map(n => n.html + ' ' + n.failureSummary).slice(0, 3)})))");
            List<JsonNode> serious = new ArrayList<>();
            violations.forEach(violation -> {
                if (List.of("serious", "critical").contains(violation.path("impact").asText())) {
                    serious.add(violation);
                } else {
                    System.out.println("axe, " + page.getFileName() + ": " + violation);
                }
            });
            assertThat(serious).as(page.toString()).isEmpty();
        }
    }

    /** With {@code -Dwhither.naughty-names=FILE}, a JSON list of strings, those of a list of your own too. */
    @Test
    void naughtyNamesAreShownAndNoneRuns() throws IOException {
        List<String> names = new ArrayList<>(NaughtyNames.all());
        String own = System.getProperty("whither.naughty-names");
        if (own != null) {
            names.addAll(List.of(new JsonMapper().readValue(Path.of(own).toFile(), String[].class)));
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(515);
        ReportModel model = model();
        for (int start = 0; start < names.size(); start += NAMES_A_PAGE) {
            List<String> some = names.subList(start, Math.min(names.size(), start + NAMES_A_PAGE));
            Path page = folder.resolve("cohort-naughty-" + start + ".html");
            Files.write(page, Report.pages(NaughtyModel.of(model, some), "index.html").get(0).html().getBytes(StandardCharsets.UTF_8));
            for (int width : new int[] {1280, 375}) {
                browser.lookLike(width, "screen", "light");
                browser.open(page);
                browser.evaluate(OPEN_ALL);
                quiet(page);
                fits(page + " " + width);
                assertThat(browser.evaluate("document.querySelectorAll('script,img,iframe,object,embed,link,base,form,input,video').length").asInt()).as(some.toString()).isZero();
                assertThat(browser.evaluate("[...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => a.name.startsWith('on') || a.name == 'src').length").asInt())
                        .as(some.toString()).isZero();
                assertThat(browser.evaluate("document.querySelectorAll('body > header, body > main, body > footer').length").asInt()).as(some.toString()).isEqualTo(3);
                assertThat(browser.evaluate("document.querySelectorAll('table[data-table=cohort_destinations] tbody tr').length").asInt()).isEqualTo(some.size());
            }
            if (start == 0) {
                save("naughty", page);
            }
        }
        System.out.println("naughty names shown: " + names.size());
    }

    private static void quiet(Path page) {
        assertThat(browser.events("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Page.javascriptDialogOpening")).as(page.toString()).isEmpty();
        assertThat(browser.events("Network.requestWillBeSent")).as(page.toString()).extracting(event -> event.path("params").path("request").path("url").asText())
                .containsExactly(page.toUri().toString());
    }

    private static void fits(String what) {
        assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth").asInt()).as(what).isZero();
    }

    private static void save(String name, Path page) throws IOException {
        Path screenshots = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(screenshots.resolve(page.getFileName().toString().replace(".html", "-" + name + ".png")), browser.screenshot());
    }

    private static List<Path> pages() throws IOException {
        SampleRun.warehouse();
        try (Stream<Path> files = Files.list(SampleRun.report())) {
            List<Path> pages = files.sorted().toList();
            assertThat(pages).hasSizeGreaterThan(1);
            return pages;
        }
    }

    /** The cohorts' pages come from one template; the extremes show all of its branches. */
    private static List<Path> indexSmallestAndLargest() throws IOException {
        List<Path> bySize = pages().stream().filter(page -> !page.endsWith("index.html")).sorted(Comparator.comparingLong(page -> page.toFile().length())).toList();
        return List.of(SampleRun.report().resolve("index.html"), bySize.get(0), bySize.get(bySize.size() - 1));
    }

    private static ReportModel model() {
        Warehouse warehouse = SampleRun.warehouse();
        Object asOf = warehouse.read(MartTables.COHORT_SUMMARY).select("as_of").head().get(0);
        ReportModels models = new ReportModels(warehouse, asOf instanceof Date date ? date.toLocalDate() : (LocalDate) asOf);
        return models.of(models.cohorts().subList(0, 1), "all", "rulebook", Map.of());
    }
}
