package io.whither.titles;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is measured of a reading: its function, the major group of SOC of its role, its level, or its class of seniority. */
enum TitleAxis {
    FUNCTION, SOC_GROUP, LEVEL, SENIORITY;

    /** Classes in which published figures on titles of CVs are given, by level. */
    private static final String[] CLASSES = {"unclassified", "junior", "junior", "professional", "senior", "lead", "lead", "director", "executive", "executive"};

    Set<String> right(LabelledTitle title) {
        return switch (this) {
            case FUNCTION -> title.functions().stream().map(label -> label.toLowerCase(Locale.ROOT).replace(' ', '_')).collect(Collectors.toSet());
            case SOC_GROUP -> title.socGroups();
            case LEVEL -> title.levels().stream().map(TitleAxis::level).filter(label -> label.matches("[0-9]")).collect(Collectors.toSet());
            case SENIORITY -> title.levels().stream().map(TitleAxis::level).map(TitleAxis::seniority).collect(Collectors.toSet());
        };
    }

    String read(TitleReading reading, Role role) {
        return switch (this) {
            case FUNCTION -> reading.function().code();
            case SOC_GROUP -> role == null ? "" : role.soc().substring(0, 2);
            case LEVEL -> Integer.toString(reading.level());
            case SENIORITY -> CLASSES[reading.level()];
        };
    }

    boolean covered(TitleReading reading) {
        return switch (this) {
            case FUNCTION -> reading.function() != JobFunction.UNCLASSIFIED;
            case SOC_GROUP -> !reading.role().isEmpty();
            case LEVEL, SENIORITY -> reading.level() > 0;
        };
    }

    /** A digit for a level that is named by its code; anything else as it is. */
    private static String level(String label) {
        String name = label.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        // Senior, lead, director and executive name a level and a class; they are read as the class.
        for (Level level : Set.of(Level.UNCLASSIFIED, Level.TRAINING, Level.ENTRY, Level.MANAGER, Level.VICE_PRESIDENT)) {
            if (level.name().equals(name)) {
                return Integer.toString(level.ordinal());
            }
        }
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private static String seniority(String level) {
        return level.matches("[0-9]") ? CLASSES[Integer.parseInt(level)] : level.replaceAll("[/ ].*", "");
    }
}
