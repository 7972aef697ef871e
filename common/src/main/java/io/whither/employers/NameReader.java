package io.whither.employers;

import io.whither.profile.Places;
import io.whither.time.Months;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Reads an employer's text alone: the state it says, or the company it names by an alias, by a like name, or as a new one. */
final class NameReader {

    private static final Pattern SITE = Pattern.compile("(?i)\\s*(?:https?://)?[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{1,63})*\\.[a-z]{2,12}/?\\s*");
    private static final double SURE = 0.99;
    private static final double DOMAIN = 0.97;
    private static final double OUTSIDE_VALIDITY = 0.85;
    private static final double PLACE_TAIL = 0.9;
    private static final double FUZZY = 0.88;
    private static final double NEW = 0.7;
    private static final String NEW_COMPANY = "new";
    private static final long THE = Hashes.of("the");
    private static final int SHORT_NAME = 2;
    /** Bands of companies that may be in any country. */
    private static final Set<String> LARGE = Set.of("1001-5000", "5001-10000", "10001+");

    private final CompanyIndex index;
    private final NameNormaliser normaliser;
    private final WrittenName written;
    private final StatedPlace place;
    private final CompanyEvidence evidence;
    private final FuzzyNames fuzzy;
    private final ShorterNames shorter;
    private final NameSegments segments;
    private final Misspelling misspelling;
    private final NameKey key;
    private final Distinctive distinctive;

    NameReader(CompanyIndex index, CompanyEvidence evidence) {
        this.index = index;
        this.evidence = evidence;
        normaliser = index.normaliser();
        List<KnownName> known = KnownName.all(index.names());
        distinctive = new Distinctive(index.words(), known);
        key = new NameKey(index.words(), normaliser, distinctive);
        written = new WrittenName(normaliser, index.words(), distinctive, this::isKnown);
        place = new StatedPlace(normaliser, index.words());
        fuzzy = new FuzzyNames(index, key, known);
        shorter = new ShorterNames(index, key, fuzzy, distinctive, known);
        misspelling = new Misspelling(index, known);
        segments = new NameSegments(normaliser, index.words().tails());
    }

    /** @param month a number of {@code Months}, or {@code Months.NONE} */
    NameReading read(String employer, int month) {
        NameTokens name = normaliser.tokens(employer);
        if (name.count() == 0) {
            return new NameReading(null, abstain(), false);
        }
        EmployerMatch exact = exact(name, month);
        if (exact != null) {
            return new NameReading(null, exact, true);
        }
        NameTokens core = written.core(employer);
        return new NameReading(saidBy(employer, core), inexact(employer, name, core, month), true);
    }

    /** The state that a text says as it stands, or without brackets and places; {@code The Independent} and {@code Freelancer.com} say none. */
    private PositionKind saidBy(String employer, NameTokens core) {
        NameTokens words = NameTokens.of(employer);
        PositionKind said = index.employerPhrases().find(words);
        boolean isProper = words.hash(0) == THE || words.endsAfterDot();
        return said != null || isProper ? said : index.employerPhrases().find(core);
    }

    /** Known companies that share the rarest distinctive word of a text, the most alike first. */
    List<Company> nearest(String employer, int most) {
        NameTokens core = written.core(employer);
        JaroWinklerSimilarity alike = new JaroWinklerSimilarity();
        return fuzzy.near(core).stream()
                .sorted(Comparator.comparingDouble((AliasTable.Entry entry) -> -alike.apply(entry.name(), core.text())).thenComparing(AliasTable.Entry::name))
                .map(entry -> index.company(entry.aliases().get(0).companyId())).distinct().limit(most).toList();
    }

    private EmployerMatch inexact(String employer, int month) {
        return inexact(employer, normaliser.tokens(employer), written.core(employer), month);
    }

    private EmployerMatch inexact(String employer, NameTokens name, NameTokens core, int month) {
        EmployerMatch found = exact(core, month);
        if (found != null && !isToldAnywhere(core) && isElsewhere(index.company(found.companyId()), StatedPlace.country(employer))) {
            return newCompany(place.with(employer, core));
        }
        if (found == null) {
            NameTokens former = written.former(employer);
            found = former == null ? null : exact(former, month);
        }
        if (found == null) {
            found = beforePlace(core, month);
        }
        if (found == null) {
            found = segments.only(written.spelled(employer), part -> exactOrLetters(part, month));
        }
        if (found == null && SITE.matcher(employer).matches()) {
            String site = evidence.byDomain(employer);
            found = site == null ? null : index.match(site, "domain", DOMAIN);
        }
        if (found == null && saysMuch(core)) {
            found = fuzzy(core, month);
            found = found == null ? misspelt(employer, core, month) : found;
        }
        if (found != null) {
            return found;
        }
        List<String> institution = segments.institution(written.spelled(employer));
        if (!institution.isEmpty()) {
            return institution(institution, month);
        }
        return saysMuch(core) ? newCompany(isToldAnywhere(core) ? core : place.with(employer, core)) : saysMuch(name) ? newCompany(name) : abstain();
    }

    /** The known one of an institution's names; else the fuller one as a new company. */
    private EmployerMatch institution(List<String> names, int month) {
        for (String name : names) {
            EmployerMatch known = inexact(name, month);
            if (known.companyId() != null && !known.method().equals(NEW_COMPANY)) {
                return known;
            }
        }
        return inexact(names.get(0), month);
    }

    private EmployerMatch exact(NameTokens name, int month) {
        AliasTable.Entry entry = index.names().find(name);
        return entry == null ? null : alias(entry, month, "alias", SURE);
    }

    private EmployerMatch exactOrLetters(NameTokens name, int month) {
        EmployerMatch exact = exact(name, month);
        AliasTable.Entry entry = exact != null ? null : fuzzy.sameLetters(name);
        return entry == null ? exact : alias(entry, month, "fuzzy", FUZZY);
    }

    private EmployerMatch fuzzy(NameTokens name, int month) {
        AliasTable.Entry alike = fuzzy.find(name);
        AliasTable.Entry entry = alike == null ? shorter.find(name) : alike;
        if (entry == null) {
            NameTokens bare = key.withoutLead(name);
            entry = bare.count() < name.count() ? index.names().find(bare) : null;
        }
        return entry == null ? null : alias(entry, month, "fuzzy", FUZZY);
    }

    private EmployerMatch misspelt(String employer, NameTokens core, int month) {
        EmployerMatch found = misspelling.read(core, corrected -> corrected(corrected, month));
        NameTokens head = found == null ? written.head(employer) : null;
        return head == null ? found : misspelling.read(head, corrected -> corrected(corrected, month));
    }

    private EmployerMatch corrected(NameTokens name, int month) {
        EmployerMatch exact = exact(name, month);
        EmployerMatch found = exact == null ? beforePlace(name, month) : exact;
        boolean isKnown = found != null && !found.method().equals(NEW_COMPANY);
        return isKnown ? index.match(found.companyId(), "fuzzy", Math.min(found.confidence(), FUZZY)) : null;
    }

    /** Whether a company is known by a name, or by what stands before a place. */
    private boolean isKnown(NameTokens name) {
        if (index.names().find(name) != null) {
            return true;
        }
        EmployerMatch before = beforePlace(name, Months.NONE);
        return before != null && !before.method().equals(NEW_COMPANY);
    }

    /** A known name followed by countries, cities or sites only: {@code Deloitte India}; {@code City of Portland, Maine} is a body of its own. */
    private EmployerMatch beforePlace(NameTokens name, int month) {
        for (int words = name.count() - 1; words > 0; words--) {
            if (!index.words().sites().coversFrom(name, words)) {
                return null;
            }
            NameTokens before = normaliser.tokens(name.text(0, words));
            AliasTable.Entry exact = index.names().find(before);
            AliasTable.Entry entry = exact == null && saysMuch(before) ? fuzzy.find(before) : exact;
            if (entry != null && (entry.name().length() > SHORT_NAME || Places.country(name.text(words, name.count())) != null)) {
                EmployerMatch found = alias(entry, month, "alias", PLACE_TAIL);
                return found == null || isAt(index.company(found.companyId()), name, words) ? found : newCompany(name);
            }
        }
        return null;
    }

    /** Whether a company may be meant with these places behind its name: one of many such bodies only with its own country. */
    private static boolean isAt(Company company, NameTokens name, int words) {
        String country = Places.country(name.text(words, name.count()));
        if (WrittenName.isOfAPlace(name.text())) {
            return company.country().equals(country);
        }
        boolean isElsewhere = country != null && !company.country().equals(country);
        return !isElsewhere || !WrittenName.hasCampuses(name.text()) && !namesItsCountry(company);
    }

    /** Whether a country is not a company's, of which no more is known than a name that others may bear there. */
    private static boolean isElsewhere(Company company, String country) {
        return country != null && !country.equals(company.country()) && !isLarge(company);
    }

    private static boolean isLarge(Company company) {
        return company.sizeBand() != null && LARGE.contains(company.sizeBand());
    }

    /** Whether few companies bear the words of a name, wherever they are, and it is of no kind that each country or place has. */
    private boolean isToldAnywhere(NameTokens name) {
        return distinctive.isClearAnywhere(name, name.count()) && !WrittenName.hasCampuses(name.text()) && !StatedPlace.isNational(name.text());
    }

    /** {@code Telkom South Africa} is not meant by {@code Telkom Kenya}. */
    private static boolean namesItsCountry(Company company) {
        String name = company.name();
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            if (company.country().equals(Places.country(name.substring(blank)))) {
                return true;
            }
        }
        return false;
    }

    private EmployerMatch alias(AliasTable.Entry entry, int month, String method, double confidence) {
        CompanyAlias alias = entry.at(month);
        if (alias == null) {
            return null;
        }
        boolean inTime = alias.holdsAt(month) || month == Months.NONE;
        if (!inTime && entry.name().length() <= SHORT_NAME) {
            return null;
        }
        return index.match(alias.companyId(), method, inTime ? confidence : Math.min(confidence, OUTSIDE_VALIDITY));
    }

    private static EmployerMatch abstain() {
        return new EmployerMatch(PositionKind.EMPLOYMENT, null, null, "abstain", 0);
    }

    /** Whether a name has a word that is not generic, and more than two letters. */
    private boolean saysMuch(NameTokens name) {
        if (name.text().length() <= SHORT_NAME) {
            return false;
        }
        return name.count() > 1 ? normaliser.isName(name, 0, name.count()) : !index.words().generic().contains(name, 0);
    }

    /** Keyed without what people add to a name, unless a known company is called like what is left: that one was not found. */
    private EmployerMatch newCompany(NameTokens name) {
        NameTokens core = key.core(name);
        String letters = key.letters(core);
        String id = key.newLetters(fuzzy.isLetters(letters) ? name : core);
        return new EmployerMatch(PositionKind.EMPLOYMENT, "new:" + id, inCapitals(name.text()), NEW_COMPANY, NEW);
    }

    private static String inCapitals(String normalised) {
        StringBuilder name = new StringBuilder(normalised.length());
        int previous = ' ';
        for (int i = 0; i < normalised.length(); i++) {
            char c = normalised.charAt(i);
            name.append(previous == ' ' ? Character.toTitleCase(c) : c);
            previous = c;
        }
        return name.toString();
    }
}
