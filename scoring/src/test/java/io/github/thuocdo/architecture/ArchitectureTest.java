package io.github.thuocdo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.thuocdo");

    @Test
    void core_knows_nothing_of_scoring_and_logs_nothing() {
        noClasses()
                .that()
                .resideInAPackage("io.github.thuocdo.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.thuocdo.scoring..", "org.slf4j..", "java.util.logging..")
                .check(MAIN);
    }
}
