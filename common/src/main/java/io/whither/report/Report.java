package io.whither.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.whither.report.ReportModel.Cohort;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** An index and a page a cohort, each a file that needs nothing but itself: no script, no network, all numbers readable without the charts. */
public final class Report {

    private static final String TEMPLATES = "io.whither.report.page";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Report.class.getClassLoader(), TEMPLATES);
    private final ReportModel model;
    private final String index;
    private final Frame frame;

    private Report(ReportModel model, String index) {
        this.model = model;
        this.index = index;
        String style = style();
        this.frame = new Frame("default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'", "<style>" + style + "</style>",
                model.header().asOf().toString(), model.header().runId());
    }

    /** A file of the report. @param name without a folder: all lie in the same one */
    public record Page(String name, String html) {
    }

    /**
     * The pages of all cohorts of the model, the index last: who follows its links finds the pages there.
     *
     * @param index name of the index's file
     */
    public static List<Page> pages(ReportModel model, String index) {
        Report report = new Report(model, index);
        List<Page> pages = new ArrayList<>();
        model.cohorts().forEach(cohort -> pages.add(new Page(file(cohort), report.cohort(cohort))));
        pages.add(new Page(index, report.index()));
        return pages;
    }

    private String index() {
        List<IndexView.Entry> entries = model.cohorts().stream()
                .map(cohort -> new IndexView.Entry(file(cohort), cohort.title(), cohort.definition(), InShort.headline(cohort))).toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Provenance.summaries(model.cohorts()));
        figures.addAll(Provenance.of(model.header()));
        return render("index.jte", new IndexView(frame, entries, figures));
    }

    private String cohort(Cohort cohort) {
        List<Figure> figures = new ArrayList<>(CohortFigures.of(cohort));
        if (!cohort.weighted().isEmpty()) {
            figures.add(WeightedFigure.of(cohort.weighted()));
        }
        model.comparisons().stream().filter(c -> c.cohortId().equals(cohort.cohortId())).findAny()
                .ifPresent(any -> figures.add(ComparisonFigure.of(cohort.cohortId(), model.comparisons())));
        figures.add(Provenance.summaries(List.of(cohort)));
        figures.addAll(Provenance.of(model.header()));
        return render("cohort.jte", new CohortView(frame, index, cohort.cohortId(), cohort.title(), cohort.definition(), InShort.headline(cohort),
                InShort.answers(cohort), figures));
    }

    private static String file(Cohort cohort) {
        return "cohort-" + cohort.cohortId() + ".html";
    }

    private String render(String template, Object view) {
        StringOutput output = new StringOutput();
        engine.render(template, view, output);
        return output.toString();
    }

    private static String style() {
        try (InputStream in = Report.class.getResourceAsStream("/whither/report/style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        return "sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(style));
    }
}
