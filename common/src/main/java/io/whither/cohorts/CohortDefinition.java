package io.whither.cohorts;

import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who belongs to a cohort. Every empty set asks nothing.
 *
 * @param id lower-case letters, digits and hyphens; the name of the file
 * @param origin what was left
 * @param countries ISO 3166 alpha-2, of the place of work at the exit
 * @param window months of the exit
 * @param minimumTenure whole months with the group; 0 asks nothing, so unknown tenures stay in
 * @param moveTypes how soon the next job came
 * @param destinationKinds what came next; {@code UNKNOWN} stands for both of its parts
 * @param destination where to, for those who have a destination
 * @param titleQuery over the title that was left; null asks nothing
 */
public record CohortDefinition(String id, Place origin, SortedSet<String> countries, MonthWindow window, int minimumTenure,
        Set<MoveType> moveTypes, Set<DestinationKind> destinationKinds, InferredExits inferredExits, WhichExit whichExit,
        Place destination, TitleQuery titleQuery) implements Serializable {

    public CohortDefinition {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("cohort id " + id + ": lower-case letters, digits and hyphens only");
        }
        if (minimumTenure < 0) {
            throw new IllegalArgumentException("minimum tenure " + minimumTenure + ": a number of months is at least 0");
        }
        countries = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        moveTypes = Set.copyOf(moveTypes);
        destinationKinds = Set.copyOf(destinationKinds);
    }

    /** Everybody who left anything in the window. */
    public static CohortDefinition of(String id, MonthWindow window) {
        return new CohortDefinition(id, Place.ANY, new TreeSet<>(), window, 0, Set.of(), Set.of(), InferredExits.INCLUDED,
                WhichExit.FIRST, Place.ANY, null);
    }

    /** The same but for the origin. */
    public CohortDefinition from(Place place) {
        return new CohortDefinition(id, place, countries, window, minimumTenure, moveTypes, destinationKinds, inferredExits,
                whichExit, destination, titleQuery);
    }

    /** What is asked of an exit, all of which must hold; the exit may lie in the window. */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition.ExitMayLieIn(window));
        addPlace(all, origin, ExitField.ORIGIN_COMPANY_ID, ExitField.ORIGIN_GROUP_ID, ExitField.ORIGIN_FUNCTION,
                ExitField.ORIGIN_ROLE, ExitField.ORIGIN_LEVEL);
        addText(all, ExitField.ORIGIN_COUNTRY, countries);
        if (minimumTenure > 0) {
            all.add(new Condition.TenureAtLeast(minimumTenure));
        }
        addText(all, ExitField.MOVE_TYPE, codes(moveTypes.stream().map(MoveType::code).toList()));
        addText(all, ExitField.DESTINATION_KIND, codes(asOfKinds().stream().map(DestinationKind::code).toList()));
        if (inferredExits != InferredExits.INCLUDED) {
            all.add(new Condition.InferredIs(inferredExits == InferredExits.ONLY));
        }
        addPlace(all, destination, ExitField.DESTINATION_COMPANY_ID, ExitField.DESTINATION_GROUP_ID,
                ExitField.DESTINATION_FUNCTION, ExitField.DESTINATION_ROLE, ExitField.DESTINATION_LEVEL);
        if (titleQuery != null) {
            all.add(new Condition.TitleMatches(titleQuery));
        }
        return all;
    }

    /** Whether an exit belongs to the cohort, for certain or possibly. */
    public boolean test(Leaver leaver) {
        return conditions().stream().allMatch(condition -> condition.test(leaver));
    }

    /** Whether the exit's point value lies in the window, so that {@code leavers} counts the person. */
    public boolean counts(Leaver leaver) {
        return window.contains(leaver.exitMonth());
    }

    /** Whether every exit that belongs to this cohort belongs to the other one too. */
    public boolean isWithin(CohortDefinition other) {
        boolean title = other.titleQuery == null || titleQuery != null && titleQuery.text().equals(other.titleQuery.text());
        boolean inferred = other.inferredExits == InferredExits.INCLUDED || other.inferredExits == inferredExits;
        return other.window.contains(window.from()) && other.window.contains(window.to()) && minimumTenure >= other.minimumTenure
                && title && inferred && origin.isWithin(other.origin) && destination.isWithin(other.destination)
                && Place.narrower(countries, other.countries) && Place.narrower(moveTypes, other.moveTypes)
                && Place.narrower(asOfKinds(), other.asOfKinds());
    }

    /** Whether no exit can belong to both, going by what the two ask for. An employer and its group count as two: that takes too many to be disjoint, never too few. */
    boolean isApart(CohortDefinition other) {
        boolean inferred = inferredExits != other.inferredExits && inferredExits != InferredExits.INCLUDED && other.inferredExits != InferredExits.INCLUDED;
        return window.to() < other.window.from() || other.window.to() < window.from() || inferred || origin.isApart(other.origin)
                || destination.isApart(other.destination) || Place.apart(countries, other.countries) || Place.apart(moveTypes, other.moveTypes)
                || Place.apart(asOfKinds(), other.asOfKinds());
    }

    private Set<DestinationKind> asOfKinds() {
        if (!destinationKinds.contains(DestinationKind.UNKNOWN)) {
            return destinationKinds;
        }
        Set<DestinationKind> split = EnumSet.copyOf(destinationKinds);
        split.remove(DestinationKind.UNKNOWN);
        split.add(DestinationKind.UNKNOWN_STALE);
        split.add(DestinationKind.UNKNOWN_FRESH);
        return split;
    }

    private static void addPlace(List<Condition> all, Place place, ExitField company, ExitField group, ExitField function,
            ExitField role, ExitField level) {
        List<Condition> employers = new ArrayList<>();
        addText(employers, company, place.companies());
        addText(employers, group, place.groups());
        if (!employers.isEmpty()) {
            all.add(employers.size() == 1 ? employers.get(0) : new Condition.AnyOf(employers));
        }
        addText(all, function, place.functions());
        addText(all, role, place.roles());
        if (!place.levels().isEmpty()) {
            all.add(new Condition.LevelIn(level, place.levels()));
        }
    }

    private static void addText(List<Condition> all, ExitField field, SortedSet<String> values) {
        if (!values.isEmpty()) {
            all.add(new Condition.OneOf(field, values));
        }
    }

    private static SortedSet<String> codes(List<String> values) {
        return new TreeSet<>(values);
    }
}
