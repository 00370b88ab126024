package io.github.thuocdo.scoring.editions;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.UnitClass;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.work.TaskLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of one subject under one edition. A test starts from facts that reach the highest class and changes one of them, so that its number is the
 * one that decides.
 */
record EditionCase(ScoringEngine engine, Dossier dossier) {

    private static final UnitId UNIT = UnitId.of("so-a");
    private static final Decision DECISION = new Decision("Cấp ủy cấp trên", "7-KL", LocalDate.of(2026, 10, 1));

    static EditionCase of(Policy policy, Role role, EvaluationPeriod period) {
        return new EditionCase(
                ScoringEngine.of(policy),
                Dossier.builder()
                        .subject(subject(policy))
                        .role(role)
                        .period(period)
                        .scoredBy(period.kind())
                        .monthsServed(Fraction.of(12))
                        .build());
    }

    private static Subject subject(Policy policy) {
        return switch (policy.scope().subject()) {
            case PERSON -> Subject.of(CadreId.of("p-1"));
            case BODY -> Subject.of(UNIT);
            case COLLECTIVE -> Subject.leadershipOf(UNIT);
        };
    }

    /** Figures with their elements, such as {@code done=7/10}; they replace those of the same element. */
    EditionCase with(String... figures) {
        Map<String, Supplied> all = new LinkedHashMap<>(dossier.supplied());
        for (String figure : figures) {
            List<String> parts = Splitter.on('=').splitToList(figure);
            all.put(parts.get(0), new Supplied(Fraction.parse(parts.get(1)), "báo cáo năm"));
        }
        return new EditionCase(engine, dossier.withSupplied(all));
    }

    /** Nothing is known of these figures. */
    EditionCase without(String... elements) {
        Map<String, Supplied> all = new LinkedHashMap<>(dossier.supplied());
        List.of(elements).forEach(all::remove);
        return new EditionCase(engine, dossier.withSupplied(all));
    }

    /** A conclusion that counts, about the subject itself. */
    EditionCase concluded(ConclusionKind kind) {
        return concluded(kind, About.SUBJECT);
    }

    EditionCase concluded(ConclusionKind kind, About about) {
        return concluded(
                Conclusion.builder()
                        .id(kind.key())
                        .kind(kind)
                        .about(dossier.subject())
                        .decision(DECISION)
                        .form(
                                kind == ConclusionKind.DISCIPLINE
                                        ? Optional.of(DisciplineForm.REPRIMAND)
                                        : Optional.empty())
                        .build(),
                about);
    }

    /** What was found of one act. */
    EditionCase concluded(ConclusionKind kind, About about, String act) {
        return concluded(
                Conclusion.builder()
                        .id(kind.key() + " " + act)
                        .act(act)
                        .kind(kind)
                        .about(dossier.subject())
                        .decision(DECISION)
                        .build(),
                about);
    }

    /** What was said of one shortcoming, one word a day. */
    EditionCase shortcoming(ConclusionKind... words) {
        EditionCase one = this;
        for (int i = 0; i < words.length; i++) {
            one = one.concluded(
                    Conclusion.builder()
                            .id("KĐ-" + i)
                            .act("khuyết điểm 1")
                            .kind(words[i])
                            .about(dossier.subject())
                            .decision(new Decision("Đoàn kiểm tra", "1-KL", LocalDate.of(2026, 3, 1 + i)))
                            .build(),
                    About.SUBJECT);
        }
        return one;
    }

    private EditionCase concluded(Conclusion conclusion, About about) {
        Ground ground = new Ground(conclusion, Ground.Standing.COUNTS, Optional.empty(), Optional.empty(), about);
        return new EditionCase(
                engine,
                dossier.withGrounds(Stream.concat(dossier.grounds().stream(), Stream.of(ground))
                        .toList()));
    }

    /** What the authority decided after it weighed a circumstance. */
    EditionCase decided(ConclusionKind circumstance, boolean counts) {
        return new EditionCase(
                engine,
                dossier.withGroundDecisions(ImmutableMap.of(
                        circumstance.key(),
                        new GroundDecision(circumstance.key(), counts, Optional.empty(), DECISION, "đã cân nhắc"))));
    }

    /** The classes of the units managed. */
    EditionCase units(Classification... classes) {
        ImmutableList.Builder<UnitClass> units = ImmutableList.builder();
        for (int i = 0; i < classes.length; i++) {
            units.add(new UnitClass(UnitId.of("dv-" + (i + 1)), Observation.given(classes[i])));
        }
        return new EditionCase(engine, dossier.withUnits(units.build()));
    }

    EditionCase tasks(TaskLine... lines) {
        return new EditionCase(engine, dossier.withLines(lines));
    }

    EditionCase served(String months) {
        return new EditionCase(engine, dossier.withMonthsServed(Fraction.parse(months)));
    }

    EditionCase away(LeaveKind kind, String months) {
        return new EditionCase(engine, dossier.withLeave(Map.of(kind, Fraction.parse(months))));
    }

    EditionCase leftOn(String day) {
        return new EditionCase(engine, dossier.withLeftOn(LocalDate.parse(day)));
    }

    EditionCase stateClass(Observation<Classification> level) {
        return new EditionCase(engine, dossier.withOwnResults(Map.of(Channel.CIVIL_SERVICE, level)));
    }

    /** The proposal in words: {@code excellent}, {@code pending 335.organization.good.on-time-with-quality}. */
    String proposal() {
        return text(engine.propose(dossier));
    }

    Optional<Fraction> total() {
        return engine.score(dossier).total().asOptional().map(points -> points.value());
    }

    /** What was found of one rule: {@code APPLIED 335.…/condition-met}. */
    String found(String provision) {
        return engine.score(dossier).considerations().stream()
                .filter(consideration -> consideration.provision().id().equals(provision))
                .findFirst()
                .map((Consideration consideration) -> consideration.outcome() + " " + consideration.code())
                .orElse("nothing");
    }

    private static String text(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return classified.level().key();
        }
        if (proposal instanceof Proposal.Pending pending) {
            return "pending " + pending.reason().code();
        }
        if (proposal instanceof Proposal.Undetermined undetermined) {
            return "undetermined " + undetermined.reason().code();
        }
        if (proposal instanceof Proposal.NotClassified none) {
            return "not-classified " + none.reason().code();
        }
        return proposal.toString();
    }
}
