package io.github.thuocdo.examples.quickstart.embedding;

import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.PolicyFile;
import io.github.thuocdo.scoring.testkit.PolicyLaws;
import java.nio.file.Path;
import java.time.LocalDate;

class RegulationLawsTest extends PolicyLaws {

    @Override
    protected Policy policy() {
        return PolicyFile.read(Path.of("cases/ho-sen/quy-che-khoa.json")).policy().orElseThrow();
    }

    @Override
    protected int tries() {
        return 10;
    }

    @Override
    protected LocalDate today() {
        return LocalDate.of(2026, 11, 30);
    }
}
