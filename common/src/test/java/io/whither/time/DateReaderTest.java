package io.whither.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', value = {
        "2020                  | 2020",
        "2020-03               | 2020-03",
        "2020/03               | 2020-03",
        "2020-03-15            | 2020-03-15",
        "2020-03-15T09:30:00Z  | 2020-03-15",
        "2020-03-15 09:30:00   | 2020-03-15",
        "2020-00               | 2020",
        "2020-02-30            | 2020-02",
        "2020.                 | 2020",
        "Jan 2020              | 2020-01",
        "January 2020          | 2020-01",
        "SEPT. 2020            | 2020-09",
        "15 March 2020         | 2020-03-15",
        "March 15, 2020        | 2020-03-15",
        "janv. 2020            | 2020-01",
        "févr. 2020            | 2020-02",
        "août 2020             | 2020-08",
        "Décembre 2020         | 2020-12",
        "Mär. 2020             | 2020-03",
        "März 2020             | 2020-03",
        "Dez. 2020             | 2020-12",
        "ene. de 2020          | 2020-01",
        "sept. de 2020         | 2020-09",
        "diciembre 2020        | 2020-12",
        "gen 2020              | 2020-01",
        "mag 2020              | 2020-05",
        "ottobre 2020          | 2020-10",
        "fev de 2020           | 2020-02",
        "março de 2020         | 2020-03",
        "out 2020              | 2020-10",
        "mrt. 2020             | 2020-03",
        "mei 2020              | 2020-05",
        "maj 2020              | 2020-05",
        "paź 2020              | 2020-10",
        "września 2020         | 2020-09",
        "03/2020               | 2020-03",
        "3.2020                | 2020-03",
        "15/03/2020            | 2020-03-15",
        "03/15/2020            | 2020-03-15",
        "03/04/2020            | 2020",
        "1900                  | 1900",
        "2100                  | 2100"})
    void readsWhatIsWritten(String written, String canonical) {
        assertThat(DateReader.read(written)).isInstanceOfSatisfying(DateReading.Exact.class,
            exact -> assertThat(exact.text()).isEqualTo(canonical));
        assertThat(DateReader.read(canonical)).as("the canonical form reads as itself").isEqualTo(DateReader.read(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Present", "present", "Heute", "bis heute", "aujourd'hui", "Aujourd’hui", "à ce jour",
        "actualidad", "actualmente", "Presente", "oggi", "o momento", "atualmente", "heden", "nu", "obecnie"})
    void wordsForNowAreOpen(String written) {
        assertThat(DateReader.read(written)).isEqualTo(DateReading.OPEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20210", "1899", "2101", "2020-13", "13/2020", "0/2020", "Jan", "Jan 20", "soon", "Januar Februar 2020",
        "2020 - 2021", "2020-03-15x", "Jan 20210", "2020-3-", "-", "12", "2020-03-150", "de", "de 2020", "99999999999999999999"})
    void theRestIsUnreadable(String written) {
        assertThat(DateReader.read(written)).isEqualTo(DateReading.UNREADABLE);
    }

    @Test
    void nothingIsMissing() {
        assertThat(DateReader.read(null)).isEqualTo(DateReading.MISSING);
        assertThat(DateReader.read(" \t")).isEqualTo(DateReading.MISSING);
    }

    @Test
    void aYearIsNeverAJanuary() {
        assertThat(DateReader.partial("2020")).isEqualTo(PartialDate.year(2020));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Feb 2020 - Present 4 years 11 months    | 2020-02 | open",
        "Aug 2020 Jan 2022 1 year 6 months       | 2020-08 | 2022-01",
        "Jan. 2020 – Heute · 2 Jahre 4 Monate    | 2020-01 | open",
        "janv. 2019 à mars 2020                  | 2019-01 | 2020-03",
        "März 2019 bis Mai 2020 1 Jahr 3 Monate  | 2019-03 | 2020-05",
        "2014-2016                               | 2014    | 2016",
        "2014 2016 2 years                       | 2014    | 2016",
        "2014 - 2016 2 yrs                       | 2014    | 2016",
        "4 years                                 | none    | none",
        "less than a year                        | none    | none"})
    void rangesAreReadAtBothEnds(String written, String start, String end) {
        String read = DateRangeReader.read(written).map(range -> text(range.start()) + " " + text(range.end())).orElse("none none");
        assertThat(read).isEqualTo(start + " " + end);
    }

    private static String text(DateReading reading) {
        return reading instanceof DateReading.Exact exact ? exact.text() : reading instanceof DateReading.Open ? "open" : "none";
    }
}
