package io.whither.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static final RawPosition JOB = new RawPosition("Example", "linkedin:example", "example.com", "Cook", "2020", null, true,
        "Full-time", "Bonn", List.of());

    @Test
    void everyFactOfPositionEducationAndPlaceCounts() {
        List<ProfileContent> contents = List.of(
            of("DE", "x", JOB), of("FR", "x", JOB), of(null, "x", JOB), of("DE", null, JOB), of("DE", "x"), of("DE", "x", JOB, JOB),
            of("DE", "x", new RawPosition("Exampl", "linkedin:example", "example.com", "Cook", "2020", null, true, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", null, "example.com", "Cook", "2020", null, true, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", null, "Cook", "2020", null, true, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", null, "2020", null, true, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", "Cook", null, "2020", true, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", "Cook", "2020", null, false, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", "Cook", "2020", null, null, "Full-time", "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", "Cook", "2020", null, true, null, "Bonn", List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", "Cook", "2020", null, true, "Full-time", null, List.of())),
            of("DE", "x", new RawPosition("Example", "linkedin:example", "example.com", "Cook", "2020", null, true, "Full-time", "Bonn",
                List.of("start_in_future"))),
            new ProfileContent("DE", "x", List.of(JOB), List.of(new RawEducation("School", null, null, null)), List.of()),
            new ProfileContent("DE", "x", List.of(JOB), List.of(new RawEducation(null, "School", null, null)), List.of()));
        assertThat(contents.stream().map(ContentHash::of)).doesNotHaveDuplicates();
    }

    @Test
    void skillsStayOutside() {
        ProfileContent skilled = new ProfileContent("DE", "x", List.of(JOB), List.of(), List.of("java"));
        assertThat(ContentHash.of(skilled)).isEqualTo(ContentHash.of(of("DE", "x", JOB)));
    }

    @Test
    void isTheSameForEver() {
        assertThat(ContentHash.of(of("DE", "x", JOB))).isEqualTo("2dbcb923217793e92a25b7336495e188d33f12ab946d37731aee58ff9588d0c3");
    }

    private static ProfileContent of(String country, String region, RawPosition... positions) {
        return new ProfileContent(country, region, List.of(positions), List.of(), List.of());
    }
}
