package io.whither.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the one known company among the parts of an address-like text: {@code Department of Physics, Stanford University, CA}. */
final class NameSegments {

    private static final Pattern SEPARATORS = Pattern.compile("[,;|()\\[\\]]|\\s[-\u2013\u2014/]\\s");
    private static final Pattern PART_OF_ANOTHER = Pattern.compile("(?i)^(?:the\\s+)?(?:dep(?:artmen)?t|graduate school|sch\\b|fac\\b|inst\\b|key lab|state key|department|division|school|faculty|fakult|facult|laborator|lab\\b|center|centre"
            + "|cent(?:er|re)|section|program|office|team|unit|institut|college|chair|lehrstuhl|dipartimento|departamento|d\u00e9partement|bu\\b).*");
    private static final Pattern INSTITUTION = Pattern.compile("(?i).*(?:\\buniversi|\\buniv\\b|hospital|\\bcollege\\b|academy|polytechnic|hochschule).*");
    private static final Pattern UNIVERSITY = Pattern.compile("(?i).*(?:\\buniversi|\\buniv\\b|polytechni|politecnic|hochschule).*");
    private static final Pattern UNIT = Pattern.compile("(?i)\\b(?:dep(?:artmen)?t|dep|lab|lab(?:o)?rator|school|sch|facult|fac|fakult|institut|inst|cent(?:er|re|rum)|ctr|divisions?|units?|sections?|groups?"
            + "|programs?|programmes?|college|hospital|clinic|klinik|chair|lehrstuhl|museum|dipartimento|departamento|d\u00e9partement|office|librar)");
    /** One or two words that may be a city. */
    private static final Pattern CAMPUS = Pattern.compile("\\p{L}[\\p{L}.'\u2019-]+(?: \\p{L}[\\p{L}.'\u2019-]+)?");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\p{L}\\d])\\d[\\d-]*(?![\\p{L}\\d])");
    private static final int NONE = -1;
    private static final int SEVERAL = -2;
    private static final int MOST = 12;
    private static final int LONGEST = 300;

    private final NameNormaliser normaliser;
    private final WordSet tails;

    NameSegments(NameNormaliser normaliser, WordSet tails) {
        this.normaliser = normaliser;
        this.tails = tails;
    }

    /**
     * The only company named.
     *
     * @param exact finds a company by a normalised name, or null
     * @return null when no part names one, several do, or what stands beside it may be another employer
     */
    EmployerMatch only(String text, Function<NameTokens, EmployerMatch> exact) {
        String[] parts = text.length() > LONGEST ? new String[0] : SEPARATORS.split(text, MOST);
        if (parts.length < 2) {
            return null;
        }
        EmployerMatch found = null;
        List<NameTokens> rest = new ArrayList<>();
        boolean isClear = true;
        boolean isOfAPlace = false;
        for (String part : parts) {
            NameTokens name = part(part);
            if (name.count() == 0 || tails.coversFrom(name, 0)) {
                continue;
            }
            EmployerMatch match = exact.apply(name);
            if (match == null) {
                isClear &= found != null || PART_OF_ANOTHER.matcher(part.strip()).matches();
                rest.add(name);
            } else if (found == null || found.companyId().equals(match.companyId())) {
                isClear &= rest.isEmpty() || name.count() > 1;
                isOfAPlace |= WrittenName.isOfAPlace(part);
                found = match;
            } else {
                return null;
            }
        }
        return isClear && (!isOfAPlace || rest.isEmpty()) && rest.size() < parts.length && found != null && isSafe(found, rest) ? found : null;
    }

    /**
     * The institution that an address of one of its units names, with the campus when one follows. The first is the fuller name.
     *
     * @return empty when no part is a unit's, or several institutions are named
     */
    List<String> institution(String text) {
        String[] parts = text.length() > LONGEST ? new String[0] : SEPARATORS.split(text, MOST);
        if (parts.length < 2) {
            return List.of();
        }
        int university = theOnly(UNIVERSITY, parts);
        if (university >= 0 && (university == 0 ? isUnit(parts[1]) : isUnit(parts[0]))) {
            return withCampus(parts, university);
        }
        int other = university == NONE && PART_OF_ANOTHER.matcher(parts[0].strip()).matches() ? theOnly(INSTITUTION, parts) : NONE;
        return other < 0 ? List.of() : List.of(parts[other].strip());
    }

    private static boolean isUnit(String part) {
        return UNIT.matcher(part).find();
    }

    /** The number of the only part that is such an institution and no part of one; {@code NONE} or {@code SEVERAL}. */
    private static int theOnly(Pattern institution, String[] parts) {
        int found = NONE;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (institution.matcher(part).matches() && !PART_OF_ANOTHER.matcher(part).matches()) {
                if (found != NONE) {
                    return SEVERAL;
                }
                found = i;
            }
        }
        return found;
    }

    private static List<String> withCampus(String[] parts, int at) {
        String name = parts[at].strip();
        String next = at + 1 < parts.length ? parts[at + 1].strip() : "";
        boolean isCampus = WrittenName.hasCampuses(name) && CAMPUS.matcher(next).matches() && !name.endsWith(next);
        return isCampus ? List.of(name + " " + next, name) : List.of(name);
    }

    private NameTokens part(String part) {
        String letters = NUMBERS.matcher(part).replaceAll(" ");
        return normaliser.tokens(NameTokens.of(letters).count() > 0 && tails.coversFrom(NameTokens.of(letters), 0) ? letters : part.strip());
    }

    /** A single word is a company's name only when nothing else of weight stands beside it. */
    private static boolean isSafe(EmployerMatch found, List<NameTokens> rest) {
        return rest.isEmpty() || found.companyName().indexOf(' ') > 0;
    }
}
