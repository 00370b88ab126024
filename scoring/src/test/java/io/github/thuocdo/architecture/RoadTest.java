package io.github.thuocdo.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The road from a register to a placement is a staircase: whoever is asked never asks back. */
class RoadTest {

    /**
     * A sealed family and its members, a rule on values and what broke it, a value, who finds it, and its text: each is one thing in several
     * files. So are a node of a text and what is refused of it, and a value of a text with the maps and tables that it may be, which hold values.
     */
    private static final ImmutableMap<String, String> PARTS = ImmutableMap.ofEntries(
            Map.entry("Gap", "AbsenceReason"),
            Map.entry("Nesting", "Condition"),
            Map.entry("BrokenRule", "ValueRule"),
            Map.entry("BrokenRuleException", "ValueRule"),
            Map.entry("LapseDeductionText", "LapseDeduction"),
            Map.entry("PostingText", "PublicPosting"),
            Map.entry("RouteFinder", "Routes"),
            Map.entry("TextList", "TextNode"),
            Map.entry("TextMap", "TextNode"),
            Map.entry("TextScalar", "TextNode"),
            Map.entry("TreeRefusal", "TextNode"),
            Map.entry("Keyed", "TextValue"),
            Map.entry("MapReader", "TextValue"),
            Map.entry("TextTable", "TextValue"));

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.thuocdo.core");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.thuocdo.scoring");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assembly",
                "casefile",
                "classify",
                "completeness",
                "drafting",
                "expectation",
                "impact",
                "invariant",
                "consequence",
                "coverage",
                "crossrating",
                "difference",
                "dossier",
                "followup",
                "json",
                "judgement",
                "monitoring",
                "notice",
                "outcome",
                "packing",
                "paper",
                "plan",
                "promise",
                "quota",
                "refusal",
                "reconsideration",
                "run",
                "scrutiny",
                "specimen",
                "statistics",
                "testkit",
                "tree",
                "words",
                "work"
            })
    void no_class_of_a_room_on_the_road_depends_on_one_above_it(String room) {
        slices().assignedFrom(new ClassesOf("io.github.thuocdo.scoring." + room))
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cadre",
                "catalogue",
                "classification",
                "conduct",
                "consequence",
                "document",
                "evaluation",
                "followup",
                "law",
                "number",
                "observation",
                "organization",
                "period",
                "policy",
                "policy.condition",
                "policy.measure",
                "policy.rule",
                "policy.standard",
                "promise",
                "rating",
                "task",
                "text",
                "unit",
                "validity"
            })
    void no_class_of_a_room_of_core_depends_on_one_above_it(String room) {
        slices().assignedFrom(new ClassesOf("io.github.thuocdo.core." + room))
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    /** Each class of a package with what is nested in it. */
    private record ClassesOf(String packageName) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().equals(packageName)
                    ? SliceIdentifier.of(step(outermost(type).getSimpleName()))
                    : SliceIdentifier.ignore();
        }

        /** What is generated of an entity is a part of it. */
        private static String step(String name) {
            String entity = name.replaceFirst("^(Immutable|With)(?=[A-Z])|(?<=.)Builder$", "");
            return PARTS.getOrDefault(entity, entity);
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
