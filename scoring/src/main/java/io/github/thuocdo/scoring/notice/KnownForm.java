package io.github.thuocdo.scoring.notice;

import static com.google.common.collect.MoreCollectors.toOptional;

import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.scoring.Scorecard;
import java.util.Arrays;
import java.util.Optional;

/** The forms of which the fields are known (các mẫu phiếu). */
enum KnownForm implements Term {
    /** Form 01 of Decree 335/2025, Annex II: a month or a quarter that is scored from its own facts. */
    MONITORING(StandardPolicies.decree335Individuals()) {
        @Override
        boolean isOf(Scorecard card) {
            return isUnderDecree(card)
                    && (covers(card, PeriodKind.MONTH) || covers(card, PeriodKind.QUARTER))
                    && covers(card, card.dossier().scoredBy())
                    && ScoredParts.of(card).isPresent();
        }
    },
    /** Form 02 of Decree 335/2025, Annex II: the year. */
    YEAR(StandardPolicies.decree335Individuals()) {
        @Override
        boolean isOf(Scorecard card) {
            return isUnderDecree(card) && covers(card, PeriodKind.YEAR);
        }
    },
    /** The form of Decree 233/2026, Annex II: the year of a public employee, whose unit has a regulation of its own (Art 18.3a). */
    YEAR_OF_PUBLIC_EMPLOYEE(StandardPolicies.decree233PublicEmployees()) {
        @Override
        boolean isOf(Scorecard card) {
            return (isUnderDecree(card) || isUnderRegulation(card)) && covers(card, PeriodKind.YEAR);
        }
    };

    private final String edition;
    private final String decree;

    KnownForm(Policy edition) {
        this.edition = edition.id();
        this.decree = edition.instrument().number();
    }

    /** Returns whether it is the form of the period. */
    abstract boolean isOf(Scorecard card);

    /** Returns the form of the period, or nothing where none is known. */
    static Optional<KnownForm> of(Scorecard card) {
        return Arrays.stream(values()).filter(form -> form.isOf(card)).collect(toOptional());
    }

    /** Returns the number of the decree that has the form. */
    String decree() {
        return decree;
    }

    static boolean covers(Scorecard card, PeriodKind kind) {
        return card.period().kind() == kind;
    }

    final boolean isUnderDecree(Scorecard card) {
        return card.policy().instrument().number().equals(decree);
    }

    /** Returns whether the policy is what the act of an agency made of the decree. */
    final boolean isUnderRegulation(Scorecard card) {
        return card.policy()
                .basis()
                .filter(basis -> basis.policy().equals(edition))
                .isPresent();
    }
}
