package io.whither.jobs.marts;

import io.whither.cohorts.AccountingIdentity;
import io.whither.jobs.delta.TableWriter;
import io.whither.jobs.delta.TxnId;
import io.whither.jobs.delta.Warehouse;
import io.whither.jobs.run.QualityGateException;
import io.whither.jobs.spark.SparkSchemas;
import io.whither.tables.OpsTables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Records what was checked, and closes the gate when something does not add up. */
final class QualityResults {

    private QualityResults() {}

    /** @throws QualityGateException when an identity is broken; the result is on record by then */
    static void require(List<AccountingIdentity> identities, Warehouse warehouse, String runId, Instant now) {
        Map<String, List<AccountingIdentity>> byRule = identities.stream().collect(Collectors.groupingBy(AccountingIdentity::name, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byRule.forEach((rule, checked) -> {
            long broken = checked.stream().filter(identity -> !identity.holds()).count();
            rows.add(RowFactory.create(runId, "marts.cohort_summary", rule, "error", broken, (long) checked.size(), broken == 0 ? "passed" : "failed"));
        });
        var results = warehouse.spark().createDataFrame(rows, SparkSchemas.of(OpsTables.QUALITY_RESULTS)).coalesce(1);
        new TableWriter(warehouse).append(OpsTables.QUALITY_RESULTS, results, TxnId.of(OpsTables.QUALITY_RESULTS, "all", now.toEpochMilli()));
        refuseBroken(identities);
    }

    /** Without a record. @throws QualityGateException when an identity is broken */
    static void refuseBroken(List<AccountingIdentity> identities) {
        List<AccountingIdentity> broken = identities.stream().filter(identity -> !identity.holds()).toList();
        if (!broken.isEmpty()) {
            throw new QualityGateException(broken.size() + " of " + identities.size() + " identities are broken, nothing was published: "
                    + broken.stream().map(AccountingIdentity::toString).collect(Collectors.joining("; ")) );
        }
    }
}
