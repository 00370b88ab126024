package io.github.thuocdo.scoring.assembly;

import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.evaluation.Refusal;
import io.github.thuocdo.core.evaluation.RefusalException;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.TaskFinding;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.rule.WorkCounting;
import io.github.thuocdo.core.policy.rule.WorkCounting.CoefficientRounding;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a product of a task weighs (hệ số quy đổi). Decree 335/2025, Art 13 and 18.1c.
 *
 * <p>The coefficient is that of the product in the catalogue in force on the day of assignment, and stays so whatever becomes of the catalogue.
 * Where that day is not known, the first day of the period in which the task stands takes its place. Work that is not in the catalogue keeps
 * the coefficient that came with it. A component weighs its share of the whole, which is rounded first, so that the components add up to it.
 */
final class Coefficients {

    private static final Rounding ONE_DECIMAL = Rounding.of(Fraction.of(1, 10), Rounding.Direction.HALF_UP);

    private final Register register;
    private final CoefficientRounding rounding;
    private final Optional<Fraction> unlessGiven;

    Coefficients(Register register, Optional<WorkCounting> counting) {
        this.register = register;
        // Where no number rests on converted work, nobody gives a coefficient.
        this.unlessGiven = counting.isPresent() ? Optional.empty() : Optional.of(Fraction.ONE);
        this.rounding = counting.map(rule -> rule.coefficientRounding().value()).orElse(CoefficientRounding.EXACT);
    }

    /**
     * What one product of a task weighs.
     *
     * @param period  the first period in which the task stands
     * @return standard units a product; empty for an activity that weighs only within another product
     * @throws IllegalArgumentException if neither the catalogue nor the task says it
     */
    Optional<Fraction> of(Task task, EvaluationPeriod period) {
        Optional<Fraction> whole = wholeOf(task, dayOfAssignment(task, period));
        return task.component().isEmpty()
                ? whole
                : whole.map(weight ->
                        weight.multipliedBy(task.component().orElseThrow().share()));
    }

    /** Whether another rounding gives a task the same weight, be it none. */
    boolean weighAlike(Task task, EvaluationPeriod period, Coefficients other) {
        LocalDate day = dayOfAssignment(task, period);
        return roundLike(other) || known(task, day).equals(other.known(task, day));
    }

    /** Whether another reading rounds in the same way: nothing else of a weight is a matter of reading. */
    boolean roundLike(Coefficients other) {
        return rounding == other.rounding;
    }

    private Optional<Fraction> known(Task task, LocalDate day) {
        Optional<Catalogue> catalogue = catalogueFor(task, day);
        return listed(task, catalogue, day).isPresent()
                ? inCatalogue(task, catalogue, day)
                : task.coefficient().or(() -> unlessGiven).map(this::rounded);
    }

    private Optional<Fraction> wholeOf(Task task, LocalDate day) {
        if (register.catalogues().all().isEmpty()) {
            return Optional.of(rounded(ownCoefficient(task, day)));
        }
        Optional<Catalogue> catalogue = catalogueFor(task, day);
        return listed(task, catalogue, day).isPresent()
                ? inCatalogue(task, catalogue, day)
                : Optional.of(rounded(ownCoefficient(task, day)));
    }

    /** Reports what a task and the catalogue do not agree on. */
    void report(Task task, EvaluationPeriod period, Findings findings) {
        LocalDate day = dayOfAssignment(task, period);
        Optional<Catalogue> catalogue = catalogueFor(task, day);
        Subject subject = Subject.of(task.assignee());
        Optional<Product> listed = listed(task, catalogue, day);
        if (catalogue.isPresent() && listed.isEmpty()) {
            findings.add(new TaskFinding.WorkOutsideCatalogue(subject, period, task.id(), task.product()));
        }
        if (catalogue.isEmpty()) {
            task.product()
                    .ifPresent(product -> findings.add(
                            new TaskFinding.CatalogueNotInForce(subject, period, task.id(), product, day)));
        }
        listed.ifPresent(product -> reportWeight(task, product, inCatalogue(task, catalogue, day), period, findings));
        if (task.assignedOn().isEmpty() && dependsOnDay(task, day, period.lastDay())) {
            findings.add(new TaskFinding.AssignmentDayMissing(subject, period, task.id()));
        }
        task.component().map(Component::whole).ifPresent(whole -> reportComponents(task, whole, period, findings));
    }

    private void reportWeight(
            Task task, Product product, Optional<Fraction> weight, EvaluationPeriod period, Findings findings) {
        Subject subject = Subject.of(task.assignee());
        if (weight.isEmpty()) {
            findings.add(new TaskFinding.WorkWithinProduct(subject, period, task.id(), product.id()));
            return;
        }
        Fraction counted = weight.get();
        task.coefficient()
                .filter(own -> !own.equals(counted) && !rounded(own).equals(counted))
                .ifPresent(own ->
                        findings.add(new TaskFinding.CoefficientDiffers(subject, period, task.id(), own, counted)));
    }

    private void reportComponents(Task task, String whole, EvaluationPeriod period, Findings findings) {
        Optional.ofNullable(register.componentShares().get(whole))
                .filter(shares -> shares.compareTo(Fraction.ONE) < 0)
                .ifPresent(shares -> findings.add(new TaskFinding.ComponentsIncomplete(
                        Subject.of(task.assignee()), period, task.id(), whole, shares)));
    }

    private static LocalDate dayOfAssignment(Task task, EvaluationPeriod period) {
        Optional<LocalDate> assigned = task.assignedOn();
        return assigned.isPresent() ? assigned.get() : period.firstDay();
    }

    private Optional<Catalogue> catalogueFor(Task task, LocalDate day) {
        if (register.catalogues().all().isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitId> unit = task.unit()
                .or(() -> register.organization()
                        .primaryPostOf(task.assignee(), day)
                        .map(Appointment::unit));
        return register.catalogues().inForce(unit.map(register.organization()::agencyOf), day);
    }

    private static Optional<Product> listed(Task task, Optional<Catalogue> catalogue, LocalDate day) {
        return catalogue.isEmpty() || task.product().isEmpty()
                ? Optional.empty()
                : catalogue.get().productOn(task.product().get(), day);
    }

    /** A catalogue that rounds says itself how; otherwise the policy is asked. */
    private Optional<Fraction> inCatalogue(Task task, Optional<Catalogue> catalogue, LocalDate day) {
        return catalogue.flatMap(approved -> task.product()
                .flatMap(product -> approved.coefficientOf(product, day))
                .map(weight -> approved.rounding().isPresent() ? weight : rounded(weight)));
    }

    private boolean dependsOnDay(Task task, LocalDate first, LocalDate last) {
        Optional<Catalogue> atFirst = catalogueFor(task, first);
        Optional<Catalogue> atLast = catalogueFor(task, last);
        return listed(task, atFirst, first).isPresent()
                        != listed(task, atLast, last).isPresent()
                || !inCatalogue(task, atFirst, first).equals(inCatalogue(task, atLast, last));
    }

    private Fraction ownCoefficient(Task task, LocalDate day) {
        Optional<Fraction> own = task.coefficient();
        return own.isPresent()
                ? own.get()
                : unlessGiven.orElseThrow(() -> new RefusalException(
                        new Refusal.CoefficientMissing(task.id(), task.product(), day),
                        "product (" + productName(task) + ") of task "
                                + task.id().text() + " of cadre "
                                + task.assignee().text()
                                + " must be in a catalogue in force on " + day
                                + ", or the task must have a coefficient of its own until the product is added"));
    }

    private static String productName(Task task) {
        return task.product().map(product -> product.text()).orElse("");
    }

    /** A coefficient that would be rounded to nothing stays as it is: work that was assigned does not weigh nothing. */
    private Fraction rounded(Fraction coefficient) {
        if (rounding == CoefficientRounding.EXACT) {
            return coefficient;
        }
        Fraction decimal = ONE_DECIMAL.apply(coefficient);
        return decimal.isZero() ? coefficient : decimal;
    }
}
