package io.whither.jobs.spark;

import io.whither.employers.OwnershipView;
import io.whither.reference.ReferenceException;
import io.whither.rulebook.RulebookLoader;
import io.whither.rulebook.RulebookSource;
import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import io.whither.settings.Settings;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The rulebook that the settings ask for, ready for Spark. */
public final class Rulebooks {

    /** The one asked for last: what was prepared is what is opened, and files that did not change are compiled once. */
    private static final AtomicReference<RulebookSource> LATEST = new AtomicReference<>();

    private Rulebooks() {}

    /**
     * Compiles it ahead of {@link #open}, which needs a session: for a thread beside the one that opens it.
     *
     * @throws ReferenceException with all faults of the reference data, which {@link #open} tells too
     */
    public static void prepare(Settings settings) {
        source(settings).compiled();
    }

    /**
     * Loads, checks and broadcasts it, once a session and fingerprint; its functions are known to SQL from then on.
     *
     * @throws ConfigurationException with all faults of the reference data
     */
    public static RulebookHandle open(SparkSession spark, Settings settings) {
        return open(spark, source(settings));
    }

    /** The same rules with another view of who owned whom. */
    public static RulebookHandle open(SparkSession spark, Settings settings, OwnershipView view) {
        return open(spark, source(settings, view));
    }

    private static RulebookHandle open(SparkSession spark, RulebookSource source) {
        WhitherCatalog catalog = WhitherCatalog.of(spark);
        return catalog.rulebook(source.fingerprint()).orElseGet(() -> {
            compile(source);
            RulebookHandle handle = new RulebookHandle(source.fingerprint(), JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(source));
            catalog.register(handle);
            return handle;
        });
    }

    /** As it stands in the files, unchecked. */
    public static RulebookSource source(Settings settings) {
        return source(settings, settings.ownershipView());
    }

    private static RulebookSource source(Settings settings, OwnershipView view) {
        Path conf = settings.confDir() == null ? null : Path.of(settings.confDir());
        RulebookSource read = RulebookLoader.load(conf, settings.careers(), view);
        return LATEST.updateAndGet(known -> known != null && known.saysTheSameAs(read) ? known : read);
    }

    private static void compile(RulebookSource source) {
        try {
            source.compiled();
        } catch (ReferenceException faulty) {
            throw new ConfigurationException(faulty.faults().stream()
                    .map(fault -> new Fault(fault.file(), fault.line(), fault.what(), fault.remedy())).toList());
        }
    }
}
