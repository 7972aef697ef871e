package io.whither.employers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Known names that share a distinctive word with an unknown one and differ from it only in
 * blanks, or one letter of another long word. Only names that share a rare word are looked at.
 */
final class FuzzyNames {

    private static final int MOST_CANDIDATES = 64;
    /** Words as rare as this are looked at beside the rarest one. */
    private static final int FEW_CANDIDATES = 8;
    private static final int FEWEST_LETTERS = 5;
    private static final int LONG_WORD = 6;

    private final NameWords vocabulary;
    private final NameKey key;
    private final WordIndex words = new WordIndex();
    private final List<int[]> bearers = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final UniqueNames letters = new UniqueNames();
    private final UniqueNames sounds = new UniqueNames();
    private final UniqueNames singles = new UniqueNames();

    private record Name(AliasTable.Entry entry, List<String> strong, List<String> weak) {}

    FuzzyNames(CompanyIndex index, NameKey key, List<KnownName> known) {
        this.key = key;
        vocabulary = index.words();
        known.stream().filter(KnownName::isBorne).forEach(name -> add(name.entry(), name.words()));
    }

    private void add(AliasTable.Entry entry, NameTokens tokens) {
        names.add(split(entry, tokens));
        for (int i = 0; i < tokens.count(); i++) {
            if (!vocabulary.generic().contains(tokens, i)) {
                post(tokens.hash(i), names.size() - 1);
            }
        }
        letters.add(key.letters(tokens), entry);
        if (tokens.count() == 1 && tokens.wordLength(0) >= Slips.FEWEST_LETTERS) {
            sounds.add(Slips.sound(entry.name()), entry);
            singles.add(Slips.single(entry.name()), entry);
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
            (vocabulary.generic().contains(tokens, i) ? weak : strong).add(tokens.word(i));
        }
        return new Name(entry, strong, weak);
    }

    /** The one known name that an unknown one means; null when none does, or several companies' do. */
    AliasTable.Entry find(NameTokens tokens) {
        AliasTable.Entry same = sameLetters(tokens);
        if (same != null) {
            return same;
        }
        return tokens.count() == 1 ? misspelt(tokens) : nearly(tokens);
    }

    /** The one known name that shares a rare word and differs in a slip only. */
    private AliasTable.Entry nearly(NameTokens tokens) {
        int[] rarest = rarestBearers(tokens);
        if (rarest == null) {
            return null;
        }
        Name wanted = split(null, tokens);
        AliasTable.Entry found = null;
        for (int i = 0; i < tokens.count(); i++) {
            int[] candidates = bearers(tokens, i);
            boolean isRare = candidates != null && (candidates == rarest || candidates.length <= FEW_CANDIDATES);
            for (int j = 0; isRare && j < candidates.length; j++) {
                Name name = names.get(candidates[j]);
                if (means(wanted, name)) {
                    if (found != null && !found.isOfSameCompany(name.entry)) {
                        return null;
                    }
                    found = name.entry;
                }
            }
        }
        return found;
    }

    /** Known names that share the rarest distinctive word of a name with it, in the order of the files. */
    List<AliasTable.Entry> near(NameTokens tokens) {
        int[] candidates = rarestBearers(tokens);
        return candidates == null ? List.of() : Arrays.stream(candidates).mapToObj(candidate -> names.get(candidate).entry).toList();
    }

    /** The one known name of the same letters; null when none or several companies' have them, or they are few. */
    AliasTable.Entry sameLetters(NameTokens tokens) {
        String wanted = key.letters(tokens);
        return wanted.length() < FEWEST_LETTERS ? null : letters.find(wanted);
    }

    /** Whether some known name has these letters. */
    boolean isLetters(String wanted) {
        return letters.contains(wanted);
    }

    /** The known name of one word of which a word that nobody bears is a slip. */
    private AliasTable.Entry misspelt(NameTokens tokens) {
        String word = tokens.word(0);
        if (words.find(tokens.hash(0)) >= 0 || !vocabulary.isDistinctive(tokens, 0)) {
            return null;
        }
        AliasTable.Entry single = singles.find(Slips.single(word));
        AliasTable.Entry meant = single == null ? sounds.find(Slips.sound(word)) : single;
        return meant != null && Slips.isSlip(word, meant.name()) ? meant : null;
    }

    private int[] rarestBearers(NameTokens tokens) {
        int[] rarest = null;
        for (int i = 0; i < tokens.count(); i++) {
            int[] bearers = bearers(tokens, i);
            rarest = bearers != null && (rarest == null || bearers.length < rarest.length) ? bearers : rarest;
        }
        return rarest;
    }

    /** The known names that bear a word; null when nobody does, many do, or it tells nothing. */
    private int[] bearers(NameTokens tokens, int word) {
        int number = vocabulary.generic().contains(tokens, word) ? -1 : words.find(tokens.hash(word));
        return number < 0 || bearers.get(number).length > MOST_CANDIDATES ? null : bearers.get(number);
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
        return sameWeak && (typos == 0 || typos == 1 && wanted.strong.size() > 1);
    }
}
