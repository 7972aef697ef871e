package io.whither.rulebook;

import io.whither.careers.Career;
import io.whither.careers.CareerResolver;
import io.whither.employers.CompanyIndex;
import io.whither.employers.EmployerResolver;
import io.whither.profile.ProfileContent;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleLexiconLoader;

/** Titles, companies, ownership and career rules, ready to read profiles. Immutable and safe to share between threads. */
public final class Rulebook {

    private final CompanyIndex companies;
    private final TitleClassifier titles;
    private final PositionReader reader;
    private final CareerResolver careers;

    private Rulebook(CompanyIndex companies, TitleClassifier titles, CareerResolver careers) {
        this.companies = companies;
        this.titles = titles;
        this.reader = new PositionReader(titles, new EmployerResolver(companies));
        this.careers = careers;
    }

    /** @throws io.whither.reference.ReferenceException with all faults of the reference data */
    public static Rulebook compile(RulebookSource source) {
        CompanyIndex companies = CompanyIndex.load(source.files());
        TitleClassifier titles = new TitleClassifier(TitleLexiconLoader.fromTexts(source.files()));
        CareerResolver careers = new CareerResolver(source.rules(), companies.ownership().view(source.view()));
        return new Rulebook(companies, titles, careers);
    }

    /** The career of a profile; the same for the same content, whatever else is known. */
    public Career career(ProfileContent content) {
        return careers.resolve(reader.positions(content), content.country());
    }

    public CompanyIndex companies() {
        return companies;
    }

    public TitleClassifier titles() {
        return titles;
    }
}
