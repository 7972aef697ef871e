package io.whither.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedInSlugTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "https://www.linkedin.com/in/jo-example/        | jo-example",
        "linkedin.com/in/jo-example                     | jo-example",
        "http://uk.linkedin.com/in/Jo-Example/de        | jo-example",
        "https://pk.linkedin.com/in/jo-example?trk=a/b  | jo-example",
        "//www.linkedin.com/in/jo-example#top           | jo-example",
        "https://de.linkedin.com/in/j%C3%B6rg-beispiel  | jörg-beispiel",
        "https://de.linkedin.com/in/jo%CC%88rg-beispiel | jörg-beispiel",
        "https://linkedin.com/in/100%25                 | 100%",
        "https://linkedin.com/in/a%zz                   | a%zz",
        "https://linkedin.com/in/ACoAABcd123            | none",
        "https://linkedin.com/pub/jo/1/2/3              | none",
        "https://linkedin.com/sales/people/ACoAAB,name  | none",
        "https://linkedin.com/talent/profile/x          | none",
        "https://linkedin.com/company/example           | none",
        "https://notlinkedin.com/in/jo-example          | none",
        "https://linkedin.com/in/                       | none",
        "https://linkedin.com/in/%20                    | none",
        "https://linkedin.com/in/***                    | none",
        "jo-example                                     | none"})
    void aPersonIsNamedByWhatFollowsIn(String url, String slug) {
        assertThat(LinkedInSlug.person(url)).isEqualTo(slug);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "Jo-Example                         | jo-example",
        "https://www.linkedin.com/in/jo/    | jo",
        "j%C3%B6rg                          | jörg",
        "ACoAABcd                           | none",
        "--                                 | none",
        "jo example                         | none",
        "none                               | none"})
    void aBareSlugIsHeldToTheSameRules(String given, String slug) {
        assertThat(LinkedInSlug.personName(given)).isEqualTo(slug);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "linkedin.com/company/Example-Co                         | example-co",
        "https://pk.linkedin.com/company/example-co?trk=cprof    | example-co",
        "https://www.linkedin.com/company/1441                   | 1441",
        "https://www.linkedin.com/school/example-university/     | example-university",
        "https://www.linkedin.com/showcase/example-cloud         | example-cloud",
        "https://www.linkedin.com/company/bill-&-beispiel        | bill-&-beispiel",
        "https://www.linkedin.com/company/bill-%26-beispiel/life | bill-&-beispiel",
        "https://www.linkedin.com/in/jo-example                  | none",
        "https://example.com/company/example                     | none"})
    void anEmployerIsNamedByItsPage(String url, String slug) {
        assertThat(LinkedInSlug.company(url)).isEqualTo(slug);
    }
}
