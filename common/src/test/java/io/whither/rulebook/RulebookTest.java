package io.whither.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.careers.Career;
import io.whither.careers.CareerRules;
import io.whither.careers.DestinationKind;
import io.whither.employers.OwnershipView;
import io.whither.profile.ProfileContent;
import io.whither.profile.RawPosition;
import io.whither.time.Months;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final RulebookSource SOURCE = RulebookLoader.load(null, CareerRules.DEFAULTS, OwnershipView.POINT_IN_TIME);

    @Test
    void aProfileBecomesACareer() {
        Career career = SOURCE.compiled().career(new ProfileContent("US", null, List.of(
                position("Google", "Senior Software Engineer", "2022-12", null, true),
                position("Amazon Web Services (AWS)", "Software Development Engineer II", "2019-06", "2022-11", false),
                position("Twitch", "Software Engineer", "2016-01", "2019-05", false)), List.of(), List.of()));

        assertThat(career.spells()).extracting(spell -> spell.groupId() + " " + Months.text(spell.startMonth()))
                .containsExactly("amazon 2016-01", "google 2022-12");
        assertThat(career.transitions()).singleElement().satisfies(exit -> {
            assertThat(exit.originGroupId()).isEqualTo("amazon");
            assertThat(exit.destinationGroupId()).isEqualTo("google");
            assertThat(exit.destinationKind()).isEqualTo(DestinationKind.EMPLOYER);
            assertThat(exit.gapMonths()).isZero();
            assertThat(exit.originCountry()).isEqualTo("US");
        });
        assertThat(career.internalMoves()).hasSize(1);
    }

    @Test
    void theFingerprintFollowsEveryPart() {
        RulebookSource other = new RulebookSource(SOURCE.files(), new CareerRules(3, 12, 6, 11, 3, true), OwnershipView.POINT_IN_TIME);
        RulebookSource proForma = new RulebookSource(SOURCE.files(), CareerRules.DEFAULTS, OwnershipView.PRO_FORMA);

        assertThat(SOURCE.fingerprint()).matches("r[0-9a-f]{12}").isEqualTo(RulebookLoader.load(null, CareerRules.DEFAULTS, OwnershipView.POINT_IN_TIME).fingerprint());
        assertThat(List.of(SOURCE.fingerprint(), other.fingerprint(), proForma.fingerprint())).doesNotHaveDuplicates();
    }

    private static RawPosition position(String employer, String title, String start, String end, boolean current) {
        return new RawPosition(employer, null, null, title, start, end, current, null, null, List.of());
    }
}
