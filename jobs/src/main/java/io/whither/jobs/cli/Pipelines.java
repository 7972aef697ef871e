package io.whither.jobs.cli;

import io.whither.formats.Formats;
import io.whither.jobs.ingest.IngestJob;
import io.whither.jobs.marts.CohortsJob;
import io.whither.jobs.ops.RunTables;
import io.whither.jobs.report.ReportJob;
import io.whither.jobs.resolve.ResolveJob;
import io.whither.jobs.run.RunRecorder;
import io.whither.jobs.run.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which jobs make up which command, in their order. */
final class Pipelines {

    private Pipelines() {}

    /** Names of the vendor formats. */
    static Set<String> formats() {
        return Set.copyOf(Formats.names());
    }

    static List<Step> run() {
        return Stream.of(ingest(), resolve(), cohorts(), report()).flatMap(List::stream).toList();
    }

    static List<Step> ingest() {
        return ingest(IngestJob.Reread.NONE);
    }

    static List<Step> ingest(IngestJob.Reread reread) {
        return List.of(new IngestJob(reread));
    }

    static List<Step> resolve() {
        return List.of(new ResolveJob());
    }

    static List<Step> cohorts() {
        return List.of(new CohortsJob());
    }

    static List<Step> report() {
        return List.of(new ReportJob());
    }

    /** Where the record of a run goes. */
    static RunRecorder recorder() {
        return new RunTables();
    }
}
