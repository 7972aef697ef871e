package io.whither.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymTest {

    /** Computed with {@code printf %s linkedin:jo-example | openssl dgst -sha256 -hmac clé}. */
    @Test
    void isTheHmacOfTheKeysText() {
        assertThat(Pseudonym.withKey("clé").of(new PersonKey("linkedin", "jo-example"))).isEqualTo("9afa89e776b050ecd5c4c5431ab911d88a43ac1e933ce0c25d407f6fec98cbe2");
    }

    @Test
    void anotherKeyOrPersonIsAnotherPseudonym() {
        PersonKey jo = new PersonKey("linkedin", "jo");
        assertThat(List.of(Pseudonym.withKey("a").of(jo), Pseudonym.withKey("b").of(jo),
            Pseudonym.withKey("a").of(new PersonKey("pdl", "jo")))).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Pseudonym.withKey(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameInManyThreads() {
        Pseudonym pseudonym = Pseudonym.withKey("a");
        PersonKey jo = new PersonKey("linkedin", "jo");
        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> pseudonym.of(jo)).distinct()).hasSize(1);
    }
}
