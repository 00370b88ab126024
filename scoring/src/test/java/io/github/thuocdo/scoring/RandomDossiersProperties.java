package io.github.thuocdo.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class RandomDossiersProperties {

    private static final ScoringEngine ENGINE = ScoringEngine.of(StandardPolicies.decree335Individuals());

    @Provide
    Arbitrary<Dossier> dossiers() {
        return RandomDossiers.any();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_dossier_has_facts_or_shorter_periods_but_not_both(@ForAll("dossiers") Dossier dossier) {
        boolean fromFacts = dossier.scoredBy() == dossier.period().kind();
        Statistics.label("features").collect(feature(dossier));
        assertThat(dossier.shorter().isEmpty()).isEqualTo(fromFacts);
        assertThat(dossier.role().isLeader() || dossier.managed().isEmpty()).isTrue();
        Statistics.label("features").coverage(coverage -> {
            for (String each : new String[] {"late line", "supplied", "grounds", "decided", "plain"}) {
                coverage.check(each).count(count -> count > 0);
            }
        });
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_engine_scores_every_one_and_many_stand_at_the_edge_of_a_class(@ForAll("dossiers") Dossier dossier) {
        Scorecard card = ENGINE.score(dossier);

        Statistics.label("edges").collect(place(card.total()));
        Statistics.label("edges").coverage(coverage -> {
            coverage.check("on the edge").percentage(share -> share >= 5);
            coverage.check("at the edge").percentage(share -> share >= 10);
            coverage.check("no total").percentage(share -> share >= 5);
        });
    }

    private static String place(Observation<Points> total) {
        if (!total.isGiven()) {
            return "no total";
        }
        Fraction points = total.asOptional().orElseThrow().value();
        Fraction least = Stream.of(50, 70, 90)
                .map(edge -> points.minus(Fraction.of(edge)))
                .map(distance -> distance.max(distance.negated()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (least.isZero()) {
            return "on the edge";
        }
        return least.compareTo(Fraction.of(1, 3)) <= 0 ? "at the edge" : "elsewhere";
    }

    private static String feature(Dossier dossier) {
        if (!dossier.groundDecisions().isEmpty()) {
            return "decided";
        }
        if (!dossier.grounds().isEmpty()) {
            return "grounds";
        }
        if (!dossier.supplied().isEmpty()) {
            return "supplied";
        }
        if (dossier.lines().stream().anyMatch(line -> line.late().isPresent())) {
            return "late line";
        }
        boolean fromFacts = dossier.shorter().isEmpty();
        return fromFacts && dossier.marks().isEmpty() ? "no marks" : "plain";
    }
}
