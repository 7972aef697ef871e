package io.whither.marts;

import io.whither.careers.DestinationKind;
import io.whither.disclosure.CellRole;
import io.whither.disclosure.CellStatus;
import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import io.whither.statistics.Median;
import io.whither.statistics.RankInterval;
import io.whither.statistics.RankIntervals;
import io.whither.statistics.Wilson;
import io.whither.tables.MartTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code cohort_destinations}: the leavers by group of the next job, the long tail in one row. */
final class DestinationsMart implements CohortMart {

    static final String OTHER = "other";
    /** So many of the largest groups are a headline together. */
    private static final List<Integer> TOPS = List.of(3, 10);
    /** People whose next employer is known by no group. */
    private static final String NO_GROUP = "";

    private final MartInput input;
    private final CellKeys keys;
    private final Map<String, DestinationCounts> groups;
    private final Tail<String> tail;

    DestinationsMart(MartInput input) {
        this.input = input;
        this.keys = input.keys();
        this.groups = input.counts().destinations();
        Map<String, Long> people = new TreeMap<>();
        groups.forEach((group, counts) -> people.put(group, counts.people()));
        this.tail = Tail.of(people, input.minPersons(), group -> !group.equals(NO_GROUP));
    }

    @Override
    public void declare(CellSystem system) {
        List<String> rows = new ArrayList<>();
        for (String group : tail.listed()) {
            rows.add(system.add(keys.destination(group), groups.get(group).people(), CellRole.DETAIL, input.minPersons()));
        }
        rows.add(system.add(keys.destination(OTHER), other().people(), CellRole.OTHER));
        long destined = groups.values().stream().mapToLong(DestinationCounts::people).sum();
        String all = system.add(keys.hidden("destined"), destined, CellRole.SLACK);
        system.sum(all, rows);
        system.sum(all, List.of(keys.outcome(DestinationKind.EMPLOYER), keys.outcome(DestinationKind.RETURNED)));
        declareReturned(system);
        declareTech(system);
        declareTops(system);
    }

    /** The largest groups together. Those among them that have no row of their own are a part of {@code other}. */
    private void declareTops(CellSystem system) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int size : TOPS) {
            String between = system.add(keys.hidden("top " + size + " in other"), unlisted(from, size).stream().mapToLong(this::people).sum(), CellRole.IMPLIED);
            parts.add(between);
            List<String> rows = listed(size).stream().map(keys::destination).toList();
            List<String> all = new ArrayList<>(rows);
            all.addAll(parts);
            String top = system.add(keys.top(size), top(size), CellRole.MARGIN);
            system.sum(top, all);
            system.quote(top);
            rows.forEach(row -> {
                system.quote(row);
                // Whoever knows that a withheld row is among the largest knows more than the sums.
                system.follow(row, top);
            });
            if (isTooPlain(unlisted(0, size))) {
                system.withhold(top);
            }
            from = size;
        }
        long rest = other().people() - unlisted(0, from).stream().mapToLong(this::people).sum();
        parts.add(system.add(keys.hidden("below the top " + from), rest, CellRole.IMPLIED));
        system.sum(keys.destination(OTHER), parts);
    }

    /** Whether the sum of groups without rows, all of them small, would tell who guesses their names how many each has. */
    private boolean isTooPlain(List<String> unlisted) {
        if (unlisted.isEmpty()) {
            return false;
        }
        long sum = unlisted.stream().mapToLong(this::people).sum();
        long most = Math.max(input.minPersons() - 1, people(unlisted.get(0)));
        long least = Math.max(0, sum - (unlisted.size() - 1) * most);
        return sum < input.minPersons() || Math.min(most, sum) - least < Math.min(most, Suppression.LEAST_ROOM);
    }

    private long people(String group) {
        return groups.get(group).people();
    }

    /** Those of the largest groups that have a row. */
    private List<String> listed(int size) {
        return tail.listed().subList(0, Math.min(size, tail.listed().size()));
    }

    /** Those of the largest groups, from one place to another, that have none. */
    private List<String> unlisted(int from, int to) {
        List<String> ranked = largest(to);
        return ranked.subList(Math.min(from, ranked.size()), ranked.size()).stream().filter(group -> !tail.listed().contains(group)).toList();
    }

    /** The groups that took the most people, at most so many; of as large ones the first by name. */
    List<String> largest(int size) {
        return known().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(size).map(Map.Entry::getKey).toList();
    }

    /** Where one group was left, whoever is in its row came back: the row and the outcome are one number. */
    private void declareReturned(CellSystem system) {
        List<String> returnedTo = groups.keySet().stream().filter(group -> groups.get(group).returned() > 0).toList();
        if (returnedTo.size() == 1 && tail.listed().contains(returnedTo.get(0)) && groups.get(returnedTo.get(0)).employer() == 0) {
            system.sum(keys.destination(returnedTo.get(0)), List.of(keys.outcome(DestinationKind.RETURNED)));
        }
    }

    private void declareTech(CellSystem system) {
        long inTail = tail.other().stream().filter(this::isTech).mapToLong(group -> groups.get(group).people()).sum();
        String hiddenTech = system.add(keys.hidden("tech in other"), inTail, CellRole.SLACK);
        String hiddenRest = system.add(keys.hidden("no tech in other"), other().people() - inTail, CellRole.SLACK);
        system.sum(keys.destination(OTHER), List.of(hiddenTech, hiddenRest));
        List<String> parts = new ArrayList<>(List.of(hiddenTech));
        tail.listed().stream().filter(this::isTech).map(keys::destination).forEach(parts::add);
        system.add(keys.tech(), tech(), CellRole.MARGIN);
        system.sum(keys.tech(), parts);
    }

    /** The technology companies among the groups. */
    List<String> techGroups() {
        return groups.keySet().stream().filter(this::isTech).toList();
    }

    long tech() {
        return techGroups().stream().mapToLong(this::people).sum();
    }

    boolean isTech(String group) {
        return !group.equals(NO_GROUP) && Boolean.TRUE.equals(input.facts().of(group).isTech());
    }

    private DestinationCounts other() {
        return tail.other().stream().map(groups::get).reduce(DestinationCounts.NONE, DestinationCounts::plus);
    }

    /** People at the largest groups. */
    long top(int size) {
        return known().values().stream().sorted(java.util.Comparator.reverseOrder()).limit(size).mapToLong(Long::longValue).sum();
    }

    /** People by group, of all groups that are known. */
    Map<String, Long> known() {
        Map<String, Long> known = new TreeMap<>();
        groups.forEach((group, counts) -> {
            if (!group.equals(NO_GROUP)) {
                known.put(group, counts.people());
            }
        });
        return known;
    }

    /** The ranks of all known groups, whether they have a row or not. */
    Map<String, RankInterval> ranks() {
        Map<String, Long> known = known();
        List<RankInterval> ranks = RankIntervals.of(known.values().stream().mapToLong(Long::longValue).toArray());
        Map<String, RankInterval> rankOf = new TreeMap<>();
        known.keySet().forEach(group -> rankOf.put(group, ranks.get(rankOf.size())));
        return rankOf;
    }

    @Override
    public List<MartRow> rows(Suppression shown) {
        Map<String, Long> known = known();
        Map<String, RankInterval> ranks = ranks();
        long hidden = tail.listed().stream().filter(group -> !shown.status(keys.destination(group)).isPublished())
                .mapToLong(known::get).max().orElse(-1);
        List<MartRow> rows = new ArrayList<>();
        for (String group : tail.ordered(group -> shown.status(keys.destination(group)).isPublished())) {
            // A rank below a withheld row would place that row's number between two others.
            CellStatus ranked = known.get(group) <= hidden ? CellStatus.WITHHELD : CellStatus.PUBLISHED;
            CompanyFacts.Facts facts = input.facts().of(group);
            String company = groups.get(group).mainCompany(input.minPersons());
            MartRow row = measures(group, groups.get(group), shown)
                    .fact("company_id", company).fact("company_name", company == null ? null : input.facts().of(company).name())
                    .fact("group_id", group).fact("group_name", facts.name()).fact("industry", facts.industry())
                    .fact("size_band", facts.sizeBand()).fact("is_tech", facts.isTech());
            rows.add(ranks(row, ranked.under(shown.status(keys.destination(group))), ranks.get(group)));
        }
        MartRow other = measures(OTHER, other(), shown).fact("company_id", null).fact("company_name", null)
                .fact("group_id", OTHER).fact("group_name", OTHER).fact("industry", null).fact("size_band", null).fact("is_tech", null);
        rows.add(ranks(other, CellStatus.NOT_COMPUTABLE, new RankInterval(0, 0, 0)));
        return rows;
    }

    private static MartRow ranks(MartRow row, CellStatus status, RankInterval rank) {
        return row.measure("rank", status, rank.rank()).measure("rank_low", status, rank.low()).measure("rank_high", status, rank.high());
    }

    private MartRow measures(String group, DestinationCounts counts, Suppression shown) {
        long leavers = input.counts().leavers();
        long accounted = input.counts().accounted();
        CellStatus status = shown.status(keys.destination(group));
        CellStatus gaps = Statuses.derived(counts.gaps().size(), input.minPersons(), status);
        CellStatus changes = Statuses.derived(counts.changes().size(), input.minPersons(), status);
        return input.row(MartTables.COHORT_DESTINATIONS)
                .measure("leavers", status, counts.people())
                .share("share_of_leavers", Statuses.share(leavers, status.under(shown.status(keys.leavers()))),
                        leavers == 0 ? null : Wilson.of(counts.people(), leavers))
                .measure("share_of_accounted", Statuses.share(accounted, status.under(shown.status(keys.accounted()))),
                        accounted == 0 ? null : (double) counts.people() / accounted)
                .measure("median_gap_months", gaps, gaps.isPublished() ? Median.of(counts.gaps()).estimate() : null)
                .measure("mean_seniority_change", changes,
                        changes.isPublished() ? Moments.of(counts.changes()).mean().estimate() : null);
    }
}
