package io.whither.jobs.doctor;

import io.whither.jobs.delta.DeltaVersion;
import java.util.List;
import java.util.function.Supplier;

/** Whether Spark and Delta are there, in the versions that all was tested with. */
final class ClassPathChecks {

    private static final String SPARK = "4.2";
    private static final String DELTA = "4.4";

    private ClassPathChecks() {}

    static List<Check> all() {
        return List.of(check("Spark", SPARK, org.apache.spark.package$.MODULE$::SPARK_VERSION),
                check("Delta Lake", DELTA, DeltaVersion::current));
    }

    static Check check(String what, String tested, Supplier<String> version) {
        String name = "class path";
        try {
            String found = version.get();
            return found.startsWith(tested + ".") ? Check.ok(name, what + " " + found)
                    : Check.warning(name, what + " " + found + ", tested with " + tested, "use " + what + " " + tested);
        } catch (LinkageError missing) {
            return Check.fault(name, what + " is not there (" + missing.getMessage() + ")",
                    "start with scripts/whither, or give spark-submit the package of " + what + " " + tested);
        }
    }
}
