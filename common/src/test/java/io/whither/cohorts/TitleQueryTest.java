package io.whither.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleQueryTest {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            engineer                                     | Software Engineer           | true
            engineer                                     | Engineering Manager         | false
            engineer*                                    | Engineering Manager         | true
            *ops                                         | DevOps lead                 | true
            m*n                                          | human                       | false
            m*n                                          | Main Man                    | true
            "machine learning"                           | Sr. Machine-Learning Eng    | true
            "machine learning"                           | Learning machine operator   | false
            "machine learn*"                             | machine learner             | true
            machine learning                             | Learning machine operator   | true
            "machine learning" OR ml* AND NOT intern     | MLOps Engineer              | true
            "machine learning" OR ml* AND NOT intern     | ML Intern                   | false
            "machine learning" OR ml* AND NOT intern     | Machine Learning Intern     | true
            ("machine learning" OR ml*) AND NOT intern   | Machine Learning Intern     | false
            ("machine learning" OR ml*) NOT intern       | ML engineer                 | true
            NOT intern                                   | International sales         | true
            NOT NOT intern                               | Intern                      | true
            c++                                          | C++ developer               | true
            c                                            | C++ developer               | false
            ingénieur                                    | INGENIEUR logiciel          | true
            ingenieur                                    | Ingénieur logiciel          | true
            R&D                                          | Head of R & D               | true
            front-end                                    | Front End Developer         | true
            and                                          | research and development    | true
            "AND"                                        | research and development    | true
            *工程*                                        | 软件工程师                    | true
            (a OR b) (c OR d)                            | b d                         | true
            a OR b OR c                                  | c                           | true
            """)
    void matches(String query, String title, boolean expected) {
        assertThat(TitleQuery.parse(query).matches(title)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                | 0  | missing at the end
            ml OR             | 5  | missing at the end
            AND ml            | 0  | AND stands where
            ml OR AND x       | 6  | AND stands where
            (ml OR ai         | 0  | this bracket is never closed; add )
            ml ) ai           | 3  | this bracket closes nothing
            ml ()             | 4  | missing before )
            "machine learning | 0  | this quotation mark is never closed
            ml ""             | 3  | no letter or digit
            ml AND *          | 7  | a lone * matches every title
            ml AND -          | 7  | no letter or digit
            """)
    void faultsNameTheirPlace(String query, int position, String fault) {
        assertThatThrownBy(() -> TitleQuery.parse(query)).isInstanceOf(TitleQueryException.class)
                .hasMessageContaining("position " + (position + 1) + ": ").hasMessageContaining(fault)
                .satisfies(e -> assertThat(((TitleQueryException) e).position()).isEqualTo(position));
    }

    @Test
    void theMessagePointsAtThePlace() {
        assertThatThrownBy(() -> TitleQuery.parse("ml OR (ai")).hasMessage(
                "title query, position 7: this bracket is never closed; add )\n  ml OR (ai\n        ^");
    }

    @Test
    void aPersonWithoutATitleMatchesNothing() {
        assertThat(TitleQuery.parse("NOT intern").matches(null)).isFalse();
        assertThat(TitleQuery.parse("NOT intern").matches("")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "NOT ", "a* "})
    void bombsAreRefusedOrRead(String piece) {
        String bomb = piece.repeat(100_000);
        assertThatThrownBy(() -> TitleQuery.parse(bomb)).isInstanceOf(TitleQueryException.class);
    }

    /** Every text is either read or refused with a place inside it. */
    @Test
    void noTextBreaksTheParser() {
        long seed = 5;
        Random random = new Random(seed);
        String[] pieces = {"ml", "AND", "OR", "NOT", "(", ")", "\"", "*", " ", "é", "&", "a*b"};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                TitleQuery.parse(text.toString()).matches("ml a b");
            } catch (TitleQueryException refused) {
                assertThat(refused.position()).as("seed %d: %s", seed, text).isBetween(0, text.length());
            }
        }
    }
}
