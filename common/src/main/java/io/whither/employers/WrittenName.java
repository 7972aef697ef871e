package io.whither.employers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what people write around a name: brackets, former names, agencies, contracts, cities and departments. */
final class WrittenName {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]{0,200}[)\\]]");
    private static final Pattern REMARK = Pattern.compile("(?i)[\\s,;(\\[\u2013\u2014-]+(?:formerly|f/k/a|fka|previously|ehemals|anciennement|voorheen"
            + "|acquired by|now part of|part of|(?:a|an) subsidiary of|via|on behalf of)(?=[\\s:]).{0,300}$"
            + "|[\\s,(\u2013\u2014-]+an? [^,()]{2,40} (?:company|subsidiary|business)\\)?\\s*$");
    /** Each remark and each word for another trading name has one of them. */
    private static final List<String> REMARK_HINTS = List.of("form", "f/k/a", "fka", "previous", "ehemals", "ancien", "voorheen", "acquired", "part of", "subsidiary", "via",
            "behalf", "company", "business", "d/b/a", "dba", "t/a", "trading");
    private static final List<String> SHORTENED_HINTS = List.of("univ", "inst", "nat", "hosp", "lli");
    private static final Pattern TRADING_AS = Pattern.compile("(?i)\\s(?:d/b/a|dba|doing business as|t/a|trading as)\\s");
    private static final Pattern FORMER = Pattern.compile("(?i)(?:formerly|f/k/a|fka|previously|ehemals|anciennement)(?: known as)?:?\\s+([^)\\],;]{2,80})");
    /** What parts a name from what follows it. */
    static final Pattern TAIL = Pattern.compile("\\s+[-\u2013\u2014|\u2022@/]\\s+|,\\s*|\\s*[(\\[]");
    private static final Pattern LEFT = Pattern.compile("(?i)^\\s*(?:@\\s*|ex\\s?[-\u2010\u2011\u2013]\\s?|(?:formerly|previously)\\s+(?:at\\s+|@\\s*))(?=\\S{2})");
    private static final Pattern SHORTENED = Pattern.compile("(?i)\\b(univ|inst|natl|nat(?=\\.)|hosp|f\\.?lli)\\b\\.?");
    private static final Map<String, String> IN_FULL = Map.of("univ", "University", "inst", "Institute", "natl", "National", "nat", "National", "hosp", "Hospital",
            "flli", "Fratelli", "f.lli", "Fratelli");
    private static final Pattern CAMPUS = Pattern.compile("(?i)^\\s*(?:the\\s+)?(?:univ\\w*\\.? of|state university of|indian institute of|iit\\b|universi\\w+ de).*");
    private static final Pattern OF_A_PLACE = Pattern.compile("(?i)^\\s*(?:the\\s+)?(?:city|town|county|village|borough|municipality|department|dept\\.?|ministry"
            + "|government|ministerio|minist[e\u00e8]re|ministero|ministerium)\\s+(?:of|de|du|del|della?|da|do|f\u00fcr)\\s.*");
    private static final Pattern SPELLED_OUT = Pattern.compile("\\s*(\\p{L}{2,8})\\s*\\(([^()]{3,200})\\)\\s*");
    private static final Pattern SCHOOL = Pattern.compile("(?i)\\s*([^,;()]*(?:universi|college|hochschule)[^,;()]*?)[\\s,-]+(?:graduate )?(?:school|faculty|department|dept\\.?|college|division) of\\s.+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*([^()]{3,200}?)\\s*\\(([^()]{3,200})\\)\\s*");
    private static final Pattern LED_BY_INITIALS = Pattern.compile("\\s*(\\p{L}{2,6})\\s+[-\u2013\u2014]\\s+([^,;()]{3,200}).*");
    /** {@code Costco #482}. */
    private static final Pattern NUMBERED = Pattern.compile("(?i)[\\s,-]*(?:\\bstore\\s*)?#\\s?\\d{1,6}\\b");
    private static final int FEWEST_INITIALS = 2;
    /** So many letters of a name stand for one of its initials at least. */
    private static final int FEWEST_FOR_INITIALS = 4;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern UNIT = Pattern.compile("\\s+[-\u2013\u2014|]\\s+|\\s*,\\s+");
    /** What joins the names of partners. */
    private static final Pattern PARTNERS = Pattern.compile("(?i).*(?:&|\\b(?:and|und|et|y)\\b).*");
    private static final int CLEAR = 6;
    private static final int FEWEST_LETTERS = 3;
    private static final int LONGEST_SEAT = 2;
    private static final int LONGEST_ADDRESS = 6;
    /** A city of one or two words, or what has a number. */
    private static final Pattern ADDRESS_LINE = Pattern.compile("\\s*(?:\\p{L}[\\p{L}.'\u2019-]+(?: \\p{L}[\\p{L}.'\u2019-]+)?|[^&]*\\d[^&]*)\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d-]*");
    private static final int LONGEST = 1000;

    private final NameNormaliser normaliser;
    private final NameWords words;
    private final WordSet tails;
    private final WordSet places;
    private final Distinctive distinctive;
    private final Predicate<NameTokens> isKnown;

    /** @param isKnown whether somebody is known to bear a name */
    WrittenName(NameNormaliser normaliser, NameWords words, Distinctive distinctive, Predicate<NameTokens> isKnown) {
        this.normaliser = normaliser;
        this.words = words;
        this.tails = words.tails();
        this.places = words.places();
        this.distinctive = distinctive;
        this.isKnown = isKnown;
    }

    /** Whether a comma parts a name with its legal form from a word or two, as registers write the seat: {@code BioNTech SE, Mainz}. */
    private boolean isSeat(String name, Matcher separator, NameTokens tail) {
        return separator.group().startsWith(",") && tail.count() > 0 && tail.count() <= LONGEST_SEAT
                && normaliser.endsInLegalForm(name.substring(0, separator.start())) && !normaliser.endsInLegalForm(name.substring(separator.end()));
    }

    /** Whether a name is of those whose campuses are told apart by a city behind it. */
    static boolean hasCampuses(String name) {
        return CAMPUS.matcher(name).matches();
    }

    /** Whether a name is of the public bodies of which each place has its own: {@code City of Portland}, {@code Ministry of Health}. */
    static boolean isOfAPlace(String name) {
        return OF_A_PLACE.matcher(name).matches();
    }

    private static boolean isToldByPlace(String name) {
        return isOfAPlace(name) || hasCampuses(name);
    }

    /** With shortened words in full, and without the initials that a name is led by. */
    String spelled(String text) {
        return ledByInitials(inFull(text));
    }

    private static String inFull(String text) {
        return !mayHold(text, SHORTENED_HINTS) ? text : SHORTENED.matcher(text).replaceAll(shortened -> IN_FULL.get(shortened.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The name without remarks, brackets and tails; the text itself when nothing would be left. */
    NameTokens core(String text) {
        String name = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        name = orBefore(LEFT.matcher(name).replaceFirst(""), name);
        name = inFull(name);
        name = ofSchool(name);
        name = withoutRemarks(name);
        name = name.indexOf('#') < 0 ? name : orBefore(NUMBERED.matcher(name).replaceAll(""), name);
        name = orBefore(withoutBrackets(renamed(ledByInitials(spelledOut(name)))), name);
        return withoutInitials(normaliser.tokens(withoutUnit(withoutTails(name))));
    }

    private String withoutRemarks(String name) {
        if (!mayHold(name, REMARK_HINTS)) {
            return name;
        }
        Matcher trading = TRADING_AS.matcher(name);
        String traded = trading.find() && trading.end() < name.length() ? name.substring(trading.end()) : name;
        return orBefore(REMARK.matcher(traded).replaceFirst(""), traded);
    }

    /** Whether a pattern that needs one of these is worth the time. */
    private static boolean mayHold(String name, List<String> hints) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String hint : hints) {
            if (lower.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Punjab National Bank} for {@code PNB (Punjab National Bank)}: several bodies may share the initials. */
    private String spelledOut(String name) {
        Matcher initials = SPELLED_OUT.matcher(name);
        if (name.indexOf('(') < 0 || !initials.matches()) {
            return name;
        }
        NameTokens full = NameTokens.of(initials.group(2));
        NameTokens known = normaliser.tokens(initials.group(2));
        String letters = initials.group(1).toLowerCase(Locale.ROOT);
        boolean isKnownSo = known.count() > 1 && areLettersOf(initials.group(1), known) && (isKnown.test(known) || !tails.coversFrom(full, 0));
        return isKnownSo || areInitials(letters, full, 0, full.count()) || areInitials(letters, known, 0, known.count()) ? initials.group(2) : name;
    }

    /** {@code Stanford University} for {@code Stanford University School of Medicine}. */
    private String ofSchool(String name) {
        Matcher school = SCHOOL.matcher(name);
        return name.contains(" of ") && school.matches() && isKnown.test(normaliser.tokens(school.group(1))) ? school.group(1) : name;
    }

    /** {@code Bergen kommune} for {@code City of Bergen (Bergen kommune)}: the known name beside an unknown one that shares a word. */
    private String renamed(String name) {
        Matcher both = IN_BRACKETS.matcher(name);
        if (name.indexOf('(') < 0 || !both.matches()) {
            return name;
        }
        NameTokens outside = normaliser.tokens(both.group(1));
        NameTokens inside = normaliser.tokens(both.group(2));
        boolean isOther = inside.count() > 1 && sharesWord(outside, inside) && isKnown.test(inside) && !isKnown.test(outside);
        return isOther ? both.group(2) : name;
    }

    private boolean sharesWord(NameTokens a, NameTokens b) {
        for (int i = 0; i < a.count(); i++) {
            for (int j = 0; j < b.count(); j++) {
                if (a.hash(i) == b.hash(j) && !words.joins(a, i) && !words.institutions().contains(a, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code Ordnance Survey} for {@code OS - Ordnance Survey, Southampton}, whoever else bears the initials. */
    private String ledByInitials(String name) {
        Matcher led = LED_BY_INITIALS.matcher(name);
        if (!led.matches()) {
            return name;
        }
        NameTokens full = NameTokens.of(led.group(2));
        boolean isKnownOnly = isKnown.test(normaliser.tokens(led.group(2))) && !isKnown.test(normaliser.tokens(led.group(1)));
        boolean isAnother = isKnownOnly || areLettersOf(led.group(1), full);
        return isAnother || areInitials(led.group(1).toLowerCase(Locale.ROOT), full, 0, full.count()) ? name.substring(led.start(2)) : name;
    }

    /** What stands in brackets is a remark, but for the place that tells one public body or university from another. */
    private String withoutBrackets(String name) {
        boolean keepsPlaces = isToldByPlace(name);
        return BRACKETS.matcher(name).replaceAll(found -> {
            String inside = found.group().substring(1, found.group().length() - 1);
            NameTokens words = NameTokens.of(inside);
            return keepsPlaces && words.count() > 0 && places.coversFrom(words, 0) ? " " + Matcher.quoteReplacement(inside) + " " : " ";
        });
    }

    private String orBefore(String name, String before) {
        return NameTokens.of(name).count() == 0 ? before : name;
    }

    /** Whether commas part a name from streets and cities with a country or state at their end: {@code , Rehovot, Israel}. */
    private boolean isAddress(Matcher separator, String tail) {
        String[] parts = separator.group().startsWith(",") ? tail.split(",") : new String[0];
        if (parts.length < 2 || parts.length > LONGEST_ADDRESS || !tails.coversFrom(NameTokens.of(withoutNumbers(parts[parts.length - 1])), 0)) {
            return false;
        }
        for (int i = 0; i < parts.length - 1; i++) {
            if (!ADDRESS_LINE.matcher(parts[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String withoutNumbers(String part) {
        return NUMBER.matcher(part).replaceAll(" ");
    }

    private String withoutTails(String name) {
        if (isToldByPlace(name)) {
            return name;
        }
        Matcher separator = TAIL.matcher(name);
        while (separator.find()) {
            NameTokens tail = NameTokens.of(name.substring(separator.end()));
            if (separator.start() > 0 && (tails.coversFrom(tail, 0) || StatedPlace.isTownInState(tail, words.sites()) || isSeat(name, separator, tail)
                    || isAddress(separator, name.substring(separator.end())))) {
                return orBefore(name.substring(0, separator.start()), name);
            }
        }
        return name;
    }

    /** A known name with a dash or comma after it, or a clear one with a dash, and not another's behind that: {@code Autodesk - Construction Cloud}. */
    private String withoutUnit(String name) {
        Matcher separator = UNIT.matcher(name);
        if (!separator.find()) {
            return name;
        }
        NameTokens before = normaliser.tokens(name.substring(0, separator.start()));
        String after = name.substring(separator.end());
        boolean isDash = !separator.group().contains(",");
        boolean isName = isDash && distinctive.isClear(before, before.count(), CLEAR) || isCompany(before) && !isOfPartners(after);
        return isName && !isKnown.test(normaliser.tokens(after)) ? name.substring(0, separator.start()) : name;
    }

    /** Whether a name is a known company's, and not of a kind that each place has its own of. */
    private boolean isCompany(NameTokens name) {
        boolean isLocal = isToldByPlace(name.text());
        for (int i = 0; i < name.count() && !isLocal; i++) {
            isLocal = words.institutions().contains(name, i);
        }
        return !isLocal && name.text().length() >= FEWEST_LETTERS && isKnown.test(name);
    }

    private boolean isOfPartners(String names) {
        return PARTNERS.matcher(names).matches() || normaliser.endsInLegalForm(names);
    }

    /** {@code Boston Consulting Group} for both {@code BCG Boston Consulting Group} and {@code Boston Consulting Group BCG}. */
    private NameTokens withoutInitials(NameTokens name) {
        int count = name.count();
        if (count > FEWEST_WORDS && areInitials(name.word(0), name, 1, count)) {
            name.dropFirst();
        } else if (count > FEWEST_WORDS && areInitials(name.word(count - 1), name, 0, count - 1)) {
            name.dropLast(1);
        }
        return name;
    }

    /** Whether a long name has these capitals in this order, its own first letter first: {@code EPS} of {@code Elektroprivreda Srbije}. */
    private static boolean areLettersOf(String capitals, NameTokens name) {
        String letters = capitals.toLowerCase(Locale.ROOT);
        String text = name.text();
        if (!capitals.equals(capitals.toUpperCase(Locale.ROOT)) || text.length() < FEWEST_FOR_INITIALS * letters.length() || text.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            at += text.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private boolean areInitials(String letters, NameTokens name, int first, int end) {
        int at = 0;
        for (int i = first; i < end; i++) {
            String word = name.word(i);
            if (at < letters.length() && word.charAt(0) == letters.charAt(at)) {
                at++;
            } else if (!words.joins(name, i)) {
                return false;
            }
        }
        return at >= FEWEST_INITIALS && at == letters.length();
    }

    /** What stands before the first dash or comma; null without one. */
    NameTokens head(String text) {
        Matcher separator = UNIT.matcher(text);
        return separator.find() ? normaliser.tokens(inFull(text.substring(0, separator.start()))) : null;
    }

    /** The name a remark says it had before; null without such a remark. */
    NameTokens former(String text) {
        Matcher former = FORMER.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return former.find() ? normaliser.tokens(former.group(1)) : null;
    }
}
