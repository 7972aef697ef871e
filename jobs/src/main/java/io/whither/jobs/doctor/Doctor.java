package io.whither.jobs.doctor;

import io.whither.jobs.run.PseudonymKey;
import io.whither.settings.Settings;
import io.whither.settings.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at all that a run needs. */
public final class Doctor {

    private static final int OLDEST_JAVA = 17;
    private static final long ENOUGH_MEMORY = 1L << 30;
    private static final int LONG_KEY = 32;

    private final Settings settings;
    private final Map<String, String> environment;

    public Doctor(Settings settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** Every check, in the order of a run's needs; changes nothing. */
    public List<Check> examine() {
        List<Check> checks = new ArrayList<>();
        checks.add(java(Runtime.version().feature()));
        checks.add(memory(Runtime.getRuntime().maxMemory()));
        checks.addAll(ClassPathChecks.all());
        checks.add(key());
        Places places = new Places();
        checks.add(places.writable("warehouse", settings.warehouse()));
        checks.add(places.writable("report", settings.report().path()));
        checks.add(places.space("disk space", settings.warehouse()));
        if (settings.sources().isEmpty()) {
            checks.add(Check.fault("sources", "none", "name some in whither.sources"));
        }
        for (Source source : settings.sources()) {
            checks.add(places.readable("source " + source.name(), source.path()));
        }
        return checks;
    }

    static Check java(int version) {
        return version >= OLDEST_JAVA ? Check.ok("java", "Java " + version)
                : Check.fault("java", "Java " + version, "install JDK " + OLDEST_JAVA + " or later and set JAVA_HOME");
    }

    static Check memory(long bytes) {
        String found = "heap of at most " + (bytes >> 20) + " MB";
        return bytes >= ENOUGH_MEMORY * 9 / 10 ? Check.ok("memory", found)
                : Check.warning("memory", found, "give it 2 GB: WHITHER_HEAP=2g scripts/whither, or spark-submit --driver-memory 2g");
    }

    private Check key() {
        String key = environment.getOrDefault(PseudonymKey.VARIABLE, "");
        if (key.isBlank()) {
            return settings.spark().isLocal()
                    ? Check.warning("key", PseudonymKey.VARIABLE + " is not set: the sample key is taken", "set it before you take in real people")
                    : Check.fault("key", PseudonymKey.VARIABLE + " is not set", "set it: only a local master may use the sample key");
        }
        return key.length() >= LONG_KEY ? Check.ok("key", PseudonymKey.VARIABLE + " is set")
                : Check.warning("key", PseudonymKey.VARIABLE + " is short", "take at least " + LONG_KEY + " random characters");
    }
}
