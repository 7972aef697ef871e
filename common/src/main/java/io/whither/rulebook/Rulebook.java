package io.whither.rulebook;

import io.whither.careers.Career;
import io.whither.careers.CareerResolver;
import io.whither.careers.Trace;
import io.whither.employers.CompanyIndex;
import io.whither.employers.EmployerResolver;
import io.whither.profile.ProfileContent;
import io.whither.titles.Role;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleLexicon;
import io.whither.titles.TitleLexiconLoader;
import java.util.Map;

/** Titles, companies, ownership and career rules, ready to read profiles. Immutable and safe to share between threads. */
public final class Rulebook {

    private final CompanyIndex companies;
    private final EmployerResolver employers;
    private final TitleClassifier titles;
    private final Map<String, Role> roles;
    private final PositionReader reader;
    private final CareerResolver careers;

    private Rulebook(CompanyIndex companies, TitleLexicon lexicon, CareerResolver careers) {
        this.companies = companies;
        this.titles = new TitleClassifier(lexicon);
        this.roles = lexicon.roles();
        this.employers = new EmployerResolver(companies);
        this.reader = new PositionReader(titles, employers);
        this.careers = careers;
    }

    /** @throws io.whither.reference.ReferenceException with all faults of the reference data */
    public static Rulebook compile(RulebookSource source) {
        CompanyIndex companies = CompanyIndex.load(source.files());
        TitleLexicon lexicon = TitleLexiconLoader.fromTexts(source.files());
        CareerResolver careers = new CareerResolver(source.rules(), companies.ownership().view(source.view()));
        return new Rulebook(companies, lexicon, careers);
    }

    /** The career of a profile; the same for the same content, whatever else is known. */
    public Career career(ProfileContent content) {
        return career(content, Trace.SILENT);
    }

    /** The same, and the trace hears why. */
    public Career career(ProfileContent content, Trace trace) {
        return careers.resolve(reader.positions(content), content.country(), trace);
    }

    public CompanyIndex companies() {
        return companies;
    }

    public EmployerResolver employers() {
        return employers;
    }

    /** By code. */
    public Map<String, Role> roles() {
        return roles;
    }

    public TitleClassifier titles() {
        return titles;
    }
}
