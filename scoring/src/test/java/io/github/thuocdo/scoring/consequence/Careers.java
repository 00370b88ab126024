package io.github.thuocdo.scoring.consequence;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.consequence.Outcome.Standing;
import java.time.LocalDate;
import java.util.Optional;

/** A made-up person's years in a few words. */
record Careers(PersonnelHistory history) {

    static final CadreId KHAI = CadreId.of("khai");

    static Careers of(CadreCategory category, Role role) {
        return new Careers(new PersonnelHistory(
                KHAI,
                History.of(category),
                role,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty()));
    }

    static Careers staff() {
        return of(CadreCategory.CIVIL_SERVANT, Role.STAFF);
    }

    static Careers head() {
        return of(CadreCategory.CIVIL_SERVANT, Role.HEAD);
    }

    /** A class decided on 12 December of its year. */
    Careers year(int year, Classification level) {
        return year(year, level, LocalDate.of(year, 12, 12));
    }

    Careers year(int year, Classification level, LocalDate decidedOn) {
        return with(new Outcome(
                EvaluationPeriod.year(year),
                Channel.CIVIL_SERVICE,
                Standing.DECIDED_CLASS,
                Optional.of(level),
                Optional.empty(),
                Optional.of(decidedOn),
                "KQ-" + year));
    }

    Careers without(int year, Standing standing) {
        return with(new Outcome(
                EvaluationPeriod.year(year),
                Channel.CIVIL_SERVICE,
                standing,
                Optional.empty(),
                Optional.of(Told.reason("335.six-months")),
                Optional.empty(),
                "KQ-" + year));
    }

    Careers with(Outcome outcome) {
        return new Careers(history.with(outcome));
    }

    Careers discipline(DisciplineForm form, LocalDate effectiveOn, Optional<LocalDate> annulledOn) {
        return concluded(Conclusion.builder()
                .id("KL-" + (history.conclusions().size() + 1))
                .kind(ConclusionKind.DISCIPLINE)
                .form(form)
                .about(Subject.of(KHAI))
                .decision(new Decision("Chủ tịch", "7/QĐ", effectiveOn))
                .annulledOn(annulledOn)
                .build());
    }

    /** The authority finds limited ability and reduced prestige. */
    Careers found(LocalDate on, String act) {
        return concluded(Conclusion.builder()
                .id("KL-" + (history.conclusions().size() + 1))
                .kind(ConclusionKind.REDUCED_PRESTIGE)
                .about(Subject.of(KHAI))
                .act(act)
                .decision(new Decision("Chủ tịch", "8/KL", on))
                .build());
    }

    Careers concluded(Conclusion conclusion) {
        return new Careers(new PersonnelHistory(
                KHAI,
                history.categories(),
                history.role(),
                history.outcomes(),
                ImmutableList.<Conclusion>builder()
                        .addAll(history.conclusions())
                        .add(conclusion)
                        .build(),
                history.votes(),
                history.term()));
    }

    Careers term(String days) {
        return new Careers(history.inTerm(DateRange.parse(days)));
    }

    Careers vote(int low, int all, LocalDate heldOn) {
        return new Careers(new PersonnelHistory(
                KHAI,
                history.categories(),
                history.role(),
                history.outcomes(),
                history.conclusions(),
                ImmutableList.<ConfidenceVote>builder()
                        .addAll(history.votes())
                        .add(new ConfidenceVote(KHAI, heldOn, low, all, Source.of("BB-" + low)))
                        .build(),
                history.term()));
    }

    Consequences in(int year) {
        return Consequences.of(StandardConsequences.national(), history, EvaluationPeriod.year(year));
    }
}
