package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.time.Months;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerResolverTest {

    private static final EmployerResolver RESOLVER = new EmployerResolver(ShippedCompanies.index());

    @ParameterizedTest(name = "{0} / {1} -> {2} {3}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Amazon.com, Inc. | Engineer | EMPLOYMENT | amazon",
        "Amazon Web Services (AWS) | Engineer | EMPLOYMENT | aws",
        "AMAZON - Contract | Recruiter | EMPLOYMENT | amazon",
        "Google (via Adecco) | Analyst | EMPLOYMENT | google",
        "Slack (acquired by Salesforce) | Engineer | EMPLOYMENT | slack",
        "X (formerly Twitter) | Engineer | EMPLOYMENT | twitter",
        "Deloitte India | Consultant | EMPLOYMENT | deloitte",
        "Price Waterhouse Coopers LLP | Auditor | EMPLOYMENT | pwc",
        "Git Hub | Engineer | EMPLOYMENT | github",
        "Alphabet Inc. | Engineer | EMPLOYMENT | google",
        "Block Inc. workspace | Engineer | EMPLOYMENT | new:blockincworkspace",
        "The Solutions Co | Engineer | EMPLOYMENT | -",
        "A.S. Roma | Player | EMPLOYMENT | as-roma",
        "Adobe Bank | Teller | EMPLOYMENT | new:adobebank",
        "Acme Widgets GmbH & Co. KG | Engineer | EMPLOYMENT | new:acmewidget",
        "Self-employed | Designer | SELF_EMPLOYED | -",
        "Freelance | Designer | SELF_EMPLOYED | -",
        "Stealth Startup | Founder | STEALTH | -",
        "Stealth Mode AI Startup | Engineer | STEALTH | -",
        "Career Break | Full-time parent | CAREER_BREAK | -",
        "Elternzeit | - | CAREER_BREAK | -",
        "US Army | Sergeant | MILITARY | -",
        "US Army Corps of Engineers | Civil engineer | EMPLOYMENT | us-army-corps-of-engineers",
        "Acme Widgets | Founder | EMPLOYMENT | new:acmewidget",
        "- | Founder | SELF_EMPLOYED | -",
        "- | Software Engineer | EMPLOYMENT | -",
        "- | - | UNKNOWN | -",
        "Retired | - | RETIRED | -",
        "Looking for new opportunities | - | SEARCHING | -",
        "Stanford University | Student | EDUCATION | -",
        "Siemens | Working Student | EMPLOYMENT | siemens",
        "Siemens AG | Member of the Board | BOARD | siemens",
        "Stripe | Angel Investor | ADVISORY | stripe",
        "Red Cross Chapter Nine | Volunteer | VOLUNTEER | new:redcroschapternine",
        "Merck KGaA | Chemist | EMPLOYMENT | merck-kgaa",
        "Merck KGaA, Darmstadt, Germany | Chemist | EMPLOYMENT | merck-kgaa",
        "Merck & Co., Inc. | Chemist | EMPLOYMENT | merck",
        "Micorsoft | Engineer | EMPLOYMENT | microsoft",
        "Lufthansa Pumps | Engineer | EMPLOYMENT | new:lufthansapump",
        "Department of Physics, Stanford University, Stanford, CA 94305, USA | Physicist | EMPLOYMENT | u-stanford",
        "Quillon Institute, Northmoor, Germany | Physicist | EMPLOYMENT | new:quiloninstitute",
        "PNB (Punjab National Bank) | Clerk | EMPLOYMENT | punjab-national-bank",
        "RBI (Raiffeisen Bank International AG) | Clerk | EMPLOYMENT | raiffeisen-bank-international",
        "KCC (Kent County Council) | Clerk | EMPLOYMENT | kent-county-council",
        "ABC (Kent County Council) | Clerk | EMPLOYMENT | new:abc",
        "Freudenberg & Co. KG | Engineer | EMPLOYMENT | freudenberg",
        "Telkom Kenya | Engineer | EMPLOYMENT | telkom-kenya",
        "Telkom Lesotho | Engineer | EMPLOYMENT | new:telkomlesotho",
        "Deloitte Lesotho | Auditor | EMPLOYMENT | deloitte",
        "City of Portland | Clerk | EMPLOYMENT | city-of-portland",
        "City of Portland, United States | Clerk | EMPLOYMENT | city-of-portland",
        "City of Portland, Tennessee | Clerk | EMPLOYMENT | new:cityportlandtenese",
        "City of Vancouver, Kansas | Clerk | EMPLOYMENT | new:cityvancouverkansa",
        "Universidad de los Andes (Guatemala) | Professor | EMPLOYMENT | new:universityandesguatemala",
        "Universidad de los Andes (Colombia) | Professor | EMPLOYMENT | universidad-de-los-andes",
        "Fidelity | Financial Advisor | EMPLOYMENT | fidelity",
        "Infineon Technolgies | Engineer | EMPLOYMENT | infineon",
        "Houston Indepedent School District | Teacher | EMPLOYMENT | houston-independent-school-district",
        "Metronic | Engineer | EMPLOYMENT | new:metronic",
        "Elastica | Engineer | EMPLOYMENT | new:elastica",
        "BHEL Trichy Unit | Engineer | EMPLOYMENT | bhel",
        "Ecopetrol, Barrancabermeja | Engineer | EMPLOYMENT | ecopetrol",
        "OS - Ordnance Survey, Southampton | Surveyor | EMPLOYMENT | ordnance-survey",
        "Costco #482 | Cashier | EMPLOYMENT | costco",
        "City of Bergen (Bergen kommune) | Clerk | EMPLOYMENT | bergen-kommune",
        "U.S. Dept. of Veterans Affairs | Clerk | EMPLOYMENT | us-department-of-veterans-affairs",
        "Cisco - Customer Services Collaboration | Engineer | EMPLOYMENT | cisco",
        "EY India | Auditor | EMPLOYMENT | ey",
        "Stanford University School of Medicine | Professor | EMPLOYMENT | u-stanford",
        "Zorvex Robotics, Berlin | Engineer | EMPLOYMENT | new:zorvexrobotic",
        "Garage Central, Lyon | Mechanic | EMPLOYMENT | new:centralyongarage",
        "Garage Central - Lyon, France | Mechanic | EMPLOYMENT | new:centralyongarage",
        "Garage Central (Bern) | Mechanic | EMPLOYMENT | new:centralberngarage",
        "Contraloría General de la República (Chile) | Auditor | EMPLOYMENT | new:contraloriageneralrepublicachile",
        "Banner Health - Phoenix AZ | Nurse | EMPLOYMENT | banner-health",
        "Riverside Veterinary Clinic, Boise ID | Vet | EMPLOYMENT | new:riversideclinicboiseveterinary",
        "Riverside Veterinary Clinic - Boise | Vet | EMPLOYMENT | new:riversideclinicboiseveterinary",
        "Talleres Gil | Mechanic | EMPLOYMENT | new:giltalere",
        "Gil Talleres S.L. | Mechanic | EMPLOYMENT | new:giltalere",
        "SASU Martin Plomberie | Plumber | EMPLOYMENT | new:martinplomberie",
        "Municipality of Terni | Clerk | EMPLOYMENT | new:cityterni",
        "Comune di Terni | Clerk | EMPLOYMENT | new:cityterni",
        "Summit Credit Union | Teller | EMPLOYMENT | summit-credit-union",
    })
    void readsEmployerAndTitle(String employer, String title, PositionKind kind, String company) {
        EmployerMatch match = RESOLVER.resolve(employer, null, null, title, null, Months.of(2020, 1));
        assertThat(match.kind()).isEqualTo(kind);
        assertThat(match.companyId()).isEqualTo(company);
    }

    @ParameterizedTest(name = "key {0}, domain {1} -> {2} by {3}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "linkedin:amazon-web-services | - | aws | key",
        "- | https://www.twitch.tv/ | twitch | domain",
        "- | corp.google.com | google | domain",
        "- | facebook.com/mybakery | new:mybakery | new",
    })
    void takesTheStrongestEvidence(String key, String domain, String company, String method) {
        EmployerMatch match = RESOLVER.resolve("My Bakery", key, domain, "Baker", "full-time", Months.NONE);
        assertThat(match.companyId()).isEqualTo(company);
        assertThat(match.method()).isEqualTo(method);
    }
}
