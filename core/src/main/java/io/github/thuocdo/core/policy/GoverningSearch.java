package io.github.thuocdo.core.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.PolicyFinding;
import io.github.thuocdo.core.evaluation.ResultFinding;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.unit.UnitType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** The search of a book for what governs a scope and a period. It takes no neighbour for an answer. */
record GoverningSearch(
        PolicyScope scope,
        EvaluationPeriod period,
        Optional<PolicyEntry> applying,
        ImmutableList<RegulationEntry> regulations,
        ImmutableList<Transition> transitions,
        ImmutableList<Silence> silences) {

    /** What governs as far as nobody has said whether the unit has a regulation. */
    Governing ofAnyUnit() {
        if (applying.isEmpty()) {
            return noEdition();
        }
        Optional<Transition> transition = transition();
        boolean dependsOnUnit = applying.get().regulationDuty().isPresent() && transition.isPresent();
        return dependsOnUnit
                ? nothing(
                        Governing.Why.REGULATION_UNKNOWN,
                        transition.get().provision(),
                        "cần biết: đơn vị đã ban hành quy chế đánh giá của mình tại thời điểm xếp loại hay chưa (số, ngày); nếu có thì theo "
                                + applying.get().policy().instrument().number()
                                + " và quy chế đó, nếu chưa thì theo điều khoản chuyển tiếp",
                        "it must be said whether the unit had issued its own evaluation regulation when the period was classified (number and"
                                + " day); if so, "
                                + applying.get().policy().instrument().number()
                                + " and that regulation govern, if not, the transitional clause does")
                : by(applying.get());
    }

    /** What governs in a unit of a type that has issued these regulations. */
    Governing inUnit(Optional<UnitType> type, ImmutableList<UnitRegulation> issued) {
        return type.flatMap(of -> silence(silence -> silence.unitTypes().contains(of)))
                .orElseGet(() -> ofUnit(issued));
    }

    /** What governs in a unit that has issued these regulations, the earliest first; the last of them counts. */
    Governing ofUnit(ImmutableList<UnitRegulation> issued) {
        if (applying.isEmpty()) {
            return noEdition();
        }
        Optional<RegulationDuty> duty = applying.get().regulationDuty();
        return duty.isEmpty() ? by(applying.get()) : underDuty(applying.get(), duty.get(), issued);
    }

    private Governing underDuty(PolicyEntry edition, RegulationDuty duty, ImmutableList<UnitRegulation> all) {
        Optional<UnitRegulation> issued = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        Optional<Policy> regulated = issued.flatMap(this::policyOf);
        if (issued.isPresent() && regulated.isEmpty()) {
            return nothing(
                    Governing.Why.REGULATION_NOT_IN_BOOK,
                    duty.provision(),
                    "quy chế " + issued.get().decision().text()
                            + " đã ban hành nhưng nội dung của quy chế chưa được cung cấp",
                    "regulation " + issued.get().decision().text()
                            + " was issued, and what it says has not been supplied");
        }
        ImmutableList<UnitRegulation> underDecree = all.stream()
                .filter(regulation ->
                        isSigned(edition.policy(), regulation.decision().on()))
                .collect(toImmutableList());
        if (!underDecree.isEmpty()
                && regulated.filter(policy -> isUnder(policy, edition.policy())).isPresent()) {
            return regulated(edition, regulated.get(), duty, underDecree.get(0));
        }
        return transition()
                .map(transition -> byTransition(transition, regulated))
                .orElseGet(() -> nothing(
                        Governing.Why.REGULATION_NOT_ISSUED,
                        duty.provision(),
                        "đơn vị chưa ban hành quy chế đánh giá của mình; không có quy chế thì không có văn bản nào để áp dụng",
                        "the unit has not issued its own evaluation regulation, and without one nothing governs"));
    }

    /** Nobody issues a regulation under a decree that there is not yet. */
    private static boolean isSigned(Policy edition, LocalDate day) {
        return edition.instrument()
                .signedOn()
                .filter(signed -> signed.isAfter(day))
                .isEmpty();
    }

    /** A regulation governs what the decree governs, whenever it was issued before the day of the classification; late is the first one. */
    private Governing regulated(PolicyEntry edition, Policy policy, RegulationDuty duty, UnitRegulation first) {
        PolicyEntry entry = PolicyEntry.builder()
                .policy(policy)
                .appliesTo(edition.appliesTo())
                .yearOfEffect(edition.yearOfEffect())
                .build();
        LocalDate on = first.decision().on();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        // The months of a year that lie before the regulation are a matter of the year's own rule.
        if (period.kind() != PeriodKind.YEAR && period.lastDay().isBefore(on)) {
            findings.add(new ResultFinding.ScoredBeforeRegulation(
                    Subject.of(first.unit()), period, Optional.of(first.decision())));
        }
        // Issued by the day that the decree gives, it is not late for the year of that day; there before a period, not
        // for that one.
        if (on.isAfter(duty.dueBy()) && !on.isBefore(period.dates().start())) {
            findings.addAll(entry.findings(period));
            findings.add(new PolicyFinding.RegulationIssuedLate(period, first.unit(), first.decision(), duty.dueBy()));
        }
        return new Governing.By(entry, findings.build());
    }

    private Governing byTransition(Transition transition, Optional<Policy> regulated) {
        if (transition.text() instanceof Interpretation.Open<TransitionText> open) {
            return nothing(
                    Governing.Why.TRANSITION_OPEN,
                    transition.provision(),
                    "phải chọn cách áp dụng " + open.key()
                            + ": theo nội dung văn bản cũ, hay theo quy chế của đơn vị ban hành theo văn bản cũ",
                    "question " + open.key() + " must be answered: "
                            + open.question().english());
        }
        return switch (transition.text().value()) {
            case CONTENTS_OF_FORMER_TEXT -> transitional(transition, transition.former());
            case OWN_REGULATION_UNDER_FORMER_TEXT ->
                regulated
                        .filter(policy -> isUnder(policy, transition.former()))
                        .map(policy -> transitional(transition, policy))
                        .orElseGet(() -> nothing(
                                Governing.Why.FORMER_REGULATION_MISSING,
                                transition.provision(),
                                "cần cung cấp quy chế của đơn vị ban hành theo "
                                        + transition.former().instrument().number(),
                                "the regulation that the unit has made under "
                                        + transition.former().instrument().number() + " must be supplied"));
        };
    }

    private Governing transitional(Transition transition, Policy policy) {
        return new Governing.By(
                PolicyEntry.of(policy),
                ImmutableList.of(new PolicyFinding.TransitionalText(
                        period, policy.id(), transition.provision().citation())));
    }

    /** A regulation that amends the edition, or one that the unit has amended again. */
    private boolean isUnder(Policy regulation, Policy edition) {
        return regulation
                .basis()
                .filter(basis -> basis.policy().equals(edition.id())
                        || regulations.stream()
                                .map(RegulationEntry::policy)
                                .filter(before -> before.id().equals(basis.policy())
                                        && !before.id().equals(regulation.id()))
                                .anyMatch(before -> isUnder(before, edition)))
                .isPresent();
    }

    private Optional<Policy> policyOf(UnitRegulation issued) {
        return regulations.stream()
                .filter(entry -> entry.regulation().equals(issued))
                .map(RegulationEntry::policy)
                .filter(policy -> policy.scope().covers(scope))
                .findFirst();
    }

    private Optional<Transition> transition() {
        return transitions.stream()
                .filter(transition -> transition.isFor(scope, period))
                .findFirst();
    }

    private Governing by(PolicyEntry entry) {
        return new Governing.By(entry, entry.findings(period));
    }

    private Governing noEdition() {
        return silence(silence -> silence.unitTypes().isEmpty())
                .orElseGet(() -> new Governing.Nothing(
                        scope,
                        period,
                        Governing.Why.NO_EDITION,
                        Optional.empty(),
                        "không có bộ quy tắc nào áp dụng cho cả kỳ " + period,
                        "no policy for " + scope.text() + " is in force throughout period (" + period + ")"));
    }

    private Optional<Governing> silence(Predicate<Silence> wanted) {
        return silences.stream()
                .filter(wanted)
                .filter(silence ->
                        silence.scope().covers(scope) && silence.days().contains(period.lastDay()))
                .findFirst()
                .map(silence -> nothing(
                        Governing.Why.SILENCE,
                        silence.provision(),
                        silence.provision().vietnameseName(),
                        silence.provision().englishName()));
    }

    private Governing nothing(Governing.Why why, Provision provision, String vietnamese, String english) {
        return new Governing.Nothing(
                scope,
                period,
                why,
                Optional.of(provision),
                vietnamese + " (" + provision.citation() + ")",
                "no policy for " + scope.text() + " can be given for period (" + period + "): " + english + " ("
                        + provision.citation() + ")");
    }
}
