package io.whither.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.careers.Career;
import io.whither.careers.CareerRules;
import io.whither.employers.GroupLookup;
import io.whither.employers.OwnershipView;
import io.whither.profile.ProfileContent;
import io.whither.profile.RawPosition;
import io.whither.time.Months;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Careers through real deals, in both views of ownership: who stays is no leaver and no hire, and who moved before the deal is one. */
class AcquisitionCareersTest {

    private static final Rulebook THEN = rulebook(OwnershipView.POINT_IN_TIME);
    private static final Rulebook AS_TODAY = rulebook(OwnershipView.PRO_FORMA);

    @ParameterizedTest(name = "{0}, of {1} since {2}")
    @CsvFileSource(resources = "/companies/acquisitions.tsv", delimiter = '\t', numLinesToSkip = 1)
    void whoStaysThroughTheDealNeitherLeavesNorIsHired(String child, String parent, String closing, String before, String after) {
        int deal = Months.parse(closing);
        for (Rulebook view : List.of(THEN, AS_TODAY)) {
            Career stays = career(view, line(child, deal - 24, deal + 8, false));
            assertThat(stays.spells()).as("one stay at %s", child).hasSize(1);
            assertThat(stays.transitions()).allSatisfy(exit -> assertThat(exit.exitMonth()).as("leaves with the deal").isGreaterThanOrEqualTo(deal + 8));

            if (view == AS_TODAY && !isOneGroupToday(before, after)) {
                continue; // sold again since: today's view rightly calls these two companies
            }
            Career moves = career(view, line(child, deal - 24, deal + 5, false), line(parent, deal + 6, deal + 9, true));
            assertThat(moves.transitions()).as("from %s to its owner %s", child, parent).isEmpty();

            Career visits = career(view, line(parent, deal + 1, deal + 4, false), line(child, deal + 5, deal + 9, true));
            assertThat(visits.transitions()).as("from the owner %s to %s", parent, child).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, not yet of {1} before {2}")
    @CsvFileSource(resources = "/companies/acquisitions.tsv", delimiter = '\t', numLinesToSkip = 1)
    void whoMovedLongBeforeTheDealLeftOneForTheOther(String child, String parent, String closing, String before, String after) {
        int deal = Months.parse(closing);
        RawPosition[] both = {line(child, deal - 40, deal - 20, false), line(parent, deal - 19, deal - 3, false)};
        assertThat(career(THEN, both).transitions()).first().satisfies(exit -> {
            assertThat(exit.originCompanyId()).isEqualTo(before);
            assertThat(exit.originGroupId()).isNotEqualTo(exit.destinationGroupId());
            assertThat(exit.destinationGroupId()).isEqualTo(after);
        });
        int leavesChild = (int) career(AS_TODAY, both).transitions().stream().filter(exit -> exit.originCompanyId().equals(before)).count();
        assertThat(leavesChild).as("one group today, so no exit").isEqualTo(isOneGroupToday(before, after) ? 0 : 1);
    }

    private static boolean isOneGroupToday(String child, String parent) {
        GroupLookup today = AS_TODAY.companies().ownership().view(OwnershipView.PRO_FORMA);
        return today.groupAt(child, Months.NONE).equals(today.groupAt(parent, Months.NONE));
    }

    private static Career career(Rulebook rulebook, RawPosition... lines) {
        return rulebook.career(new ProfileContent("US", null, List.of(lines), List.of(), List.of()));
    }

    private static RawPosition line(String employer, int start, int end, boolean current) {
        return new RawPosition(employer, null, null, "Software Engineer", Months.text(start), current ? null : Months.text(end), current, null, null, List.of());
    }

    private static Rulebook rulebook(OwnershipView view) {
        return RulebookLoader.load(null, CareerRules.DEFAULTS, view).compiled();
    }
}
