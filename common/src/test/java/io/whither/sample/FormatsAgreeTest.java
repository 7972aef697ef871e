package io.whither.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.careers.Career;
import io.whither.careers.CareerRules;
import io.whither.employers.OwnershipView;
import io.whither.formats.Formats;
import io.whither.formats.LineOutcome;
import io.whither.profile.SourceRecord;
import io.whither.rulebook.Rulebook;
import io.whither.rulebook.RulebookLoader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same people through every format: one person key, one career. */
class FormatsAgreeTest {

    /** All but what a format cannot say: People Data Labs knows neither volunteering nor which of two open jobs is current. */
    private static final Noise SAYABLE = new Noise(.3, .08, .05, .25, 0, 0, .02, .06);
    private static final int PEOPLE = 400;
    private static final int DELIVERY = 1;

    @Test
    void theSamePeopleGiveTheSameCareers() {
        Rulebook rulebook = RulebookLoader.load(null, CareerRules.DEFAULTS, OwnershipView.POINT_IN_TIME).compiled();
        Deliveries deliveries = new Deliveries(11, SAYABLE);
        for (long number = 0; number < PEOPLE; number++) {
            SamplePerson person = deliveries.person(number);
            Map<SampleFormat, Career> careers = new EnumMap<>(SampleFormat.class);
            for (SampleFormat format : SampleFormat.values()) {
                SourceRecord record = read(format, deliveries.shown(person, format, DELIVERY));
                assertThat(record.person().text()).isEqualTo("linkedin:" + person.slug());
                careers.put(format, rulebook.career(record.content()));
            }
            Career expected = careers.get(SampleFormat.WHITHER);
            careers.forEach((format, career) -> {
                assertThat(career.spells()).as("spells of %s through %s", person.slug(), format.code()).isEqualTo(expected.spells());
                assertThat(career.transitions()).as("exits of %s through %s", person.slug(), format.code()).isEqualTo(expected.transitions());
                assertThat(career.internalMoves()).as("moves of %s through %s", person.slug(), format.code()).isEqualTo(expected.internalMoves());
            });
        }
    }

    private static SourceRecord read(SampleFormat format, ShownProfile shown) {
        byte[] line = ProfileJson.of(format, shown).toString().getBytes(StandardCharsets.UTF_8);
        LineOutcome outcome = Formats.named(format.code()).orElseThrow().read(line, Deliveries.DATES.get(DELIVERY));
        assertThat(outcome).as(format.code()).isInstanceOf(LineOutcome.Profile.class);
        return ((LineOutcome.Profile) outcome).record();
    }
}
