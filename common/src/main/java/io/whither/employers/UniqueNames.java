package io.whither.employers;

import java.util.ArrayList;
import java.util.List;

/** Known names by a key that several spellings share; a key of several companies finds none. */
final class UniqueNames {

    private final WordIndex keys = new WordIndex();
    private final List<AliasTable.Entry> entries = new ArrayList<>();

    void add(String key, AliasTable.Entry entry) {
        int number = keys.add(Hashes.of(key));
        if (number == entries.size()) {
            entries.add(entry);
        } else if (entries.get(number) != null && !entries.get(number).isOfSameCompany(entry)) {
            entries.set(number, null);
        }
    }

    boolean contains(String key) {
        return keys.contains(Hashes.of(key));
    }

    /** Null when no company or several have the key. */
    AliasTable.Entry find(String key) {
        int number = keys.find(Hashes.of(key));
        return number < 0 ? null : entries.get(number);
    }
}
