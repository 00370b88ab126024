package io.github.thuocdo.examples.service;

import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.json.Jackson3Module;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;

/** The service. Its mapper knows the policies of its book, so that it also reads scorecards that were scored under them. */
@SpringBootApplication(proxyBeanMethods = false)
public class ServiceApplication {

    /**
     * Starts the service.
     *
     * @param arguments  what Spring Boot takes, such as {@code --server.port=0}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    @Bean
    PolicyBook book() {
        return StandardPolicies.book();
    }

    @Bean
    JacksonModule thuocdo(PolicyBook book) {
        return Jackson3Module.of(book);
    }
}
