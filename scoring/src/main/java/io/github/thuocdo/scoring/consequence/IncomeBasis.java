package io.github.thuocdo.scoring.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.consequence.PersonnelMeasure;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.util.Optional;

/**
 * What an agency needs to reckon additional income and bonus (căn cứ chi thu nhập tăng thêm, tiền thưởng): no money, and no factor that
 * no act sets.
 *
 * <p>Decree 335/2025 leaves the factors to the agency's regulation (Art 26.1e); where a local act sets a share of the basic salary fund, as
 * in Hanoi, it stands here. Whoever is excluded has the reason beside each rule.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cadre  the person
 * @param period  the period
 * @param level  the class, where there is one
 * @param daysInService  how many days of the period the person was in service
 * @param claims  one claim a rule on additional income or bonus
 */
public record IncomeBasis(
        CadreId cadre,
        EvaluationPeriod period,
        Optional<Classification> level,
        long daysInService,
        ImmutableList<Claim> claims) {

    private static final ImmutableSet<PersonnelMeasure> MONEY =
            ImmutableSet.of(PersonnelMeasure.ADDITIONAL_INCOME, PersonnelMeasure.BONUS);

    /**
     * Checks the number of days.
     *
     * @throws IllegalArgumentException if the number of days is negative
     */
    public IncomeBasis {
        checkArgument(daysInService >= 0, "daysInService (%s) must not be negative", daysInService);
    }

    /**
     * What one rule says of the person's income.
     *
     * @param considered  the rule, and why it applies or not
     * @param measures  additional income, bonus, or both
     * @param share  the share of the basic salary fund, where the act sets one
     */
    public record Claim(
            ConsideredConsequence considered, ImmutableSet<PersonnelMeasure> measures, Optional<Fraction> share) {
        /**
         * Returns whether the person is eligible.
         *
         * @return true if the rule applies; otherwise the reason stands with the rule
         */
        public boolean isEligible() {
            return considered.state() == ConsideredConsequence.State.APPLIES;
        }
    }

    /**
     * Returns the basis of a person's income for a period.
     *
     * @param consequences  what follows from the outcome of the period
     * @param organization  who was in service when
     * @return the basis; without claims where no rule speaks of income
     */
    public static IncomeBasis of(Consequences consequences, Organization organization) {
        CadreId cadre = consequences.history().cadre();
        EvaluationPeriod period = consequences.period();
        return new IncomeBasis(
                cadre,
                period,
                consequences.history().levelOf(period),
                daysInService(organization.serviceOf(cadre), period),
                consequences.considered().stream()
                        .filter(one -> one.rule().measures().stream().anyMatch(MONEY::contains))
                        .map(one -> new Claim(
                                one,
                                Sets.intersection(one.rule().measures(), MONEY).immutableCopy(),
                                one.rule().share()))
                        .collect(toImmutableList()));
    }

    private static long daysInService(ImmutableList<DateRange> service, EvaluationPeriod period) {
        return service.stream()
                .flatMap(days -> days.intersection(period.dates()).stream())
                .mapToLong(DateRange::lengthInDays)
                .sum();
    }

    /**
     * Returns the claims for which the person is eligible.
     *
     * @return the claims
     */
    public ImmutableList<Claim> eligible() {
        return claims.stream().filter(Claim::isEligible).collect(toImmutableList());
    }

    /**
     * Returns the claims for which the person is not eligible, each with the reason.
     *
     * @return the claims
     */
    public ImmutableList<Claim> excluded() {
        return claims.stream().filter(claim -> !claim.isEligible()).collect(toImmutableList());
    }
}
