package io.whither.jobs.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Locale;

/**
 * One thing that was looked at.
 *
 * @param found what is there
 * @param remedy what to do; empty when all is well
 */
public record Check(String name, Outcome outcome, String found, String remedy) {

    /** Well; will run but should not stay so; will not run. */
    public enum Outcome { OK, WARNING, FAULT }

    static Check ok(String name, String found) {
        return new Check(name, Outcome.OK, found, "");
    }

    static Check warning(String name, String found, String remedy) {
        return new Check(name, Outcome.WARNING, found, remedy);
    }

    static Check fault(String name, String found, String remedy) {
        return new Check(name, Outcome.FAULT, found, remedy);
    }

    /** For people. */
    public String line() {
        return String.format(Locale.ROOT, "%-8s %-20s %s%s", word(), name, found, remedy.isEmpty() ? "" : "; " + remedy);
    }

    /** For programs. */
    public static String json(List<Check> checks) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        checks.forEach(check -> array.addObject().put("check", check.name).put("outcome", check.word())
                .put("found", check.found).put("remedy", check.remedy));
        return array.toPrettyString();
    }

    private String word() {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
