package io.whither.jobs.spark;

import io.whither.employers.OwnershipView;
import io.whither.jobs.run.RunContext;
import io.whither.reference.ReferenceException;
import io.whither.rulebook.RulebookLoader;
import io.whither.rulebook.RulebookSource;
import io.whither.settings.ConfigurationException;
import io.whither.settings.Fault;
import io.whither.settings.Settings;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** The rulebook that the settings ask for, ready for Spark. */
public final class Rulebooks {

    private Rulebooks() {}

    /**
     * Loads, checks and broadcasts it, once a session and fingerprint; its functions are known to SQL from then on.
     *
     * @throws ConfigurationException with all faults of the reference data
     */
    public static RulebookHandle open(RunContext context) {
        return open(context.spark(), context.rulebook());
    }

    /** The same rules with another view of who owned whom. */
    public static RulebookHandle open(RunContext context, OwnershipView view) {
        RulebookSource own = context.rulebook();
        return open(context.spark(), own.view() == view ? own : new RulebookSource(own.files(), own.rules(), view));
    }

    private static RulebookHandle open(SparkSession spark, RulebookSource source) {
        WhitherCatalog catalog = WhitherCatalog.of(spark);
        return catalog.rulebook(source.fingerprint()).orElseGet(() -> {
            compile(source);
            RulebookHandle handle = new RulebookHandle(source.fingerprint(), JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SentRulebook(source)));
            catalog.register(handle);
            return handle;
        });
    }

    /** As it stands in the files, unchecked. */
    public static RulebookSource source(Settings settings) {
        return RulebookLoader.load(settings.confFolder(), settings.careers(), settings.ownershipView());
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
