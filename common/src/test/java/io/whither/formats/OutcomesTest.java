package io.whither.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.profile.ProfileContent;
import io.whither.profile.RawPosition;
import io.whither.profile.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of records that are not simply a good profile. */
class OutcomesTest {

    private static final LocalDate DELIVERED = LocalDate.of(2023, 12, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "pdl        | an error in its wrapper        | {'status':404,'error':{'type':'not_found'}}",
        "pdl        | an answer without data         | {'status':200,'data':null}",
        "pdl        | opted out                      | {'id':'1','version_status':{'status':'opt_out'},'experience':[{}]}",
        "pdl        | no experience                  | {'id':'1','experience':null}",
        "brightdata | dead page                      | {'error':'x','error_code':'dead_page','input':{'url':'y'}}",
        "brightdata | only a warning                 | {'warning':'private','input':{'url':'y'}}",
        "brightdata | memorialized                   | {'id':'a','memorialized_account':true,'experience':[{'title':'x'}]}",
        "brightdata | no visible career              | {'id':'a','experience':null}",
        "coresignal | deleted person                 | {'id':1,'deleted':1,'experience':[{'title':'x'}]}",
        "coresignal | deleted as text                | {'id':1,'is_deleted':'1','experience':[{'title':'x'}]}",
        "coresignal | another response code          | {'id':1,'last_response_code':999,'member_experience_collection':[{'title':'x'}]}",
        "coresignal | former wordings alone          | {'id':1,'experience':[{'title':'x','deleted':1}]}",
        "coresignal | an empty list as text          | {'id':1,'experience':'[]'}",
        "proxycurl  | an error                       | {'code':404,'description':'Person profile does not exist'}",
        "proxycurl  | a wrapper of nothing           | {'profile':null,'last_updated':'2023-11-30T00:00:00Z'}",
        "jsonresume | no work                        | {'basics':{'url':'https://jo.example'},'work':[]}",
        "whither    | gone                           | {'id':'1','gone':true,'positions':[{'title':'x'}]}"})
    void theseObserveNothing(String format, String what, String json) {
        assertThat(read(format, json, DELIVERED)).isInstanceOf(LineOutcome.Empty.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "pdl        | no_person_key | {}",
        "brightdata | no_person_key | {'url':'https://www.linkedin.com/pub/jo/1/2/3','experience':[{'title':'x'}]}",
        "proxycurl  | no_person_key | {'public_identifier':'ACoAAB12','experiences':[{'title':'x'}]}",
        "whither    | no_person_key | {'id':['1'],'positions':[{'title':'x'}]}",
        "pdl        | wrong_type    | {'id':'1','experience':'none'}",
        "proxycurl  | wrong_type    | {'public_identifier':'jo','experiences':{'title':'x'}}",
        "whither    | wrong_type    | {'id':'1','positions':7}",
        "whither    | not_json      | {'id':'1','positions':[]} x",
        "whither    | not_json      | {'id':'1',}",
        "whither    | truncated     | {'id':'1','positions':[{'title':'x",
        "whither    | not_an_object | ['id']",
        "whither    | not_an_object | null"})
    void theseGoToQuarantine(String format, String reason, String json) {
        assertThat(reason(read(format, json, DELIVERED))).isEqualTo(reason);
    }

    @Test
    void tooManyPositionsTooDeepTooLongAndNotUtf8AreTold() {
        String many = IntStream.range(0, 501).mapToObj(i -> "{'title':'t" + i + "'}").collect(Collectors.joining(","));
        assertThat(reason(read("whither", "{'id':'1','positions':[" + many + "]}", DELIVERED))).isEqualTo("too_many_positions");
        String deep = "[".repeat(250) + "]".repeat(250);
        assertThat(reason(read("whither", "{'id':'1','unknown':" + deep + "}", DELIVERED))).isEqualTo("too_deep");
        assertThat(reason(read("whither", "{'id':'" + "x".repeat(RecordLimits.MAX_BYTES) + "'}", DELIVERED))).isEqualTo("too_long");
        byte[] invalid = "{\"unknown\":\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(Formats.named("pdl").orElseThrow().read(invalid, DELIVERED))).isEqualTo("not_utf8");
    }

    /** Seen on 2023-12-01. */
    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "an open end                  | 'start':'2020','end':null              | 2020/null/null/[]",
        "the word for now             | 'start':'Jan 2020','end':'heute'       | 2020-01/null/true/[]",
        "an end that has passed       | 'start':'2020','end':'2021'            | 2020/2021/false/[]",
        "current with an end          | 'start':'2020','end':'2021','is_current':true | 2020/2021/true/[current_with_end]",
        "past without an end          | 'start':'2020','is_current':false      | 2020/null/false/[]",
        "the end before the start     | 'start':'2021-05','end':'2020-04'      | 2021-05/2020-04/false/[end_before_start]",
        "the same year is no fault    | 'start':'2021-05','end':'2021'         | 2021-05/2021/false/[]",
        "a year too long              | 'start':'20210','end':'2022'           | 20210/2022/false/[start_unreadable]",
        "an end nobody can read       | 'start':'2021','end':'soon'            | 2021/soon/null/[end_unreadable]",
        "a start to come              | 'start':'2024-01'                      | 2024-01/null/null/[start_in_future]",
        "an end to come               | 'start':'2020','end':'2024-05'         | 2020/2024-05/true/[end_in_future]",
        "a start of another type      | 'start':{'year':2020},'end':'2021'     | null/2021/false/[wrong_type]",
        "a title of another type      | 'title':['x'],'start':'2020','end':'2021' | 2020/2021/false/[wrong_type]",
        "a year as number             | 'start':2020,'end':2021                | 2020/2021/false/[]"})
    void aFaultOfOnePositionStaysWithIt(String what, String fields, String expected) {
        RawPosition p = content(read("whither", "{'id':'1','positions':[{" + fields + "}]}", DELIVERED)).positions().get(0);
        assertThat(p.start() + "/" + p.end() + "/" + p.isCurrent() + "/" + p.faults()).isEqualTo(expected.strip());
    }

    @Test
    void anEntryThatIsNoObjectKeepsThePerson() {
        ProfileContent content = content(read("pdl", "{'id':'1','experience':['x',null,{'title':{'name':'cook'}}]}", DELIVERED));
        assertThat(content.positions()).extracting(RawPosition::title).containsExactlyInAnyOrder(null, "cook");
        assertThat(content.positions()).anyMatch(p -> p.faults().contains("wrong_type"));
    }

    @Test
    void aCareerFromTheCacheObservesNothingSinceItIsHidden() {
        String before = "{'id':'a','timestamp':'2025-11-12T23:59:59Z','experience':[{'title':'x','company':'y'}]}";
        LocalDate late = LocalDate.of(2025, 12, 1);
        assertThat(read("brightdata", before, late)).isInstanceOf(LineOutcome.Profile.class);
        assertThat(read("brightdata", before.replace("11-12", "11-13"), late)).isInstanceOf(LineOutcome.Empty.class);
    }

    @Test
    void nobodyLooksAfterTheDelivery() {
        String json = "{'id':'1','observed_on':'2024-02-01','positions':[{'title':'x','start':'2024-01'}]}";
        SourceRecord clamped = record(read("whither", json, DELIVERED));
        assertThat(clamped.observedOn()).isEqualTo(DELIVERED);
        assertThat(clamped.content().positions().get(0).faults()).containsExactly("start_in_future");
        assertThat(record(read("whither", json, null)).observedOn()).isEqualTo("2024-02-01");
    }

    @Test
    void theLastOfRepeatedKeysCounts() {
        String json = "{'id':'1','id':'2','positions':[],'positions':[{'title':'x'}]}";
        assertThat(record(read("whither", json, DELIVERED)).person().text()).isEqualTo("whither:2");
    }

    @Test
    void volunteeringCountsAsPositionsAndIsMarked() {
        String json = "{'public_identifier':'jo','experiences':[{'title':'Cook','company':'Example Inn · Full-time','location':'Bonn · Remote'}],"
            + "'volunteer_work':[{'title':'Helper','company':'Example Aid','starts_at':{'day':1,'month':1,'year':2014}}]}";
        assertThat(content(read("proxycurl", json, DELIVERED)).positions())
            .extracting(RawPosition::employer, RawPosition::employmentType, RawPosition::location, RawPosition::start)
            .containsExactly(Tuple.tuple("Example Inn", "Full-time", "Bonn", null),
                Tuple.tuple("Example Aid", "volunteer", null, "2014"));
    }

    @Test
    void aSlimPackageHasItsPrimaryJob() {
        String json = "{'id':'1','job_title':'cook','job_company_name':'example inn','job_start_date':'2020-05','location_country':'united kingdom','location_region':true}";
        ProfileContent content = content(read("pdl", json, DELIVERED));
        assertThat(content.positions()).singleElement().satisfies(p -> assertThat(p.isCurrent()).isTrue());
        assertThat(content.country()).isEqualTo("GB");
        assertThat(content.region()).isNull();
    }

    @Test
    void maskedTextIsNoText() {
        String json = "{'id':'a','experience':[{'title':'Example AG','company':'Example AG'},{'title':'***','company':'E****** A*'},{'title':'--','company':'A &amp;  B'}]}";
        assertThat(content(read("brightdata", json, DELIVERED)).positions())
            .extracting(p -> p.title() + "/" + p.employer()).containsExactly("null/Example AG", "null/null", "null/A & B");
    }

    @Test
    void positionsWithoutOrderAreSorted() {
        String one = "{'title':{'name':'a'},'start_date':'2019'}";
        String two = "{'title':{'name':'b'},'start_date':'2021-03'}";
        String three = "{'title':{'name':'c'}}";
        ProfileContent sorted = content(read("pdl", "{'id':'1','experience':[" + String.join(",", one, two, three) + "]}", DELIVERED));
        assertThat(content(read("pdl", "{'id':'1','experience':[" + String.join(",", three, one, two) + "]}", DELIVERED))).isEqualTo(sorted);
        assertThat(sorted.positions()).extracting(RawPosition::title).containsExactly("b", "a", "c");
    }

    private static LineOutcome read(String format, String json, LocalDate deliveredOn) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Formats.named(format).orElseThrow().read(bytes, deliveredOn);
    }

    private static String reason(LineOutcome outcome) {
        assertThat(outcome).isInstanceOf(LineOutcome.Quarantined.class);
        return ((LineOutcome.Quarantined) outcome).reasons().get(0).code();
    }

    private static SourceRecord record(LineOutcome outcome) {
        assertThat(outcome).isInstanceOf(LineOutcome.Profile.class);
        return ((LineOutcome.Profile) outcome).record();
    }

    private static ProfileContent content(LineOutcome outcome) {
        return record(outcome).content();
    }
}
