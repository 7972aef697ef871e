package io.whither.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** All cells of the tables of a run and all sums among them. Built up by the tables, then handed to {@link Suppression}. */
public final class CellSystem {

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, List<String>> followers = new LinkedHashMap<>();
    private final Set<String> sensitive = new HashSet<>();
    private final Set<String> quoted = new HashSet<>();

    /**
     * Adds a cell. A key that is there already must have the same number: two tables show one fact.
     *
     * @return the key
     * @throws IllegalArgumentException when the numbers differ
     */
    public String add(String key, long persons, CellRole role) {
        return add(key, persons, role, 0);
    }

    /** Adds a cell of which everybody knows that it has at least so many, since it would have no row otherwise. */
    public String add(String key, long persons, CellRole role, long least) {
        Cell before = cells.putIfAbsent(key, new Cell(key, persons, role, least));
        if (before != null && before.persons() != persons) {
            throw new IllegalArgumentException("cell " + key + " is " + before.persons() + " in one table and " + persons + " in another");
        }
        return key;
    }

    /**
     * States a sum.
     *
     * @throws IllegalArgumentException when a key is unknown or the numbers do not add up
     */
    public void sum(String total, Collection<String> parts) {
        Map<String, Integer> once = new LinkedHashMap<>();
        parts.forEach(part -> once.put(part, 1));
        weightedSum(total, once);
    }

    /**
     * States a sum with whole weights, such as the sum of levels that a mean gives away.
     *
     * @throws IllegalArgumentException when a key is unknown or the numbers do not add up
     */
    public void weightedSum(String total, Map<String, Integer> parts) {
        long sum = parts.entrySet().stream().mapToLong(part -> part.getValue() * cell(part.getKey()).persons()).sum();
        if (cell(total).persons() != sum) {
            throw new IllegalArgumentException(total + " is " + cell(total).persons() + ", its parts add up to " + sum + ": " + parts.keySet());
        }
        relations.add(new Relation(total, parts));
    }

    /** States that one cell is never larger than another, by a slack that nobody sees. */
    public void atMost(String small, String large) {
        String slack = add(large + " - " + small, cell(large).persons() - cell(small).persons(), CellRole.SLACK);
        sum(large, List.of(small, slack));
    }

    /** States that {@code follower} is withheld whenever {@code head} is. */
    public void follow(String head, String follower) {
        cell(head);
        cell(follower);
        followers.computeIfAbsent(head, key -> new ArrayList<>()).add(follower);
    }

    /** States that a cell is sensitive whatever its number. */
    public void withhold(String key) {
        cell(key);
        sensitive.add(key);
    }

    /** States that these cells are withheld and that all sums leave them room without further ones: no sum is looked at any more. */
    public void settle(Predicate<String> withheld) {
        cells.keySet().stream().filter(withheld).forEach(sensitive::add);
        relations.clear();
    }

    /** States that a cell is one of the numbers that its tables are quoted for: it is withheld only when withholding others does not help. */
    public void quote(String key) {
        cell(key);
        quoted.add(key);
    }

    boolean isQuoted(String key) {
        return quoted.contains(key);
    }

    /** Whether it is withheld whatever its number. */
    public boolean isSensitive(String key) {
        return sensitive.contains(key);
    }

    public boolean contains(String key) {
        return cells.containsKey(key);
    }

    public Cell cell(String key) {
        Cell cell = cells.get(key);
        if (cell == null) {
            throw new IllegalArgumentException("no cell " + key);
        }
        return cell;
    }

    public Collection<Cell> cells() {
        return Collections.unmodifiableCollection(cells.values());
    }

    public List<Relation> relations() {
        return Collections.unmodifiableList(relations);
    }

    List<String> followers(String head) {
        return followers.getOrDefault(head, List.of());
    }
}
