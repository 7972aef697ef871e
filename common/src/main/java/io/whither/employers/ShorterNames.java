package io.whither.employers;

import io.whither.employers.NameEnds.End;
import io.whither.employers.NameEnds.Kind;
import java.util.List;

/**
 * Known names of which one has words more at its end that say nothing new: places, words that any company adds, words of the
 * company's own trade. {@code Amundi Asset Management} is Amundi, a manager of assets; {@code Volkswagen Bank} is no maker of cars.
 */
final class ShorterNames {

    private static final int FEWEST_LETTERS = 3;
    private static final int CLEAR = 5;

    private final CompanyIndex index;
    private final NameKey key;
    private final NameEnds ends;
    private final FuzzyNames fuzzy;
    private final Distinctive distinctive;
    private final UniqueNames cores = new UniqueNames();

    ShorterNames(CompanyIndex index, NameKey key, FuzzyNames fuzzy, Distinctive distinctive, List<KnownName> known) {
        this.index = index;
        this.key = key;
        this.fuzzy = fuzzy;
        this.distinctive = distinctive;
        ends = new NameEnds(index.words());
        known.stream().filter(KnownName::isBorne).forEach(name -> addCores(name.entry(), name.words()));
    }

    private void addCores(AliasTable.Entry entry, NameTokens name) {
        long trades = index.sectorsOf(entry.aliases().get(0).companyId());
        End last = ends.last(name, name.count());
        while (last != null && agrees(last, trades) && distinctive.isClear(name, last.start(), CLEAR)) {
            cores.add(key.letters(NameTokens.of(name.text(0, last.start()))), entry);
            last = ends.last(name, last.start());
        }
    }

    private static boolean agrees(End end, long trades) {
        return end.kind() == Kind.FILLER || (end.sectors() & trades) != 0;
    }

    /** The known name that is left without such words, or that has them more; null when there is none, or several companies'. */
    AliasTable.Entry find(NameTokens name) {
        AliasTable.Entry longer = longer(name);
        long trades = -1;
        for (End last = ends.last(name, name.count()); longer == null && last != null; last = ends.last(name, last.start())) {
            NameTokens rest = index.normaliser().tokens(name.text(0, last.start()));
            boolean isOfTrade = last.kind() == Kind.SECTOR || last.kind() == Kind.TRADE;
            trades &= isOfTrade ? last.sectors() : -1;
            AliasTable.Entry known = known(rest, last.kind());
            if (known != null) {
                return (trades & index.sectorsOf(known.aliases().get(0).companyId())) != 0 || trades == -1 ? known : null;
            }
            longer = isOfTrade ? null : longer(rest);
        }
        return longer;
    }

    /** A word of its trade is enough to know a company by a name that others bear; words that any company of technology adds are not. */
    private AliasTable.Entry known(NameTokens rest, Kind added) {
        AliasTable.Entry exact = rest.text().length() < FEWEST_LETTERS ? null : index.names().find(rest);
        boolean isClear = distinctive.isClear(rest, rest.count(), CLEAR);
        if (exact != null && (isClear || added == Kind.SECTOR)) {
            return exact;
        }
        return isClear && added != Kind.TRADE ? fuzzy.sameLetters(rest) : null;
    }

    private AliasTable.Entry longer(NameTokens name) {
        return fuzzy.isLetters(key.letters(name)) ? null : cores.find(key.letters(name));
    }
}
