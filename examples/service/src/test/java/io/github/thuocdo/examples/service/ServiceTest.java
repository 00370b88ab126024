package io.github.thuocdo.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every body of the service, over HTTP and out of the database, is the library's own JSON. */
class ServiceTest {

    private static final JsonMapper PLAIN = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Specimen SPECIMEN = specimen();
    private static final AgencyRound ROUND =
            AgencyRound.of(SPECIMEN.policy(), SPECIMEN.register(), SPECIMEN.agency(), SPECIMEN.period());

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext service;

    /** An agency by chance in whose year somebody can be given a class. */
    private static Specimen specimen() {
        Specimens specimens = Specimens.of(StandardPolicies.decree335Individuals());
        return LongStream.range(0, 1000)
                .mapToObj(seed -> specimens.agency(Choices.byChance(seed)))
                .filter(agency -> placed(agency).stream().anyMatch(ServiceTest::isProposed))
                .findFirst()
                .orElseThrow();
    }

    private static ImmutableList<Placement> placed(Specimen agency) {
        return AgencyRound.of(agency.policy(), agency.register(), agency.agency(), agency.period())
                .placements();
    }

    private static boolean isProposed(Placement placement) {
        return placement.proposal().state() == Proposal.State.CLASSIFIED;
    }

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = SpringApplication.run(
                ServiceApplication.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("service"));
        assertThat(sent("PUT", agency("/register"), ThuocdoJson.write(SPECIMEN.register()))
                        .statusCode())
                .isEqualTo(204);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> sent(String method, String path, String body)
            throws IOException, InterruptedException {
        int port = Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
        URI uri = UriComponentsBuilder.newInstance()
                .scheme("http")
                .host("localhost")
                .port(port)
                .path(path)
                .build()
                .encode()
                .toUri();
        return CLIENT.send(
                HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String got(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = sent("GET", path, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static JsonNode tree(String text) {
        return PLAIN.readTree(text);
    }

    private static void assertIsOf(Object value, String body) {
        assertThat(tree(body)).isEqualTo(tree(ThuocdoJson.write(value)));
    }

    private static String agency(String path) {
        return "/agencies/" + SPECIMEN.agency().text() + path;
    }

    private static String round(String path) {
        return agency("/rounds/" + SPECIMEN.period() + path);
    }

    @Test
    void the_register_comes_back_as_it_was_sent() throws IOException, InterruptedException {
        String another = "/agencies/another/register";
        assertThat(sent("PUT", another, ThuocdoJson.write(SPECIMEN.register())).statusCode())
                .isEqualTo(204);

        assertIsOf(SPECIMEN.register(), got(another));
    }

    @Test
    void the_round_is_that_of_the_library_and_a_decision_on_it_is_kept() throws IOException, InterruptedException {
        assertIsOf(ROUND.board(), got(round("/board")));
        assertIsOf(ROUND.placements(), got(round("/placements")));
        for (Placement placement : ROUND.placements()) {
            String path = round("/placements/") + placement.subject().cadre().text();
            assertIsOf(placement, got(path));
            assertThat(got(path + "/notice")).isEqualTo(notice(placement));
        }
        decide();
    }

    private static void decide() throws IOException, InterruptedException {
        Placement placement = ROUND.placements().stream()
                .filter(ServiceTest::isProposed)
                .findFirst()
                .orElseThrow();
        Decision decision = new Decision("Chủ tịch", "12/QĐ-UBND", LocalDate.of(2027, 1, 15));

        String path = round("/placements/") + placement.subject().cadre().text() + "/decision";
        HttpResponse<String> decided = sent("POST", path, ThuocdoJson.write(decision));

        Result result = placement.decided(decision);
        assertIsOf(result, decided.body());
        assertIsOf(ImmutableList.of(result), got(agency("/results")));
        staysAsDecided(path, result);
        comesBackWithWhatWasDecided();
    }

    private static void staysAsDecided(String path, Result result) throws IOException, InterruptedException {
        Decision second = new Decision("Chủ tịch", "13/QĐ-UBND", LocalDate.of(2027, 1, 20));

        assertThat(sent("POST", path, ThuocdoJson.write(second)).statusCode()).isEqualTo(409);
        assertIsOf(ImmutableList.of(result), got(agency("/results")));
    }

    private static void comesBackWithWhatWasDecided() throws IOException, InterruptedException {
        String register = got(agency("/register"));

        assertThat(sent("PUT", agency("/register"), register).statusCode()).isEqualTo(204);
        assertThat(tree(got(agency("/register")))).isEqualTo(tree(register));
    }

    private static String notice(Placement placement) {
        return PersonNotice.of(Explained.of(
                                placement,
                                SPECIMEN.register()
                                        .organization()
                                        .cadreById()
                                        .get(placement.subject().cadre()))
                        .withNamesOf(SPECIMEN.register().organization()))
                .paper(Language.VIETNAMESE)
                .html();
    }

    @Test
    void all_that_is_wrong_with_a_body_is_told() throws IOException, InterruptedException {
        HttpResponse<String> refused =
                sent("PUT", agency("/register"), "{\"format\": 1, \"task\": [], \"results\": [{}]}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(tree(refused.body()).findValuesAsString("path")).contains("$.task", "$.results[0].id");
        assertThat(sent("PUT", agency("/register"), "{\"format\": ").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_period_that_is_none_is_refused() throws IOException, InterruptedException {
        assertThat(sent("GET", agency("/rounds/2026-13/board"), "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_not_there_is_not_found() throws IOException, InterruptedException {
        assertThat(sent("GET", round("/placements/nobody"), "").statusCode()).isEqualTo(404);
    }
}
