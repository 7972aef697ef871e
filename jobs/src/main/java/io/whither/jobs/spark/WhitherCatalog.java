package io.whither.jobs.spark;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * The catalog of our functions. A namespace is the fingerprint of a rulebook, so that two rulebooks can stand in one plan and
 * the plan says which.
 */
public final class WhitherCatalog implements FunctionCatalog {

    /** The name under which the session knows it. */
    public static final String NAME = "whither";

    private final Map<String, RulebookHandle> rulebooks = new ConcurrentHashMap<>();

    /** The session's catalog. */
    public static WhitherCatalog of(SparkSession spark) {
        var session = (org.apache.spark.sql.classic.SparkSession) spark;
        return (WhitherCatalog) session.sessionState().catalogManager().catalog(NAME);
    }

    /** Makes a rulebook's functions known; once is enough for a session. */
    public void register(RulebookHandle rulebook) {
        rulebooks.putIfAbsent(rulebook.fingerprint(), rulebook);
    }

    /** The rulebook of that fingerprint, when it is known. */
    public Optional<RulebookHandle> rulebook(String fingerprint) {
        return Optional.ofNullable(rulebooks.get(fingerprint));
    }

    @Override
    public Identifier[] listFunctions(String[] namespace) {
        return namespace.length == 1 && rulebooks.containsKey(namespace[0])
                ? new Identifier[] {Identifier.of(namespace, CareersFunction.NAME)}
                : new Identifier[0];
    }

    @Override
    public UnboundFunction loadFunction(Identifier id) throws NoSuchFunctionException {
        String[] namespace = id.namespace();
        RulebookHandle rulebook = namespace.length == 1 ? rulebooks.get(namespace[0]) : null;
        if (rulebook == null || !id.name().equals(CareersFunction.NAME)) {
            throw new NoSuchFunctionException(id);
        }
        return new CareersFunction(rulebook);
    }

    @Override
    public void initialize(String name, CaseInsensitiveStringMap options) {
        if (!name.equals(NAME)) {
            throw new IllegalArgumentException("spark.sql.catalog." + name + ": the catalog is known as " + NAME);
        }
    }

    @Override
    public String name() {
        return NAME;
    }
}
