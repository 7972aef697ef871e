package io.whither.jobs.cli;

import io.whither.jobs.doctor.Check;
import io.whither.jobs.doctor.Doctor;
import io.whither.settings.EffectiveSettings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether a run could succeed here, and what to do if not. */
@Command(name = "doctor", description = "Check Java, memory, class path, key, sources and places to write; say what to do.",
        footer = {"", "Exit code 0 when a run can begin, 2 when not.", "", "Example:", "  whither doctor --config production.conf"})
final class DoctorCommand implements Callable<Integer> {

    private final Launch launch;

    @Mixin(name = CommonOptions.MIXIN)
    private CommonOptions options;

    DoctorCommand(Launch launch) {
        this.launch = launch;
    }

    @Override
    public Integer call() {
        EffectiveSettings effective = options.settings(launch.surroundings());
        effective.warnings().forEach(launch::warn);
        List<Check> checks = new Doctor(effective.settings(), launch.surroundings().environment()).examine();
        var out = launch.surroundings().out();
        if (options.json()) {
            out.println(Check.json(checks));
        } else {
            checks.stream().filter(check -> !options.quiet() || check.outcome() != Check.Outcome.OK).map(Check::line).forEach(out::println);
        }
        return checks.stream().anyMatch(check -> check.outcome() == Check.Outcome.FAULT) ? ExitCodes.CONFIGURATION : ExitCodes.DONE;
    }
}
