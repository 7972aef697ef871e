package io.whither.jobs.cli;

import io.whither.settings.EffectiveSettings;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What holds, and why. */
@Command(name = "show", description = "Print every setting that holds and where it comes from, secrets redacted.",
        footer = {"", "Example:", "  whither config show --set disclosure.min-persons=20"})
final class ConfigShowCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    ConfigShowCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        EffectiveSettings effective = options.settings(launch.surroundings());
        effective.warnings().forEach(launch::warn);
        var out = launch.surroundings().out();
        if (options.json()) {
            out.println(effective.json());
        } else {
            effective.values().stream().map(ConfigShowCommand::line).forEach(out::println);
            out.println();
            out.println("# hash " + effective.hash());
        }
        return ExitCodes.DONE;
    }

    /** As a file would have it, the origin as its comment. */
    private static String line(EffectiveSettings.Value value) {
        return String.format(Locale.ROOT, "%-60s # %s", value.key() + " = " + value.text(), value.origin());
    }
}
