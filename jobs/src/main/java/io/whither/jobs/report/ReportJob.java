package io.whither.jobs.report;

import io.whither.jobs.asof.AsOfDate;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.RunContext;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Step;
import io.whither.jobs.run.StepResult;
import io.whither.report.ReportModel;
import io.whither.report.Report;
import io.whither.settings.Settings;
import io.whither.tables.MartTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the pages of the published cohorts of an as-of beside their index, each whole or not at all. */
public final class ReportJob implements Step {

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<String> plan(RunContext context) {
        return List.of("the index " + context.settings().report().path());
    }

    @Override
    public StepResult run(RunContext context) {
        Settings settings = context.settings();
        Warehouse warehouse = new Warehouse(context.spark(), settings.warehouse());
        if (!warehouse.exists(MartTables.COHORT_SUMMARY)) {
            throw new RunFailedException(settings.warehouse(), "holds no published table", "run whither run, or whither cohorts, first");
        }
        LocalDate asOf = AsOfDate.of(settings, warehouse);
        ReportModels models = new ReportModels(warehouse, asOf);
        List<String> cohorts = settings.cohorts().isEmpty() ? models.cohorts() : models.cohorts().stream().filter(settings.cohorts()::contains).toList();
        if (cohorts.isEmpty()) {
            throw new RunFailedException(settings.warehouse(), "nothing is published as of " + asOf, "run whither cohorts --as-of " + asOf + " first");
        }
        ReportModel model = models.of(cohorts, settings.knownAt() == null ? "everything taken in so far" : settings.knownAt().toString(),
                context.log().rulebook().orElse("see ops.runs"), parameters(context));
        Path index = Path.of(settings.report().path()).toAbsolutePath();
        long bytes = 0;
        List<Report.Page> pages = Report.pages(model, index.getFileName().toString());
        for (Report.Page page : pages) {
            byte[] content = page.html().getBytes(StandardCharsets.UTF_8);
            write(index.resolveSibling(page.name()), content);
            bytes += content.length;
        }
        return StepResult.of(cohorts.size(), pages.size(), pages.size(), bytes).withNotes(List.of("open " + settings.report().path()));
    }

    private static Map<String, String> parameters(RunContext context) {
        Settings settings = context.settings();
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("ownership view", settings.ownershipView().code());
        parameters.put("same employer gap, months", Integer.toString(settings.careers().sameEmployerGap()));
        parameters.put("an inferred exit holds after, months", Integer.toString(settings.careers().staleOpenAfter()));
        parameters.put("silence means something after, months", Integer.toString(settings.careers().freshAfter()));
        parameters.put("a break is bridged within, months", Integer.toString(settings.careers().bridge()));
        parameters.put("smallest number shown, persons", Integer.toString(settings.disclosure().minPersons()));
        parameters.put("configuration", context.effective().hash());
        parameters.put("code", context.codeVersion());
        return parameters;
    }

    /** A reader who opens it meanwhile sees the old page or the new one. */
    private static void write(Path path, byte[] page) {
        try {
            Files.createDirectories(path.getParent());
            Path beside = path.resolveSibling(path.getFileName() + ".part");
            Files.write(beside, page);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stuck) {
            throw new RunFailedException(path.toString(), "cannot be written: " + stuck.getMessage(), "set whither.report.path to a place that can", stuck);
        }
    }
}
