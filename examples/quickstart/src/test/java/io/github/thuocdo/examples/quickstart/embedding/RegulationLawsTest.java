package io.github.thuocdo.examples.quickstart.embedding;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.testkit.PolicyLaws;
import java.time.LocalDate;

class RegulationLawsTest extends PolicyLaws {

    @Override
    protected Policy policy() {
        return StandardPolicies.haiPhong212().reading("local-form", "G: 12; P: 4; T: 4; K: 20", "45/QC-UBND");
    }

    @Override
    protected int tries() {
        return 5;
    }

    @Override
    protected LocalDate today() {
        return LocalDate.of(2026, 11, 30);
    }
}
