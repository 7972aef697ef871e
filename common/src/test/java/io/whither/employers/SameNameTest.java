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
        "Groupe Zyphera | Zyphera",
        "Koninklijke Zyphera N.V. | Royal Zyphera",
        "Gebrüder Quillmann KG | Gebr. Quillmann",
        "F.lli Quillani | Fratelli Quillani S.p.A.",
        "Quillmann & Sons | Quillmann",
        "Quillmann World Wide Logistics | Quillmann Worldwide Logistics",
        "Quillharbour Finder | QuillharbourFinder",
        "Quillmann.io | Quillmann",
        "Quillmann.co.uk | Quillmann Ltd",
        "Zyphera - Tides division | Zyphera",
        "Zyphera by Quillmann | Zyphera",
        "ZAQ - Zyphera Altenfels Quillmann | Zyphera Altenfels Quillmann",
        "Kühlmöller Werke | Kuehlmoeller Werke",
        "Quillmattinger | Quilmatinger",
        "Regeneron Pharmaceuticals | Regeneron",
        "Quillmann Immobilien | Quillmann Real Estate",
        "Stadt Altenfels | City of Altenfels",
        "Universitätsklinikum Altenfels | University Hospital Altenfels",
        "Università degli Studi di Altenfels | University of Altenfels",
        "The Rank Group Plc | Rank Group",
        "Les Laboratoires Servier | Servier",
        "Les Laboratoires Zyphera | Zyphera",
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
        "Rank Group | Rank",
        "Groupe Apple | Apple",
        "California State University, Chico | California State University, Fresno",
        "Stadt Altenfels | Stadtwerke Altenfels",
        "University of Maryland, Baltimore County | University of Maryland",
        "Amazon | Amazone",
        "Groupe Horizon | Horizon Software",
        "Royal Mail | Mail Group",
        "Volkswagen Bank | Volkswagen",
        "Unity Health | Unity",
        "Tata Steel | Tata Power",
        "Summit Partners | Summit Racing",
        "Kraken Robotics | Kraken",
        "Helmholtz-Zentrum Berlin | Helmholtz-Zentrum München",
        "Quillmann Energy | Quillmann Construction",
        "Quillmann Asset Management | Quillmann",
        "Quillmann Logistics | Quillmann Semiconductors",
        "Quillmann Software | Quillmann Studios",
        "Check Point | Checkpoint Systems",
        "Woolworths Group | Woolworth Corporation",
        "Coop Schweiz | Coop Danmark",
    })
    void twoCompanies(String first, String second) {
        assertThat(id(first)).isNotEqualTo(id(second) == null ? "none" : id(second));
    }

    private static String id(String name) {
        return RESOLVER.resolve(name, null, null, null, null, Months.NONE).companyId();
    }
}
