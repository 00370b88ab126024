package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;

/** What the ward has decided: by which policies it classifies, and how it reads them. */
final class Ward {

    static final UnitId ID = UnitId.of("ward");

    /** People by the decree as it is. */
    static final Policy PEOPLE = StandardPolicies.decree335Individuals();

    /** Organizations by the decree with the form that it leaves to others. */
    static final Policy ORGANIZATIONS = StandardPolicies.decree335Organizations()
            .reading(
                    "organisation-form",
                    "I: 10; II: 10; III: 10; a: 10; b: 10; c: 10; d: 10; dd: 10; e: 8; g: 6; h: 6",
                    "02/QĐ-UBND");

    static final AgencyPolicies POLICIES = AgencyPolicies.of(ORGANIZATIONS, PEOPLE);

    private Ward() {}

    /** The form on which the marks of a person or an organization stand. */
    static Form form(PeriodFacts about) {
        Policy policy = about.subject().kind() == Subject.Kind.PERSON ? PEOPLE : ORGANIZATIONS;
        return policy.form().orElseThrow();
    }
}
