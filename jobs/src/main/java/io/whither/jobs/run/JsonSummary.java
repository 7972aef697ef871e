package io.whither.jobs.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.whither.settings.Fault;
import java.util.List;

/** The same as {@link Summary} as one JSON document, for programs. Names are those of the tables. */
public final class JsonSummary {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonSummary() {}

    /** A run that was done. */
    public static String done(RunContext context) {
        ObjectNode document = head(context, RunStatus.DONE.code());
        RunLog log = context.log();
        document.put("config_hash", context.effective().hash());
        document.put("rulebook", log.rulebook().orElse(null));
        document.put("input_fingerprint", log.inputFingerprint().orElse(null));
        document.put("seconds", Summary.elapsed(context.startedAt(), context.now()));
        ArrayNode steps = document.putArray("steps");
        log.steps().forEach(step -> step(steps.addObject(), step));
        ArrayNode sources = document.putArray("sources");
        log.accounts().forEach(account -> sources.add(account(account)));
        ArrayNode answers = document.putArray("answers");
        log.answers().forEach(answer -> answer(answers.addObject(), answer));
        return text(document);
    }

    /** What would be done. */
    public static String plan(RunContext context, List<String> lines) {
        ObjectNode document = head(context, "planned");
        ArrayNode plan = document.putArray("plan");
        lines.forEach(plan::add);
        return text(document);
    }

    /** A command that did not come to its end. */
    public static String failed(String status, String error) {
        return text(JSON.createObjectNode().put("status", status).put("error", error));
    }

    /** A configuration that cannot be used. */
    public static String faults(List<Fault> faults) {
        ObjectNode document = JSON.createObjectNode().put("status", "configuration");
        ArrayNode list = document.putArray("faults");
        faults.forEach(fault -> list.addObject().put("place", fault.place()).put("line", fault.line())
                .put("what", fault.what()).put("remedy", fault.remedy()));
        return text(document);
    }

    private static ObjectNode head(RunContext context, String status) {
        ObjectNode document = JSON.createObjectNode().put("run_id", context.runId()).put("command", context.command()).put("status", status);
        document.put("as_of", context.settings().asOf() == null ? null : context.settings().asOf().toString());
        document.put("known_at", context.settings().knownAt() == null ? null : context.settings().knownAt().toString());
        return document;
    }

    private static void step(ObjectNode node, CompletedStep step) {
        StepResult result = step.result();
        node.put("step", step.name()).put("rows_in", result.rowsIn()).put("rows_out", result.rowsOut())
                .put("files", result.files()).put("bytes", result.bytes()).put("seconds", step.seconds());
        ArrayNode notes = node.putArray("notes");
        result.notes().forEach(notes::add);
    }

    private static ObjectNode account(SourceAccount account) {
        return JSON.createObjectNode().put("source", account.source()).put("files", account.files())
                .put("lines", account.lines()).put("accepted", account.accepted()).put("unchanged", account.unchanged())
                .put("duplicate", account.duplicate()).put("quarantined", account.quarantined())
                .put("suppressed", account.suppressed()).put("empty", account.empty());
    }

    private static void answer(ObjectNode node, AnswerTable answer) {
        node.put("title", answer.title());
        ArrayNode rows = node.putArray("rows");
        for (List<String> row : answer.rows()) {
            ObjectNode cells = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                cells.put(answer.columns().get(i), row.get(i));
            }
        }
    }

    private static String text(ObjectNode document) {
        return document.toPrettyString();
    }
}
