package io.whither.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of the definitions, and what real profiles look like, as a drawn career. */
class CareerCasesTest {

    static Stream<CareerPicture> pictures() throws IOException {
        try (InputStream in = CareerCasesTest.class.getResourceAsStream("/careers/pictures.txt")) {
            return CareerPicture.all(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void a_career_is_resolved_as_drawn(CareerPicture picture) {
        assertThat(CareerText.of(picture.resolve())).containsExactlyElementsOf(picture.expected());
    }

    @Test
    void every_picture_has_a_name_of_its_own_and_there_are_enough() throws IOException {
        Set<String> names = new HashSet<>();
        assertThat(pictures().map(CareerPicture::name).filter(name -> !names.add(name))).isEmpty();
        assertThat(names).hasSizeGreaterThanOrEqualTo(80);
    }
}
