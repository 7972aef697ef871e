package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.time.Months;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of a company that nobody knows are one company; two companies that look alike are two. */
class SameNameTest {

    private static final EmployerResolver RESOLVER = new EmployerResolver(ShippedCompanies.index());

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', value = {
        "Kessler & Braun Logistik GmbH | Kessler und Braun Logistik",
        "Quill Water | QuillWater",
        "Quillwater | Quillwater Technologies",
        "Quillwater | Quillwater Berlin",
        "Quillwater Pvt Ltd | Quillwater Solutions India",
        "Zyphera Health | Zyphera Healthcare",
        "Northmoor Armour | Northmoor Armor",
        "Universität Altenfels | University of Altenfels",
    })
    void oneCompany(String first, String second) {
        assertThat(id(first)).isNotNull().isEqualTo(id(second));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', value = {
        "Phoenix Technologies | Phoenix Group",
        "Anderson Systems | Anderson Consulting",
        "Sparkasse Berlin | Sparkasse Leipzig",
        "Visit London | Visit Berlin",
        "Dynamo Kyiv | Dynamo Dresden",
        "Quillwater Foods | Quillwater Bank",
        "University of Altenfels | Altenfels College",
        "M & S | MS",
        "Lufthansa Systems | Lufthansa",
        "Amazon | Amazone",
    })
    void twoCompanies(String first, String second) {
        assertThat(id(first)).isNotEqualTo(id(second) == null ? "none" : id(second));
    }

    private static String id(String name) {
        return RESOLVER.resolve(name, null, null, null, null, Months.NONE).companyId();
    }
}
