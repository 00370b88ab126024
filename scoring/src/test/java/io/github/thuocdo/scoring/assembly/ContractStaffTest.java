package io.github.thuocdo.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** Decree 335/2025, Art 28.2: each agency decides whether and how contract staff are evaluated. */
class ContractStaffTest {

    private static final CadreId DRIVER = CadreId.of("driver");

    private static Facts ward() {
        Facts facts = new Facts();
        facts.organization.addCadres(Cadre.of(DRIVER, "Lái xe", CadreCategory.CONTRACT_WORKER));
        return facts.post(DRIVER, Facts.OFFICE, Role.STAFF);
    }

    @Test
    void an_agency_that_applies_the_decree_to_contract_workers_says_so_with_a_policy_of_its_own() {
        Policy adopted = StandardPolicies.decree335Individuals()
                .withId("bs.335-2025.contract-workers")
                .withScope(PolicyScope.civilService(CadreCategory.CONTRACT_WORKER));

        Dossier month = DossierAssembly.of(adopted, ward().register())
                .ofPeriod(Subject.of(DRIVER), Facts.MARCH, Computed.NOTHING);

        assertThat(month.cadre()).isEqualTo(DRIVER);
        assertThatThrownBy(() -> ward().assembly().ofPeriod(Subject.of(DRIVER), Facts.MARCH, Computed.NOTHING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("driver");
    }
}
