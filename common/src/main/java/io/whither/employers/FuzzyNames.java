package io.whither.employers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Known names that share a distinctive word with an unknown one and differ from it only in generic words,
 * blanks, or one letter of another long word. Only names that share the rarest word are looked at.
 */
final class FuzzyNames {

    private static final int MOST_CANDIDATES = 64;
    private static final int FEWEST_LETTERS = 5;
    private static final int LONG_WORD = 6;
    private static final int CLEAR_WORD = 7;

    private final WordSet generic;
    private final WordSet fillers;
    private final WordIndex words = new WordIndex();
    private final List<int[]> bearers = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final WordIndex joined = new WordIndex();
    private final List<AliasTable.Entry> joinedEntries = new ArrayList<>();

    private record Name(AliasTable.Entry entry, List<String> strong, List<String> weak) {}

    FuzzyNames(AliasTable table, WordSet generic, WordSet fillers) {
        this.generic = generic;
        this.fillers = fillers;
        for (AliasTable.Entry entry : table.entries()) {
            add(entry);
        }
    }

    private void add(AliasTable.Entry entry) {
        NameTokens tokens = NameTokens.of(entry.name());
        names.add(split(entry, tokens));
        for (int i = 0; i < tokens.count(); i++) {
            if (!generic.contains(tokens, i)) {
                post(tokens.hash(i), names.size() - 1);
            }
        }
        addJoined(entry);
    }

    private void addJoined(AliasTable.Entry entry) {
        int number = joined.add(Hashes.of(entry.name().replace(" ", "")));
        if (number == joinedEntries.size()) {
            joinedEntries.add(entry);
        } else if (joinedEntries.get(number) != entry) {
            joinedEntries.set(number, null);
        }
    }

    private void post(long word, int name) {
        int number = words.add(word);
        if (number == bearers.size()) {
            bearers.add(new int[] {name});
        } else if (bearers.get(number).length <= MOST_CANDIDATES) {
            int[] more = Arrays.copyOf(bearers.get(number), bearers.get(number).length + 1);
            more[more.length - 1] = name;
            bearers.set(number, more);
        }
    }

    private Name split(AliasTable.Entry entry, NameTokens tokens) {
        List<String> strong = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            (generic.contains(tokens, i) ? weak : strong).add(tokens.word(i));
        }
        return new Name(entry, strong, weak);
    }

    /** The one known name that an unknown one means; null when none does, or several companies' do. */
    AliasTable.Entry find(NameTokens tokens) {
        AliasTable.Entry same = sameLetters(tokens);
        if (same != null) {
            return same;
        }
        int[] candidates = rarestBearers(tokens);
        if (candidates == null) {
            return null;
        }
        Name wanted = split(null, tokens);
        AliasTable.Entry found = null;
        for (int candidate : candidates) {
            Name name = names.get(candidate);
            if (means(wanted, name)) {
                if (found != null && !sameCompany(found, name.entry)) {
                    return null;
                }
                found = name.entry;
            }
        }
        return found;
    }

    /** Known names that share the rarest distinctive word of a name with it, in the order of the files. */
    List<AliasTable.Entry> near(NameTokens tokens) {
        int[] candidates = rarestBearers(tokens);
        return candidates == null ? List.of() : Arrays.stream(candidates).mapToObj(candidate -> names.get(candidate).entry).toList();
    }

    private AliasTable.Entry sameLetters(NameTokens tokens) {
        String letters = tokens.text().replace(" ", "");
        int number = letters.length() < FEWEST_LETTERS ? -1 : joined.find(Hashes.of(letters));
        return number < 0 ? null : joinedEntries.get(number);
    }

    private int[] rarestBearers(NameTokens tokens) {
        int[] rarest = null;
        for (int i = 0; i < tokens.count(); i++) {
            int number = generic.contains(tokens, i) ? -1 : words.find(tokens.hash(i));
            if (number >= 0 && (rarest == null || bearers.get(number).length < rarest.length)) {
                rarest = bearers.get(number);
            }
        }
        return rarest == null || rarest.length > MOST_CANDIDATES ? null : rarest;
    }

    private static boolean sameCompany(AliasTable.Entry a, AliasTable.Entry b) {
        return a.aliases().get(0).companyId().equals(b.aliases().get(0).companyId());
    }

    private boolean means(Name wanted, Name known) {
        if (wanted.strong.size() != known.strong.size()) {
            return false;
        }
        int typos = 0;
        for (int i = 0; i < wanted.strong.size(); i++) {
            String a = wanted.strong.get(i);
            String b = known.strong.get(i);
            if (!a.equals(b)) {
                if (Math.min(a.length(), b.length()) < LONG_WORD || !OneEdit.apart(a, b)) {
                    return false;
                }
                typos++;
            }
        }
        boolean sameWeak = wanted.weak.equals(known.weak);
        if (typos > 0) {
            return typos == 1 && wanted.strong.size() > 1 && sameWeak;
        }
        return sameWeak || isClear(wanted.strong) && onlyFillers(wanted.weak, known.weak) && onlyFillers(known.weak, wanted.weak);
    }

    /** Whether the words of the first list that the second has not are such as companies leave out: a bank is no university. */
    private boolean onlyFillers(List<String> words, List<String> others) {
        List<String> rest = new ArrayList<>(words);
        others.forEach(rest::remove);
        return rest.stream().map(NameTokens::of).allMatch(word -> fillers.contains(word, 0));
    }

    /** Whether words tell a company apart without the generic ones beside them. */
    private static boolean isClear(List<String> strong) {
        return strong.size() > 1 || strong.get(0).length() >= CLEAR_WORD;
    }
}
