package io.whither.jobs.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Option;

/** The words of a cohort's definition as options; lists are split at commas. */
final class CohortOptions {

    @Option(names = "--origin", required = true, paramLabel = "IDS", description = "Companies or groups that were left, or all.")
    private String origin;

    @Option(names = "--from", required = true, paramLabel = "MONTH", description = "First month of the exit, such as 2022-01.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "MONTH", description = "Last month of the exit.")
    private String to;

    @Option(names = "--functions", paramLabel = "CODES", description = "Job functions at the exit.")
    private String functions;

    @Option(names = "--roles", paramLabel = "CODES", description = "Roles at the exit.")
    private String roles;

    @Option(names = "--levels", paramLabel = "LEVELS", description = "Levels at the exit, by name or number.")
    private String levels;

    @Option(names = "--countries", paramLabel = "CODES", description = "Place of work, two letters each.")
    private String countries;

    @Option(names = "--minimum-tenure", paramLabel = "MONTHS", description = "Whole months with the group.")
    private String minimumTenure;

    @Option(names = "--move-types", paramLabel = "TYPES", description = "EE, AQ, NE, NEPersist.")
    private String moveTypes;

    @Option(names = "--destination-kinds", paramLabel = "KINDS", description = "What came next: employer, returned, self_employed ...")
    private String destinationKinds;

    @Option(names = "--inferred", paramLabel = "WORD", description = "Exits that no profile states: included, excluded, only.")
    private String inferred;

    @Option(names = "--which", paramLabel = "WORD", description = "Of several exits: first or last.")
    private String which;

    @Option(names = "--destinations", paramLabel = "IDS", description = "Companies or groups that were joined.")
    private String destinations;

    @Option(names = "--destination-functions", paramLabel = "CODES", description = "Job functions afterwards.")
    private String destinationFunctions;

    @Option(names = "--destination-roles", paramLabel = "CODES", description = "Roles afterwards.")
    private String destinationRoles;

    @Option(names = "--destination-levels", paramLabel = "LEVELS", description = "Levels afterwards.")
    private String destinationLevels;

    @Option(names = "--title", paramLabel = "QUERY", description = "Over the title that was left: \"machine learning\" OR ml* AND NOT intern.")
    private String title;

    /** Those that were given, under the words of a cohort's file. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("origin", origin);
        words.put("from", from);
        words.put("to", to);
        words.put("functions", functions);
        words.put("roles", roles);
        words.put("levels", levels);
        words.put("countries", countries);
        words.put("minimum-tenure", minimumTenure);
        words.put("move-types", moveTypes);
        words.put("destination-kinds", destinationKinds);
        words.put("inferred", inferred);
        words.put("which", which);
        words.put("destinations", destinations);
        words.put("destination-functions", destinationFunctions);
        words.put("destination-roles", destinationRoles);
        words.put("destination-levels", destinationLevels);
        words.put("title", title);
        words.values().removeIf(Objects::isNull);
        return words;
    }
}
