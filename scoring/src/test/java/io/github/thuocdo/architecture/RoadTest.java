package io.github.thuocdo.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The road from a register to a placement is a staircase: whoever is asked never asks back. */
class RoadTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.thuocdo.scoring");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assembly",
                "classify",
                "consequence",
                "judgement",
                "monitoring",
                "outcome",
                "packing",
                "page",
                "plan",
                "quota",
                "reconsideration",
                "run",
                "scrutiny",
                "work"
            })
    void no_class_of_a_room_on_the_road_depends_on_one_above_it(String room) {
        slices().assignedFrom(new ClassesOf("io.github.thuocdo.scoring." + room))
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    /** Each class of a package with what is nested in it. */
    private record ClassesOf(String packageName) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().equals(packageName)
                    ? SliceIdentifier.of(outermost(type).getSimpleName())
                    : SliceIdentifier.ignore();
        }

        private static JavaClass outermost(JavaClass type) {
            return type.getEnclosingClass().map(ClassesOf::outermost).orElse(type);
        }

        @Override
        public String getDescription() {
            return "classes of " + packageName;
        }
    }
}
