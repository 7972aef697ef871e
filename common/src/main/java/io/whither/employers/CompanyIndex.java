package io.whither.employers;

import io.whither.reference.ReferenceException;
import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** What is known of companies: who they are, what they are called, whose they were. Loaded and checked at once. Immutable. */
public final class CompanyIndex {

    private static final String SOFTWARE = "software";
    private static final String NON_EMPLOYERS = "language/non_employers.tsv";

    private final Map<String, Company> companies;
    private final List<CompanyAlias> aliases = new ArrayList<>();
    private final Ownership ownership;
    private final NameNormaliser normaliser;
    private final NameWords words;
    private final AliasTable names = new AliasTable();
    private final Set<String> overridden = new HashSet<>();
    private final Map<String, String> bySlug = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final KindPhrases employerPhrases;
    private final KindPhrases titlePhrases;
    private final KindPhrases ownerPhrases;

    private CompanyIndex(Map<String, String> files, List<ReferenceFault> faults) {
        CompanyFiles reader = new CompanyFiles(files, faults);
        List<TsvRow> forms = reader.rows(CompanyFiles.FOLDER + "legal_forms.tsv", Set.of("form", "position"));
        words = new NameWords(reader.rows(CompanyFiles.FOLDER + "generic_words.tsv", Set.of("word", "kind")),
                new SameWords(reader.rows(CompanyFiles.FOLDER + "same_words.tsv", Set.of("word", "same_as"))),
                new Sectors(reader.rows(CompanyFiles.FOLDER + "sectors.tsv", Set.of("word", "sector")),
                        reader.rows(CompanyFiles.FOLDER + "industries.tsv", Set.of("industry", "sector")), faults));
        List<TsvRow> phrases = reader.rows(NON_EMPLOYERS, Set.of("phrase", "field", "kind", "match"));
        normaliser = new NameNormaliser(column(forms, "form", "position", "end"),
                column(forms, "form", "position", "start"), column(forms, "form", "position", "attached"),
                column(forms, "form", "position", "domain"), words.nouns());
        employerPhrases = new KindPhrases(phrases, "employer", faults);
        titlePhrases = new KindPhrases(phrases, "title", faults);
        ownerPhrases = new KindPhrases(phrases, "owner", faults);
        companies = reader.companies();
        addNames(reader, faults);
        byKey.putAll(reader.keys(companies.keySet()));
        ownership = new Ownership(new OwnershipCheck(companies, faults).check(reader.ownership()));
    }

    /**
     * Loads and checks the reference data.
     *
     * @param files path below conf/ to text; those of {@code companies/} and {@code language/} count
     * @throws ReferenceException with all faults
     */
    public static CompanyIndex load(SortedMap<String, String> files) {
        List<ReferenceFault> faults = new ArrayList<>();
        CompanyIndex index = new CompanyIndex(files, faults);
        if (!faults.isEmpty()) {
            throw new ReferenceException(faults);
        }
        return index;
    }

    private static List<String> column(List<TsvRow> rows, String column, String key, String value) {
        return rows.stream().filter(row -> row.text(key).equals(value)).map(row -> row.text(column)).toList();
    }

    private void addNames(CompanyFiles reader, List<ReferenceFault> faults) {
        Set<String> columns = Set.of("alias", "company_id");
        for (TsvRow row : reader.rows(CompanyFiles.FOLDER + "aliases.tsv", columns)) {
            CompanyAlias alias = reader.alias(row);
            if (!companies.containsKey(alias.companyId())) {
                faults.add(row.fault("unknown company " + alias.companyId(), "add it to companies.tsv"));
                continue;
            }
            add(alias, normaliser.tokens(alias.text()), row.file().contains("/overrides/"), other -> faults.add(row.fault("the alias " + alias.text()
                    + " of " + alias.companyId() + " belongs to " + other.companyId() + " at the same time", "end one before the other starts")));
        }
        for (Company company : companies.values()) {
            CompanyAlias alias = new CompanyAlias(company.name(), company.id(), "", Integer.MIN_VALUE, Integer.MAX_VALUE, false);
            NameTokens name = normaliser.tokens(company.name());
            AliasTable.Entry taken = names.find(name);
            if (taken == null) {
                add(alias, name, false, other -> {});
            } else if (!overridden.contains(taken.name()) && taken.aliases().stream().noneMatch(known -> known.companyId().equals(company.id()))) {
                faults.add(new ReferenceFault(CompanyFiles.FOLDER + "companies.tsv", 0, "the name " + company.name() + " of "
                        + company.id() + " is an alias of " + taken.aliases().get(0).companyId(), "rename one"));
            }
            note(bySlug, company.slug(), company, faults);
            note(byDomain, company.domain(), company, faults);
        }
        // Not before all names are known, so that their order does not matter.
        aliases.forEach(this::addWithoutUmlauts);
    }

    private void add(CompanyAlias alias, NameTokens name, boolean replaces, Consumer<CompanyAlias> clash) {
        AliasTable.Entry entry = alias.keepsForm() ? names.addForm(name) : names.add(name);
        if (replaces) {
            entry.aliases().clear();
            overridden.add(entry.name());
        }
        clashing(alias, entry).ifPresent(clash);
        entry.aliases().add(alias);
        aliases.add(alias);
    }

    private static Optional<CompanyAlias> clashing(CompanyAlias alias, AliasTable.Entry entry) {
        // Mostly it is the first one.
        return entry.aliases().isEmpty() ? Optional.empty()
                : entry.aliases().stream().filter(other -> !other.companyId().equals(alias.companyId()) && other.overlaps(alias)).findFirst();
    }

    /** {@code Wuerth} for Würth, where nobody else bears that name. */
    private void addWithoutUmlauts(CompanyAlias alias) {
        String spelled = Umlauts.spelledOut(alias.text());
        if (spelled.equals(alias.text())) {
            return;
        }
        NameTokens name = normaliser.tokens(spelled);
        if (names.find(name) == null) {
            names.add(name).aliases().add(alias);
        }
    }

    private static void note(Map<String, String> ids, String key, Company company, List<ReferenceFault> faults) {
        if (key.isEmpty()) {
            return;
        }
        String other = ids.putIfAbsent(key, company.id());
        if (other != null) {
            faults.add(new ReferenceFault(CompanyFiles.FOLDER + "companies.tsv", 0, key + " belongs to " + other + " and to "
                    + company.id(), "leave it to one of them"));
        }
    }

    /** A company by id; null when it is not known. */
    public Company company(String id) {
        return companies.get(id);
    }

    /** The trades of a company, as {@link Sectors} has them. */
    long sectorsOf(String id) {
        Company company = companies.get(id);
        return words.sectors().ofIndustry(company.industry()) | (Boolean.TRUE.equals(company.isTech()) ? words.sectors().ofIndustry(SOFTWARE) : 0);
    }

    /** A company that was found, as what a position is read as. */
    EmployerMatch match(String companyId, String method, double confidence) {
        return new EmployerMatch(PositionKind.EMPLOYMENT, companyId, companies.get(companyId).name(), method, confidence);
    }

    public Collection<Company> companies() {
        return companies.values();
    }

    public List<CompanyAlias> aliases() {
        return List.copyOf(aliases);
    }

    public Ownership ownership() {
        return ownership;
    }

    public NameNormaliser normaliser() {
        return normaliser;
    }

    AliasTable names() {
        return names;
    }

    NameWords words() {
        return words;
    }

    KindPhrases employerPhrases() {
        return employerPhrases;
    }

    KindPhrases titlePhrases() {
        return titlePhrases;
    }

    /** Titles of those who own what they work for. */
    KindPhrases ownerPhrases() {
        return ownerPhrases;
    }

    String bySlug(String slug) {
        return bySlug.get(slug);
    }

    String byKey(String key) {
        return byKey.get(key);
    }

    String byDomain(String host) {
        return byDomain.get(host);
    }
}
