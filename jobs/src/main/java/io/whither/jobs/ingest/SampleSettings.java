package io.whither.jobs.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells when the settings that suit the samples meet an input of another size. */
final class SampleSettings {

    private static final String COMPILING = "spark.sql.codegen.wholeStage";
    private static final long LARGE = 256L << 20;

    private SampleSettings() {}

    /**
     * @param bytes of the input
     * @param options of Spark, by full name
     * @return a line, or none
     */
    static List<String> advice(long bytes, Map<String, String> options) {
        return bytes < LARGE || !"false".equalsIgnoreCase(options.get(COMPILING)) ? List.of()
                : List.of(String.format(Locale.ROOT, "%,d MB were read with the settings of the samples: it takes less time without the last four of conf/whither.conf, and without conf/java-options",
                        bytes >> 20));
    }
}
