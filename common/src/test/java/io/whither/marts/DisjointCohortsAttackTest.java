package io.whither.marts;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.cohorts.CohortNesting;
import io.whither.cohorts.CohortPair;
import io.whither.cohorts.DisjointParts;
import io.whither.disclosure.Attacker;
import io.whither.disclosure.Cell;
import io.whither.disclosure.CellRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A reader takes all but one of several disjoint cohorts from one that they make up, exactly or nearly, to find what that one withholds. The figures are printed.
 */
class DisjointCohortsAttackTest {

    private static final long SEED = 42;
    private static final String WHOLE = "whole";
    /** Rows of which some are summed in one. */
    private static final Map<String, String> TAILS = Map.of("destination/", DestinationsMart.OTHER, "role/before/", RoleKey.OTHER.toString(), "role/after/", RoleKey.OTHER.toString());

    /** Rows: people of the whole, and of each part; what is left is in none. */
    @ParameterizedTest
    @CsvSource({"400, 220 180", "400, 200 190", "1500, 600 500 400", "1500, 400 200"})
    void nothingWithheldIsFoundFromTheOthers(int size, String partSizes) {
        SimulatedCohort whole = new SimulatedCohort(WHOLE, size, new Random(SEED));
        List<CohortCounts> cohorts = new ArrayList<>(List.of(whole.counts()));
        int from = 0;
        for (int people : Arrays.stream(partSizes.split(" ")).mapToInt(Integer::parseInt).toArray()) {
            cohorts.add(whole.part("part" + cohorts.size(), from, from + people).counts());
            from += people;
        }
        List<String> parts = cohorts.stream().skip(1).map(CohortCounts::cohortId).toList();
        CohortNesting nesting = new CohortNesting(parts.stream().map(part -> new CohortPair(part, WHOLE)).toList(), List.of(new DisjointParts(WHOLE, parts)), Set.of());
        long start = System.nanoTime();
        CohortMarts made = marts(cohorts, nesting);
        double seconds = (System.nanoTime() - start) / 1e9;
        CohortMarts unheeding = marts(cohorts, CohortNesting.NONE);
        Attacker.Loot loot = known(made, unheeding, cohorts, size == from).attack();
        int apart = known(unheeding, unheeding, cohorts, size == from).determined();
        System.out.printf(Locale.ROOT, "attacker on a cohort of %d and disjoint ones of %s inside it: of %d withheld cells %d exactly, %d within 2 persons; the sums alone would tell %d "
                + "if they did not heed each other; %s of persons stay published; %d cells, %.1f s%n", size, partSizes, loot.withheld(), loot.exact().size(), loot.withinTwo().size(), apart,
                shares(made, cohorts), made.shown().values().stream().distinct().mapToLong(cells -> cells.cells().cells().size()).sum(), seconds);
        assertThat(loot.exact()).isEmpty();
        assertThat(loot.withinTwo()).isEmpty();
        if (size == from) {
            assertThat(apart).isPositive();
        }
    }

    private static CohortMarts marts(List<CohortCounts> cohorts, CohortNesting nesting) {
        return CohortMarts.of(cohorts, List.of(), nesting, id -> new CompanyFacts.Facts(id, null, null, false), LocalDate.of(2023, 12, 31), 10, null);
    }

    /** Of the people in the rows of each cohort, those whose row is shown. */
    private static String shares(CohortMarts made, List<CohortCounts> cohorts) {
        List<String> shares = new ArrayList<>();
        for (CohortCounts cohort : cohorts) {
            CohortMarts.ShownCells cells = made.shown().get(cohort.cohortId());
            long all = 0;
            long shown = 0;
            for (Cell cell : cells.cells().cells()) {
                if (cell.key().startsWith(cohort.cohortId() + "/") && (cell.role() == CellRole.DETAIL || cell.role() == CellRole.OTHER)) {
                    all += cell.persons();
                    shown += cells.isShown(cell.key()) ? cell.persons() : 0;
                }
            }
            shares.add(String.format(Locale.ROOT, "%.1f %%", 100.0 * shown / all));
        }
        return String.join(", ", shares);
    }

    /**
     * @param unheeding states all sums within each cohort
     * @param exact whether the reader knows that the parts make up the whole
     */
    private static Knowledge known(CohortMarts made, CohortMarts unheeding, List<CohortCounts> cohorts, boolean exact) {
        Knowledge known = new Knowledge();
        made.shown().values().stream().distinct().forEach(known::add);
        unheeding.shown().values().forEach(known::addUnseen);
        Map<String, List<String>> tails = new TreeMap<>();
        List<String> names = known.keys().stream().filter(key -> key.startsWith(WHOLE + "/") && !key.contains(" ") && !key.contains("/hidden/") && !key.contains("/top/"))
                .map(key -> key.substring(WHOLE.length() + 1)).filter(name -> TAILS.entrySet().stream().noneMatch(tail -> name.equals(tail.getKey() + tail.getValue())))
                .filter(name -> !name.startsWith("move/")).toList();
        for (String name : names) {
            List<String> parts = new ArrayList<>();
            cohorts.stream().skip(1).forEach(part -> {
                String key = part.cohortId() + "/" + name;
                TAILS.forEach((family, other) -> {
                    if (!known.contains(key) && name.startsWith(family)) {
                        parts.add(known.add("tail of " + key, people(part, family).getOrDefault(name.substring(family.length()), 0L)));
                        tails.computeIfAbsent(part.cohortId() + "/" + family + other, tail -> new ArrayList<>()).add("tail of " + key);
                    }
                });
                if (known.contains(key)) {
                    parts.add(key);
                }
            });
            String whole = WHOLE + "/" + name;
            // Whoever adds up what is shown finds no more than that.
            if (parts.stream().allMatch(known::isSeen)) {
                known.open(whole);
            }
            long rest = known.persons(whole) - known.persons(parts);
            if (rest >= 0 && !exact) {
                parts.add(rest < 10 ? known.secret("rest of " + whole, rest) : known.add("rest of " + whole, rest));
            }
            known.sum(rest >= 0 ? whole : twice(known, whole, -rest), parts);
        }
        tails.forEach((tail, inside) -> {
            inside.add(known.add("further in " + tail, known.persons(tail) - known.persons(inside)));
            known.sum(tail, inside);
        });
        return known;
    }

    /** The whole with those who are in two parts, by two exits; the reader knows how many that are. */
    private static String twice(Knowledge known, String whole, long persons) {
        String again = known.add("again in " + whole, persons);
        known.see(again);
        String all = known.add("all exits in " + whole, known.persons(whole) + persons);
        known.sum(all, List.of(whole, again));
        return all;
    }

    private static Map<String, Long> people(CohortCounts part, String family) {
        Map<String, Long> people = new TreeMap<>();
        if (family.equals("destination/")) {
            part.destinations().forEach((group, counts) -> people.put(group, counts.people()));
        } else {
            (family.equals("role/before/") ? part.rolesBefore() : part.rolesAfter()).forEach((role, persons) -> people.put(role.toString(), persons));
        }
        return people;
    }
}
