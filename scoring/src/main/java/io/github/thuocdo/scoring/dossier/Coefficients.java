package io.github.thuocdo.scoring.dossier;

import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.Appointment;
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

    private Optional<Fraction> wholeOf(Task task, LocalDate day) {
        Optional<Catalogue> catalogue = catalogueFor(task, day);
        return listed(task, catalogue, day).isPresent()
                ? inCatalogue(task, catalogue, day)
                : Optional.of(rounded(ownCoefficient(task, day)));
    }

    /** Reports what a task and the catalogue do not agree on. */
    void report(Task task, EvaluationPeriod period, Findings findings) {
        LocalDate day = dayOfAssignment(task, period);
        Optional<Catalogue> catalogue = catalogueFor(task, day);
        String where = task.id().text();
        if (catalogue.isPresent() && listed(task, catalogue, day).isEmpty()) {
            findings.add(Finding.Code.WORK_OUTSIDE_CATALOGUE, where, productName(task));
        }
        if (catalogue.isEmpty() && task.product().isPresent()) {
            findings.add(Finding.Code.CATALOGUE_NOT_IN_FORCE, where, day.toString());
        }
        reportWeight(task, catalogue, day, findings);
        if (task.assignedOn().isEmpty() && dependsOnDay(task, day, period.lastDay())) {
            findings.add(Finding.Code.ASSIGNMENT_DAY_MISSING, where, period.toString());
        }
        task.component().map(Component::whole).ifPresent(whole -> reportComponents(where, whole, findings));
    }

    private void reportWeight(Task task, Optional<Catalogue> catalogue, LocalDate day, Findings findings) {
        if (listed(task, catalogue, day).isEmpty()) {
            return;
        }
        String where = task.id().text();
        Optional<Fraction> weight = inCatalogue(task, catalogue, day);
        if (weight.isEmpty()) {
            findings.add(Finding.Code.WORK_WITHIN_PRODUCT, where, productName(task));
        } else if (task.coefficient()
                .filter(own -> !own.equals(weight.get()) && !rounded(own).equals(weight.get()))
                .isPresent()) {
            findings.add(Finding.Code.COEFFICIENT_DIFFERS, where, weight.get().toString());
        }
    }

    private void reportComponents(String where, String whole, Findings findings) {
        Optional.ofNullable(register.componentShares().get(whole))
                .filter(shares -> shares.compareTo(Fraction.ONE) < 0)
                .ifPresent(shares -> findings.add(Finding.Code.COMPONENTS_INCOMPLETE, where, shares.toString()));
    }

    private static LocalDate dayOfAssignment(Task task, EvaluationPeriod period) {
        return task.assignedOn().orElse(period.firstDay());
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
        return task.coefficient()
                .or(() -> unlessGiven)
                .orElseThrow(() -> new IllegalArgumentException("product (" + productName(task) + ") of task "
                        + task.id().text() + " of cadre " + task.assignee().text()
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
