package io.whither.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.profile.ContentHash;
import io.whither.profile.ProfileContent;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import io.whither.profile.SourceRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One made-up person through every layout: the same key, the same day, the same content up to the case of letters. */
class SamePersonTest {

    private static final LocalDate DELIVERED = LocalDate.of(2023, 12, 1);

    static final ProfileContent EXPECTED = new ProfileContent("DE", "bavaria", List.of(
        position("muster robotik", "linkedin:muster-robotik", "head of engineering", "2021-03", null, true),
        position("beispiel & söhne ag", "linkedin:beispiel-soehne", "senior software engineer", "2019-05", "2021-02", false),
        position("beispiel & söhne ag", "linkedin:beispiel-soehne", "software engineer", "2016-02", "2019-05", false),
        position("muster lernhilfe", null, "tutor", "2013", "2015", false)),
        List.of(new RawEducation("universität musterstadt", "bsc", "2012", "2016")), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"pdl", "brightdata", "coresignal-multi", "coresignal-base", "coresignal-member", "proxycurl",
        "jsonresume", "whither"})
    void everyLayoutSaysTheSame(String layout) throws IOException {
        SourceRecord record = read(layout);
        assertThat(record.person().text()).isEqualTo("linkedin:mia-muster-77");
        assertThat(record.observedOn()).isEqualTo("2023-11-20");
        ProfileContent content = lowerCase(record.content());
        assertThat(content).isEqualTo(EXPECTED);
        assertThat(ContentHash.of(content)).isEqualTo(ContentHash.of(EXPECTED));
    }

    static SourceRecord read(String layout) throws IOException {
        try (var in = SamePersonTest.class.getResourceAsStream("/formats/" + layout + ".json")) {
            VendorFormat format = Formats.named(layout.split("-")[0]).orElseThrow();
            LineOutcome outcome = format.read(in.readAllBytes(), DELIVERED);
            assertThat(outcome).isInstanceOf(LineOutcome.Profile.class);
            return ((LineOutcome.Profile) outcome).record();
        }
    }

    private static RawPosition position(String employer, String key, String title, String start, String end, boolean current) {
        return new RawPosition(employer, key, null, title, start, end, current, null, null, List.of());
    }

    private static ProfileContent lowerCase(ProfileContent content) {
        return new ProfileContent(content.country(), lower(content.region()),
            content.positions().stream().map(p -> new RawPosition(lower(p.employer()), p.employerKey(), p.employerDomain(),
                lower(p.title()), p.start(), p.end(), p.isCurrent(), p.employmentType(), p.location(), p.faults())).toList(),
            content.education().stream().map(e -> new RawEducation(lower(e.school()), lower(e.degree()), e.start(), e.end())).toList(),
            List.of());
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
