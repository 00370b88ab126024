package io.github.thuocdo.scoring;

import static io.github.thuocdo.scoring.DossierChanges.copy;
import static io.github.thuocdo.scoring.DossierChanges.flat;
import static io.github.thuocdo.scoring.DossierChanges.shuffled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** Laws I1, I2, I6 and T1: what cannot matter to a score. */
@PropertyDefaults(tries = 250, edgeCases = EdgeCasesMode.NONE)
class IndependenceProperties extends DossierLaws {

    @Property(seed = SEED)
    void the_order_of_facts_does_not_matter(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine, @ForAll Random order) {
        Dossier shuffled = dossier.withLines(shuffled(
                        dossier.lines().stream()
                                .map(line -> copy(line)
                                        .faults(shuffled(line.faults(), order))
                                        .delays(shuffled(line.delays(), order))
                                        .build())
                                .toList(),
                        order))
                .withManaged(shuffled(dossier.managed(), order))
                .withShorter(shuffled(dossier.shorter(), order))
                .withGrounds(shuffled(dossier.grounds(), order))
                .withMarks(dossier.marks()
                        .map(filled -> new FilledForm(filled.form(), shuffled(filled.marks(), order))))
                .withAssessments(shuffled(dossier.assessments(), order))
                .withSupplied(shuffled(dossier.supplied(), order));
        Scorecard card = engine.score(dossier);
        Scorecard other = engine.score(shuffled);

        assertThat(other.values()).isEqualTo(card.values());
        assertThat(other.proposal()).isEqualTo(card.proposal());
        assertThat(other.considerations()).isEqualTo(card.considerations());
        assertThat(withoutCollections(other.derivation()))
                .containsExactlyInAnyOrderElementsOf(withoutCollections(card.derivation()));
    }

    @Property(seed = SEED)
    void names_do_not_matter(@ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        Dossier renamed = renamed(dossier);
        Scorecard card = engine.score(dossier);
        Scorecard other = engine.score(renamed);

        assertThat(other.values()).isEqualTo(card.values());
        assertThat(other.proposal()).isEqualTo(card.proposal());
        assertThat(other.considerations())
                .extracting(Consideration::code)
                .isEqualTo(
                        card.considerations().stream().map(Consideration::code).toList());
    }

    @Property(seed = SEED)
    void the_way_a_number_is_written_does_not_matter(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        Dossier rewritten = dossier.withLines(dossier.lines().stream()
                .map(line -> copy(line)
                        .coefficient(rewritten(line.coefficient()))
                        .assigned(rewritten(line.assigned()))
                        .delivered(rewritten(line.delivered()))
                        .build())
                .toList());

        assertThat(rewritten).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        assertThat(rewritten.digest()).isEqualTo(dossier.digest());
        assertThat(engine.score(rewritten))
                .isEqualTo(engine.score(dossier))
                .hasToString(engine.score(dossier).toString());
    }

    @Example
    void ninety_is_one_number_however_it_is_written() {
        assertThat(List.of(Points.parse("90"), Points.parse("90.0"), Points.parse("90.00"), Points.parse("540/6")))
                .allSatisfy(
                        points -> assertThat(points).isEqualTo(Points.of(90)).hasSameHashCodeAs(Points.of(90)));
    }

    @Property(tries = 40, seed = SEED)
    void the_same_dossier_gives_the_same_bytes_on_every_thread(
            @ForAll("dossiers") Dossier dossier, @ForAll("engines") ScoringEngine engine) {
        List<String> seen = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> engine.propose(dossier) + " "
                        + flat(engine.score(dossier).derivation()))
                .distinct()
                .toList();

        assertThat(seen).hasSize(1);
        assertThat(bytes(engine.score(dossier)))
                .isEqualTo(bytes(ScoringEngine.of(engine.policy()).score(dossier)));
    }

    private static Fraction rewritten(Fraction number) {
        BigInteger seven = BigInteger.valueOf(7);
        return Fraction.parse(
                number.numerator().multiply(seven) + "/" + number.denominator().multiply(seven));
    }

    private static Dossier renamed(Dossier dossier) {
        UnaryOperator<Lapse> lapse = old -> new Lapse(
                EvidenceId.of("x" + old.evidence().text()),
                old.times(),
                old.product().map(product -> "x" + product),
                old.on().map(day -> day.plusDays(1)),
                old.lateDays(),
                old.excusal().isConfirmed() ? Excusal.confirmed(CadreId.of("x")) : old.excusal());
        Map<String, GroundDecision> decisions = new LinkedHashMap<>();
        dossier.groundDecisions()
                .forEach((id, decision) -> decisions.put(
                        "x" + id,
                        new GroundDecision(
                                "x" + id, decision.counts(), decision.countsIn(), decision.decision(), "another")));
        return dossier.withSubject(Subject.of(CadreId.of("somebody else")))
                .withLines(dossier.lines().stream()
                        .map(line -> copy(line)
                                .task(TaskId.of("x" + line.task().text()))
                                .name("another name")
                                .faults(line.faults().stream().map(lapse).toList())
                                .delays(line.delays().stream().map(lapse).toList())
                                .build())
                        .toList())
                .withManaged(dossier.managed().stream()
                        .map(score ->
                                new ManagedScore(CadreId.of("x" + score.cadre().text()), score.total()))
                        .toList())
                .withShorter(dossier.shorter().stream()
                        .map(score -> new PeriodScore(score.period(), score.total(), score.elements(), "another"))
                        .toList())
                .withGrounds(dossier.grounds().stream()
                        .map(ground -> new Ground(
                                Conclusion.builder()
                                        .from(ground.conclusion())
                                        .id("x" + ground.conclusion().id())
                                        .build(),
                                ground.standing(),
                                ground.reason(),
                                ground.citation(),
                                ground.about()))
                        .toList())
                .withGroundDecisions(decisions)
                .withHeads(dossier.heads().stream()
                        .map(headed -> new HeadedOrganization(
                                UnitId.of("X-" + headed.unit().text()),
                                headed.level(),
                                headed.until(),
                                headed.classification()))
                        .toList());
    }

    /** The same without the evidence, in which lists stand in the order in which they were given. */
    private static List<String> withoutCollections(Step step) {
        List<String> lines = new ArrayList<>();
        lines.add(step.code() + " " + step.element() + " " + step.value() + " " + step.contribution());
        step.parts().forEach(part -> lines.addAll(withoutCollections(part)));
        return lines;
    }

    private static byte[] bytes(Scorecard card) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
