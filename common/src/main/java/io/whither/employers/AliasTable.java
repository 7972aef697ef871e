package io.whither.employers;

import java.util.ArrayList;
import java.util.List;

/** Normalised names of known companies, found by their words' hash and compared letter by letter. */
final class AliasTable {

    /** A normalised name and who bore it. */
    record Entry(String name, List<CompanyAlias> aliases) {

        /** Who bore the name in a month; the last one to bear it when nobody did; null when that would be a guess. */
        CompanyAlias at(int month) {
            CompanyAlias first = aliases.get(0);
            if (aliases.size() == 1) {
                return first;
            }
            for (CompanyAlias alias : aliases) {
                if (alias.holdsAt(month)) {
                    return alias;
                }
            }
            return aliases.stream().map(CompanyAlias::companyId).distinct().count() == 1 ? first : null;
        }
    }

    private final WordIndex index = new WordIndex();
    private final List<Entry> entries = new ArrayList<>();

    /** The entry of a name, made when it is new. */
    Entry add(NameTokens name) {
        int number = index.add(name.hash(0, name.count()));
        if (number == entries.size()) {
            entries.add(new Entry(name.text(), new ArrayList<>(1)));
        }
        return entries.get(number);
    }

    /** The entry of a name; null when nobody bears it. */
    Entry find(NameTokens name) {
        int number = index.find(name.hash(0, name.count()));
        if (number < 0) {
            return null;
        }
        Entry entry = entries.get(number);
        return name.sameAs(entry.name) ? entry : null;
    }

    /** The entry of the first words of a name; null when nobody bears them. */
    Entry findPrefix(NameTokens name, int words) {
        int number = index.find(name.hash(0, words));
        return number < 0 || !entries.get(number).name.equals(name.text(0, words)) ? null : entries.get(number);
    }

    List<Entry> entries() {
        return entries;
    }
}
