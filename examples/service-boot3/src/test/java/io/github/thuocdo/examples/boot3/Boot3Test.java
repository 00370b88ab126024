package io.github.thuocdo.examples.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.json.Jackson2Module;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import io.github.thuocdo.scoring.specimen.Choices;
import io.github.thuocdo.scoring.specimen.Specimen;
import io.github.thuocdo.scoring.specimen.Specimens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Spring Boot 3.5, whose mapper is of Jackson 2 and searches for no modules: one bean teaches it the library's JSON. */
class Boot3Test {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final Specimen SPECIMEN =
            Specimens.of(StandardPolicies.decree335Individuals()).agency(Choices.byChance(3));

    private static ConfigurableApplicationContext service;

    /** A service that sends back what it was sent, and the round that follows from it. */
    @RestController
    @SpringBootApplication(proxyBeanMethods = false)
    static class Service {

        @Bean
        Module thuocdo() {
            return new Jackson2Module();
        }

        @PostMapping("/register")
        Register same(@RequestBody Register register) {
            return register;
        }

        @PostMapping("/answer")
        Answer same(@RequestBody Answer answer) {
            return answer;
        }

        @PostMapping("/placements")
        ImmutableList<Placement> placements(@RequestBody Register register) {
            return round(register).placements();
        }
    }

    /** Values of the library among those of an application. */
    record Answer(Optional<Fraction> ratio, Map<CadreId, Fraction> byCadre, ImmutableList<CadreId> cadres) {}

    private static AgencyRound round(Register register) {
        return AgencyRound.of(SPECIMEN.policy(), register, SPECIMEN.agency(), SPECIMEN.period());
    }

    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                Service.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode sent(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .header("Content-Type", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return PLAIN.readTree(response.body());
    }

    @Test
    void a_register_is_read_and_written_as_by_the_library() throws IOException, InterruptedException {
        String text = ThuocdoJson.write(SPECIMEN.register());

        assertThat(sent("/register", text)).isEqualTo(PLAIN.readTree(text));
    }

    @Test
    void the_placements_of_a_round_are_written_as_by_the_library() throws IOException, InterruptedException {
        assertThat(sent("/placements", ThuocdoJson.write(SPECIMEN.register())))
                .isEqualTo(PLAIN.readTree(
                        ThuocdoJson.write(round(SPECIMEN.register()).placements())));
    }

    @Test
    void values_stand_among_those_of_an_application() throws IOException, InterruptedException {
        String text = "{\"ratio\":\"6/7\",\"byCadre\":{\"CC-01\":\"1/2\"},\"cadres\":[\"CC-01\"]}";

        assertThat(sent("/answer", text)).isEqualTo(PLAIN.readTree(text));
    }
}
