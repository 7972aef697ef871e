package io.whither.jobs.cli;

import io.whither.jobs.ingest.IngestJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Files to raw. */
@Command(name = "ingest", description = "Take in the files that are new; what cannot be read goes to quarantine.", footer = {"", "Example:", "  whither ingest --set 'sources=[{name=pdl,format=pdl,path=\"in/*.json.gz\"}]'"})
final class IngestCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    @Option(names = "--reread", description = "Take in all files again, also those that are known: after a fix, or with a newer parser. Nothing is counted twice.")
    private boolean reread;

    IngestCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        return launch.run("ingest", options, Pipelines.ingest(reread ? IngestJob.Reread.ALL : IngestJob.Reread.NONE));
    }
}
