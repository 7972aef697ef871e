package io.whither.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.whither.report.ReportModel.Cohort;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One HTML page that needs nothing but itself: no script, no network, all numbers readable without the charts. */
public final class ReportPage {

    private static final String PACKAGE = "io.whither.report.page";

    private ReportPage() {
    }

    /** The page of all cohorts of the model. */
    public static String render(ReportModel model) {
        String style = style();
        List<ReportView.CohortView> cohorts = new ArrayList<>();
        for (Cohort cohort : model.cohorts()) {
            String id = "cohort-" + (cohorts.size() + 1);
            cohorts.add(new ReportView.CohortView(id, cohort.cohortId(), cohort.title(), Headlines.of(cohort), Headlines.more(cohort), CohortFigures.of(id, cohort)));
        }
        ReportView view = new ReportView("default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'",
                "<style>" + style + "</style>", model.header().asOf().toString(), model.header().runId(), cohorts, AboutFigures.of(model));
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPage.class.getClassLoader(), PACKAGE).render("report.jte", view, output);
        return output.toString();
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("/whither/report/style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
