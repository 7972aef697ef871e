package io.whither.employers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Normalised names of known companies, found by their words' hash and compared letter by letter. */
final class AliasTable {

    /**
     * A normalised name and who bore it.
     *
     * @param byForm who bears it when a legal form is written behind it, by the words as written; mostly empty
     */
    record Entry(String name, List<CompanyAlias> aliases, Map<String, Entry> byForm) {

        private static Entry of(String name) {
            return new Entry(name, new ArrayList<>(1), new HashMap<>(0));
        }

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

        /** Who bears the name with this legal form; further forms may stand behind it: {@code Weir Group plc} for Weir Group. */
        private Entry ofForm(String written) {
            for (String words = withoutArticle(written); ; words = words.substring(0, words.lastIndexOf(' '))) {
                if (byForm.containsKey(words) || words.indexOf(' ') < 0) {
                    return byForm.get(words);
                }
            }
        }

        boolean isOfSameCompany(Entry other) {
            return aliases.get(0).companyId().equals(other.aliases.get(0).companyId());
        }
    }

    private static final String ARTICLE = "the ";

    private final WordIndex index = new WordIndex();
    private final List<Entry> entries = new ArrayList<>();

    /** The entry of a name, made when it is new. */
    Entry add(NameTokens name) {
        int number = index.add(name.hash(0, name.count()));
        if (number == entries.size()) {
            entries.add(Entry.of(name.text()));
        }
        return entries.get(number);
    }

    /** The entry of a name that its legal form tells apart from another company's: {@code Merck KGaA}. */
    Entry addForm(NameTokens name) {
        return add(name).byForm.computeIfAbsent(withoutArticle(name.written()), Entry::of);
    }

    /** The entry of a name; null when nobody bears it. */
    Entry find(NameTokens name) {
        int number = index.find(name.hash(0, name.count()));
        if (number < 0) {
            return null;
        }
        Entry entry = entries.get(number);
        if (!name.sameAs(entry.name)) {
            return null;
        }
        Entry ofForm = entry.byForm.isEmpty() ? null : entry.ofForm(name.written());
        return ofForm != null ? ofForm : entry.aliases.isEmpty() ? null : entry;
    }

    private static String withoutArticle(String words) {
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }

    List<Entry> entries() {
        return entries;
    }
}
