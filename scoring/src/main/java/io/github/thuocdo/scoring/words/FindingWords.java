package io.github.thuocdo.scoring.words;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Competence.Power;
import io.github.thuocdo.core.policy.rule.Procedure.Precedence;
import io.github.thuocdo.core.policy.rule.Procedure.ProcedureStep;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import java.util.Optional;
import java.util.stream.Stream;

/** Findings and refusals in words: a sentence for each kind, with its values (phát hiện về dữ liệu, bằng lời). */
public final class FindingWords {

    private FindingWords() {}

    /**
     * Says a finding.
     *
     * @param finding  the finding
     * @param policy  the policy, by which the figures of the sheet are named
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(Finding finding, Policy policy, Language language) {
        return of(Wording.exact(requireNonNull(language, "language"), requireNonNull(policy, "policy")), finding);
    }

    /**
     * Says why a dossier was refused.
     *
     * @param refusal  the cause
     * @param policy  the policy, by which the figures of the sheet are named
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(Refusal refusal, Policy policy, Language language) {
        return refusal(Wording.exact(requireNonNull(language, "language"), requireNonNull(policy, "policy")), refusal);
    }

    public static String of(Wording wording, Finding finding) {
        return wording.sentence("finding." + finding.code().key(), values(wording, finding));
    }

    /**
     * Says what happened when a rule was considered, with values as the rules give them, each in the format that its place asks for. Where
     * values are kept back, as those of a small group, the brief sentence is said.
     */
    public static String consideration(Wording wording, Consideration consideration) {
        Particulars told = told(consideration.particulars());
        String said =
                wording.sentence("consideration." + told.reason().key() + unit(wording, told), parts(wording, told));
        return consideration.restsOnProposal() ? said + " " + wording.say("standing.proposed") : said;
    }

    /** Of a condition that must not hold it is told what was found of the condition itself: a number lies where it lies. */
    private static Particulars told(Particulars particulars) {
        return particulars instanceof Particulars.Opposite opposite ? told(opposite.other()) : particulars;
    }

    /** Shares are told in per cent, in sentences of their own. */
    private static String unit(Wording wording, Particulars particulars) {
        return particulars instanceof Particulars.OnNumber number
                        && wording.provisions().isRatio(number.element())
                ? ".of-share"
                : "";
    }

    /** The values of a consideration by name, in words; none where they are kept back. */
    private static ImmutableMap<String, String> parts(Wording wording, Particulars told) {
        ImmutableMap<String, String> parts = parts(wording, (Record) told);
        return told instanceof Particulars.OnScope scope
                ? ImmutableMap.<String, String>builder()
                        .putAll(parts)
                        .put("where", wording.scope(scope.within(), scope.scope()))
                        .buildOrThrow()
                : parts;
    }

    private static String refusal(Wording wording, Refusal refusal) {
        return wording.sentence("refusal." + Keys.of(refusal.getClass()), parts(wording, (Record) refusal));
    }

    private static ImmutableMap<String, String> values(Wording wording, Finding finding) {
        if (finding instanceof ResultFinding.RoutesDiffer routes) {
            return ImmutableMap.<String, String>builder()
                    .putAll(parts(wording, routes))
                    .put("totals", totals(wording, routes))
                    .buildOrThrow();
        }
        return parts(wording, (Record) finding);
    }

    private static String totals(Wording wording, ResultFinding.RoutesDiffer routes) {
        return Stream.of(
                        total(wording, "route.on-record", routes.onRecord()),
                        total(wording, "route.months", routes.fromMonths()),
                        total(wording, "route.quarters", routes.fromQuarters()))
                .flatMap(Optional::stream)
                .collect(joining("; "));
    }

    private static Optional<String> total(Wording wording, String key, Optional<Points> total) {
        return total.map(points -> wording.say(key, "total", wording.number(points.value())));
    }

    /** The parts of a finding or a refusal by name; one that may be missing and is missing is left out. */
    public static ImmutableMap<String, String> parts(Wording wording, Record record) {
        Shape shape = Shape.of(DeclaredType.of(record.getClass()));
        ImmutableList<Object> values = Shape.values(record);
        ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
        for (int i = 0; i < values.size(); i++) {
            String name = shape.components().get(i).name();
            Optional<?> value = values.get(i) instanceof Optional<?> optional ? optional : Optional.of(values.get(i));
            value.filter(given -> !given.equals(ImmutableList.of()))
                    .ifPresent(given -> parts.put(name, part(wording, given)));
        }
        return parts.buildOrThrow();
    }

    private static String part(Wording wording, Object value) {
        if (value instanceof Subject.Person person) {
            return wording.person(person.id());
        }
        if (value instanceof Subject subject) {
            return wording.subject(subject);
        }
        if (value instanceof CadreId person) {
            return wording.subject(Subject.of(person));
        }
        if (value instanceof ProcedureStep step) {
            return wording.nameOf(step.kind()) + " ("
                    + wording.clause(step.provision().citation()) + ")";
        }
        if (value instanceof Precedence order) {
            return wording.rule(order.provision());
        }
        if (value instanceof Power power) {
            return wording.clause(power.provision().citation());
        }
        if (value instanceof Provision provision) {
            return wording.rule(provision);
        }
        if (value instanceof Decision decision) {
            return wording.decision(decision);
        }
        if (value instanceof Citation clause) {
            return wording.clause(clause);
        }
        if (value instanceof Refusal refusal) {
            return refusal(wording, refusal);
        }
        if (value instanceof AbsenceReason absence) {
            return wording.reason(absence);
        }
        if (value instanceof Ground.Reason reason) {
            return wording.reason(reason);
        }
        if (value instanceof Source source) {
            return wording.source(source);
        }
        if (value instanceof FigureFinding.Stated stated) {
            return Stream.concat(
                            stated.number().stream().map(wording::number),
                            stated.level().stream().map(wording::classification))
                    .collect(joining(", "));
        }
        if (value instanceof ImmutableCollection<?> several) {
            return several.stream()
                    .map(one -> one instanceof Fraction number ? wording.number(number) : part(wording, one))
                    .collect(joining(", "));
        }
        return PartText.of(value);
    }
}
