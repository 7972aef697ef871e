package io.whither.jobs.cli;

import io.whither.jobs.run.JsonSummary;
import io.whither.jobs.run.QualityGateException;
import io.whither.jobs.run.RunFailedException;
import io.whither.jobs.run.Surroundings;
import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import java.io.PrintStream;
import org.apache.commons.lang3.Strings;
import org.apache.commons.lang3.exception.ExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns what went wrong into words and an exit code. */
final class Failures {

    private final Surroundings surroundings;

    Failures(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A command that threw. */
    int ofExecution(Exception failure, CommandLine command) {
        CommonOptions options = (CommonOptions) command.getCommandSpec().mixins().get(CommonOptions.MIXIN).userObject();
        if (options.verbose()) {
            failure.printStackTrace(surroundings.err());
        }
        if (failure instanceof ConfigurationException configuration) {
            return configuration(configuration, options);
        }
        boolean gate = failure instanceof QualityGateException;
        String message = message(failure);
        surroundings.err().println((gate ? "quality gate: " : "error: ") + message);
        if (!gate && !(failure instanceof RunFailedException) && !options.verbose()) {
            surroundings.err().println("--verbose shows where it happened");
        }
        json(options, JsonSummary.failed(gate ? "gate" : "failed", message));
        return gate ? ExitCodes.QUALITY_GATE : ExitCodes.FAILED;
    }

    /** A command line that cannot be read. */
    int ofUsage(ParameterException wrong, String[] args) {
        PrintStream err = surroundings.err();
        // Some of picocli's own messages begin so already.
        err.println("error: " + Strings.CS.removeStart(wrong.getMessage(), "Error: "));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.CONFIGURATION;
    }

    private int configuration(ConfigurationException configuration, CommonOptions options) {
        int count = configuration.faults().size();
        surroundings.err().println("error: " + (count == 1 ? "a fault" : count + " faults") + " in what was given; nothing was touched");
        configuration.faults().stream().map(Fault::message).forEach(line -> surroundings.err().println("  " + line));
        json(options, JsonSummary.faults(configuration.faults()));
        return ExitCodes.CONFIGURATION;
    }

    private void json(CommonOptions options, String document) {
        if (options.json()) {
            surroundings.out().println(document);
        }
    }

    /** The message, and that of the first cause where it says more. Our own messages stand for themselves. */
    private static String message(Exception failure) {
        if (failure instanceof RunFailedException || failure instanceof QualityGateException) {
            return failure.getMessage();
        }
        Throwable root = ExceptionUtils.getRootCause(failure);
        String first = describe(failure);
        return root == failure || first.contains(String.valueOf(root.getMessage())) ? first : first + "; cause: " + describe(root);
    }

    private static String describe(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName()
                : message.lines().findFirst().orElse("") + " (" + thrown.getClass().getSimpleName() + ")";
    }
}
