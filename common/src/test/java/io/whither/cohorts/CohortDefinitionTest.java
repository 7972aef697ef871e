package io.whither.cohorts;

import static io.whither.cohorts.LeaverBuilder.leaver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;
import io.whither.time.Months;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortDefinitionTest {

    private static final MonthWindow WINDOW = new MonthWindow(Months.of(2022, 1), Months.of(2023, 12));
    private static final CohortDefinition TECH = CohortDefinition.of("amazon-tech", WINDOW)
            .from(Place.employers(List.of("amazon")).withWork(List.of("engineering", "research"), List.of(), List.of()));

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"2022-05, 2022-05, CERTAIN", "2022-01, 2023-12, CERTAIN", "2021-12, 2022-01, POSSIBLE", "2023-01, 2024-12, POSSIBLE",
        "2021-01, 2024-12, POSSIBLE", "2021-01, 2021-12, NONE", "2024-01, 2024-01, NONE"})
    void certaintyFollowsTheExitsInterval(String earliest, String latest, Certainty expected) {
        assertThat(Certainty.of(Months.parse(earliest), Months.parse(latest), WINDOW)).isEqualTo(expected);
    }

    @Test
    void originIsACompanyOrItsGroup() {
        assertThat(TECH.test(leaver().build())).isTrue();
        assertThat(TECH.test(leaver().group("google").build())).isFalse();
        CohortDefinition twitch = TECH.from(new Place(new TreeSet<>(Set.of("twitch")), new TreeSet<>(Set.of("google")),
                new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
        assertThat(twitch.test(leaver().company("twitch").build())).isTrue();
        assertThat(twitch.test(leaver().group("google").build())).isTrue();
        assertThat(twitch.test(leaver().company("aws").build())).isFalse();
    }

    @Test
    void functionAndWindowMustHold() {
        assertThat(TECH.test(leaver().function("sales").build())).isFalse();
        assertThat(TECH.test(leaver().function(null).build())).isFalse();
        assertThat(TECH.test(leaver().exit(2024, 1).build())).isFalse();
        assertThat(TECH.test(leaver().exitBetween(2023, 12, 2024, 11).build())).isTrue();
    }

    @Test
    void everyOtherConditionNarrows() {
        CohortDefinition narrow = new CohortDefinition("narrow", Place.ANY, new TreeSet<>(Set.of("DE")), WINDOW, 12,
                Set.of(MoveType.EE), Set.of(DestinationKind.UNKNOWN, DestinationKind.EMPLOYER), InferredExits.EXCLUDED, WhichExit.FIRST,
                Place.employers(List.of("google")), TitleQuery.parse("engineer*"));
        LeaverBuilder fits = leaver().country("DE").tenure(12).move(MoveType.EE).to(DestinationKind.EMPLOYER, "google").title("Engineer");
        assertThat(narrow.test(fits.build())).isTrue();
        assertThat(narrow.test(fits.with(b -> b.country("FR")).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.tenure(11)).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.tenure(-1)).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.move(MoveType.NE)).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.to(DestinationKind.RETURNED, "google")).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.to(DestinationKind.UNKNOWN_FRESH, "google")).build())).isTrue();
        assertThat(narrow.test(fits.with(b -> b.to(DestinationKind.EMPLOYER, "meta")).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.inferred(true)).build())).isFalse();
        assertThat(narrow.test(fits.with(b -> b.title("Manager")).build())).isFalse();
    }

    @Test
    void aPersonIsCountedOnceByTheFirstExitWhosePointValueLiesInside() {
        Leaver possible = leaver().exitBetween(2021, 6, 2022, 3).exitPoint(2021, 12).number(0).build();
        Leaver first = leaver().exit(2022, 6).number(1).build();
        Leaver second = leaver().exit(2023, 6).number(2).build();
        assertThat(WhichExit.FIRST.choose(List.of(second, possible, first), WINDOW)).contains(first);
        assertThat(WhichExit.LAST.choose(List.of(first, possible, second), WINDOW)).contains(second);
        assertThat(WhichExit.FIRST.choose(List.of(possible), WINDOW)).contains(possible);
        assertThat(WhichExit.LAST.choose(List.of(), WINDOW)).isEmpty();
    }

    @Test
    void aNarrowerCohortLiesWithinAWiderOne() {
        CohortDefinition all = CohortDefinition.of("all", WINDOW);
        CohortDefinition year = CohortDefinition.of("year", new MonthWindow(Months.of(2022, 1), Months.of(2022, 12)));
        assertThat(TECH.isWithin(all)).isTrue();
        assertThat(all.isWithin(TECH)).isFalse();
        assertThat(year.isWithin(all)).isTrue();
        assertThat(TECH.isWithin(year)).isFalse();
        assertThat(TECH.isWithin(TECH.from(Place.employers(List.of("google"))))).isFalse();
        assertThat(new CohortSet(List.of(all, TECH, year), List.of()).nesting().pairs())
                .containsExactlyInAnyOrder(new CohortPair("amazon-tech", "all"), new CohortPair("year", "all"));
    }

    @Test
    void disjointCohortsInsideAnotherAreFoundInSetsAsLargeAsCanBe() {
        CohortDefinition all = CohortDefinition.of("all", WINDOW);
        CohortDefinition first = CohortDefinition.of("first", new MonthWindow(WINDOW.from(), WINDOW.from() + 5));
        CohortDefinition overlapping = CohortDefinition.of("overlapping", new MonthWindow(WINDOW.from() + 5, WINDOW.to()));
        CohortDefinition second = CohortDefinition.of("second", new MonthWindow(WINDOW.from() + 6, WINDOW.to()));
        CohortDefinition google = all("google", WINDOW).from(Place.employers(List.of("google")));
        CohortDefinition meta = all("meta", WINDOW).from(Place.employers(List.of("meta")));
        assertThat(new CohortSet(List.of(all, first, overlapping, second, google, meta), List.of()).nesting().sums())
                .containsExactlyInAnyOrder(new DisjointParts("all", List.of("first", "second")), new DisjointParts("all", List.of("google", "meta")));
    }

    @Test
    void whatDefinitionsAskMakesThemDisjoint() {
        CohortDefinition engineers = all("a", WINDOW).from(Place.ANY.withWork(List.of("engineering"), List.of(), List.of()));
        assertThat(engineers.isApart(all("b", WINDOW).from(Place.ANY.withWork(List.of("sales", "legal"), List.of(), List.of())))).isTrue();
        assertThat(engineers.isApart(all("b", WINDOW).from(Place.ANY.withWork(List.of("sales", "engineering"), List.of(), List.of())))).isFalse();
        assertThat(engineers.isApart(all("b", WINDOW))).isFalse();
        assertThat(engineers.isApart(all("b", new MonthWindow(WINDOW.to() + 1, WINDOW.to() + 2)))).isTrue();
    }

    @Test
    void aCohortWithTooManySetsIsCrowded() {
        // Twelve windows, each overlapping its twin alone: 2^6 sets.
        List<CohortDefinition> cohorts = new java.util.ArrayList<>(List.of(all("all", new MonthWindow(0, 100))));
        for (int i = 0; i < 6; i++) {
            cohorts.add(all("a" + i, new MonthWindow(10 * i, 10 * i + 5)));
            cohorts.add(all("b" + i, new MonthWindow(10 * i + 1, 10 * i + 6)));
        }
        CohortNesting nesting = new CohortSet(cohorts, List.of()).nesting();
        assertThat(nesting.crowded()).containsExactly("all");
        assertThat(nesting.sums()).isEmpty();
    }

    private static CohortDefinition all(String id, MonthWindow window) {
        return CohortDefinition.of(id, window);
    }

    @Test
    void definitionsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> CohortDefinition.of("Amazon Tech", WINDOW)).hasMessageContaining("lower-case");
        assertThatThrownBy(() -> new MonthWindow(Months.of(2023, 1), Months.of(2022, 1))).hasMessageContaining("2023-01 to 2022-01");
    }

    @Test
    void identitiesSayWhatIsWrong() {
        assertThat(new AccountingIdentity("leavers_are_outcomes", "amazon-tech", 10, 9)).hasToString(
                "leavers_are_outcomes of amazon-tech: 10 is not 9").matches(identity -> !identity.holds());
    }
}
