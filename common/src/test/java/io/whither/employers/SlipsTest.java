package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "gooogle, google, true",
        "micorsoft, microsoft, true",
        "capgimini, capgemini, true",
        "qualcom, qualcomm, true",
        "amazone, amazon, false",
        "ubber, uber, false",
        "salesforge, salesforce, false",
        "cisco, sysco, false",
    })
    void tellsSlipsFromOtherNames(String written, String meant, boolean isSlip) {
        assertThat(Slips.sound(written).equals(Slips.sound(meant)) && Slips.isSlip(written, meant)).isEqualTo(isSlip);
    }
}
