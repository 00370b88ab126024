package io.github.thuocdo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Preconditions;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import io.github.thuocdo.scoring.invariant.LawReport;
import io.github.thuocdo.scoring.run.RoundLog;
import io.github.thuocdo.scoring.specimen.Choices;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the two published modules, kept by a test: what may know what, and what nothing may do. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.thuocdo.core", "io.github.thuocdo.scoring");

    private static final String[] NOT_EXPORTED = {
        "io.github.thuocdo.scoring.drafting",
        "io.github.thuocdo.scoring.packing",
        "io.github.thuocdo.scoring.plan",
        "io.github.thuocdo.scoring.judgement",
        "io.github.thuocdo.scoring.quota",
        "io.github.thuocdo.scoring.run",
        "io.github.thuocdo.scoring.tree",
        "io.github.thuocdo.scoring.words"
    };

    @Test
    void packages_form_no_cycle() {
        slices().matching("io.github.thuocdo.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void core_knows_nothing_of_scoring_and_logs_nothing() {
        noClasses()
                .that()
                .resideInAPackage("io.github.thuocdo.core..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.thuocdo.scoring..")
                        .or(resideInAPackage("org.slf4j.."))
                        .or(resideInAPackage("java.util.logging.."))
                        .or(assignableTo(System.Logger.class)))
                .check(MAIN);
    }

    @Test
    void core_needs_nothing_but_guava() {
        classes()
                .that()
                .resideInAPackage("io.github.thuocdo.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.thuocdo.core..",
                        "java..",
                        "com.google.common..",
                        "org.immutables..",
                        "org.jspecify..")
                .check(MAIN);
    }

    @Test
    void the_rule_for_identifiers_stays_in_core() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.core.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.github.thuocdo.core.validity.Identifier")
                .check(MAIN);
    }

    /** What is followed or promised bears on no score: nothing on the way from a register to a placement can read it. */
    @Test
    void the_road_knows_nothing_of_what_is_followed_or_promised() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.github.thuocdo.scoring",
                        "io.github.thuocdo.scoring.assembly",
                        "io.github.thuocdo.scoring.classify",
                        "io.github.thuocdo.scoring.dossier",
                        "io.github.thuocdo.scoring.judgement",
                        "io.github.thuocdo.scoring.monitoring",
                        "io.github.thuocdo.scoring.packing",
                        "io.github.thuocdo.scoring.plan",
                        "io.github.thuocdo.scoring.quota",
                        "io.github.thuocdo.scoring.run",
                        "io.github.thuocdo.scoring.work")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.thuocdo.core.followup",
                        "io.github.thuocdo.core.promise",
                        "io.github.thuocdo.scoring.followup",
                        "io.github.thuocdo.scoring.promise")
                .check(MAIN);
    }

    /** Whoever types facts, policies or amendments is told in Vietnamese what is wrong; whoever calls a method wrongly, in English. */
    @Test
    void what_files_can_break_is_a_rule_with_words_in_both_languages() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.github.thuocdo.core.cadre",
                        "io.github.thuocdo.core.evaluation",
                        "io.github.thuocdo.core.followup",
                        "io.github.thuocdo.core.law",
                        "io.github.thuocdo.core.observation",
                        "io.github.thuocdo.core.organization",
                        "io.github.thuocdo.core.policy",
                        "io.github.thuocdo.core.policy.condition",
                        "io.github.thuocdo.core.policy.measure",
                        "io.github.thuocdo.core.policy.rule",
                        "io.github.thuocdo.core.rating",
                        "io.github.thuocdo.core.promise",
                        "io.github.thuocdo.core.task",
                        "io.github.thuocdo.core.unit",
                        "io.github.thuocdo.scoring.dossier")
                .and(describe(
                        "are written by hand and are no exceptions, which name their cause",
                        type -> !type.isAssignableTo(Throwable.class)
                                && generatedFrom(outermost(type))
                                        .equals(outermost(type).getSimpleName())))
                .should()
                .dependOnClassesThat(describe(
                        "refuse in English alone", type -> type.getName().equals(Preconditions.class.getName())))
                .orShould()
                .callConstructor(IllegalArgumentException.class, String.class)
                .check(MAIN);
    }

    @Test
    void constants_are_words_of_one_kind() {
        classes()
                .that()
                .areEnums()
                .and()
                .arePublic()
                .and()
                .resideOutsideOfPackages(NOT_EXPORTED)
                .and()
                .doNotHaveFullyQualifiedName(ValueRule.class.getName()) // other words are refused by it
                .should()
                .implement(Term.class)
                .check(MAIN);
    }

    @Test
    void every_identifier_is_made_by_of() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getSimpleName().endsWith("Id")
                                && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .hasSizeGreaterThan(5)
                .allSatisfy(type -> assertThat(type.getMethods())
                        .as(type.getName())
                        .anyMatch(method -> method.getName().equals("of")
                                && method.getModifiers().contains(JavaModifier.STATIC)));
    }

    @Test
    void facts_hand_out_collections_that_nobody_can_change() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("io.github.thuocdo.core..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(describe(
                        "a collection of the JDK",
                        type -> type.getPackageName().equals("java.util")
                                && (type.isAssignableTo(Iterable.class) || type.isAssignableTo(Map.class))))
                .check(MAIN);
    }

    @Test
    void facts_do_not_change() {
        fields().that()
                .areDeclaredInClassesThat(describe(
                        "are written by hand in core and are no builders",
                        type -> type.getPackageName().startsWith("io.github.thuocdo.core.")
                                && !type.getSimpleName().equals("Builder")
                                && generatedFrom(outermost(type))
                                        .equals(outermost(type).getSimpleName())))
                .and(describe(
                        "are written in the source",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void rooms_that_are_not_exported_are_reached_only_from_scoring() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NOT_EXPORTED)
                .check(MAIN);
    }

    @Test
    void json_library_stays_in_its_one_package() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.json.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(MAIN);
    }

    @Test
    void nothing_but_a_report_of_broken_laws_and_the_laws_of_documents_knows_of_case_files() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.casefile"))
                .and()
                .doNotHaveFullyQualifiedName(LawReport.class.getName()) // it shows the smallest case as one
                .and()
                .doNotHaveFullyQualifiedName(LawReport.class.getPackageName() + ".Filed") // it writes one and reads it
                .and()
                .doNotHaveFullyQualifiedName(LawReport.class.getPackageName() + ".DocumentLaws") // they spoil one
                .and()
                .doNotHaveFullyQualifiedName(LawReport.class.getPackageName() + ".Telling") // where readers go wrong
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.thuocdo.scoring.casefile")
                .check(MAIN);
    }

    /** What says how raters rated is for reading: nothing that makes a score, a class or an aggregate may know of it. */
    @Test
    void nothing_that_scores_knows_of_a_diagnosis() {
        DescribedPredicate<JavaClass> diagnosis = describe(
                "are a diagnosis of ratings",
                type -> Set.of("RatingDiagnosis", "RatingTable", "Coefficient", "IntraclassForm", "AlphaScale")
                                .contains(outermost(type).getSimpleName())
                        && type.getPackageName().equals("io.github.thuocdo.scoring.crossrating"));
        assertThat(MAIN.stream().filter(diagnosis).filter(JavaClass::isTopLevelClass))
                .hasSize(5);
        noClasses().that(not(diagnosis)).should().dependOnClassesThat(diagnosis).check(MAIN);
    }

    @Test
    void nothing_that_scores_knows_of_levelling() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.statistics")
                        .and(describe(
                                "are not its paper",
                                type -> !outermost(type).getSimpleName().equals("LevellingSheet"))))
                .should()
                .dependOnClassesThat(describe(
                        "tell of levelling",
                        type -> outermost(type).getSimpleName().equals("LevellingStatistics")))
                .check(MAIN);
    }

    /** An aggregate reaches a score as a figure that somebody supplies, and in no other way. */
    @Test
    void nothing_that_scores_knows_of_aggregates_of_ratings() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.crossrating"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.thuocdo.scoring.crossrating")
                .check(MAIN);
    }

    @Test
    void what_a_case_expects_is_checked_without_reading_a_file() {
        noClasses()
                .that()
                .resideInAPackage("io.github.thuocdo.scoring.expectation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.thuocdo.scoring.drafting",
                        "io.github.thuocdo.scoring.json",
                        "io.github.thuocdo.scoring.tree")
                .check(MAIN);
    }

    @Test
    void yaml_library_stays_in_its_one_package() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.casefile.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(MAIN);
    }

    @Test
    void property_testing_library_stays_in_its_one_package() {
        noClasses()
                .that(resideOutsideOfPackage("io.github.thuocdo.scoring.testkit.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(MAIN);
    }

    /** But for the choices of which specimens are made, whose seed is given. */
    @Test
    void nothing_knows_a_clock_or_a_random_source() {
        noClasses()
                .that(not(type(Choices.class)))
                .should()
                .dependOnClassesThat(assignableTo(Clock.class)
                        .or(assignableTo(InstantSource.class))
                        .or(assignableTo(Random.class))
                        .or(assignableTo(RandomGenerator.class)))
                .check(MAIN);
    }

    /** But for the log of a round, which tells how long it took and is read by nothing. */
    @Test
    void nothing_asks_for_the_time_the_zone_the_locale_or_chance() {
        noClasses()
                .that(not(type(RoundLog.class)))
                .should()
                .accessTargetWhere(asksTheEnvironment())
                .check(MAIN);
    }

    @Test
    void no_text_depends_on_the_default_locale() {
        noClasses().should().callMethodWhere(textInDefaultLocale()).check(MAIN);
    }

    @Test
    void static_fields_are_final() {
        fields().that()
                .areStatic()
                .and(describe(
                        "written in the source", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void no_fact_holds_a_floating_point_number() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("io.github.thuocdo.core..")
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .orShould()
                .haveRawType(Double.class)
                .orShould()
                .haveRawType(Float.class)
                .check(MAIN);
    }

    @Test
    void names_are_nouns_of_the_field() {
        noClasses()
                .should()
                .haveNameMatching(".*[a-z](Manager|Helper|Utils?|Impl|Data|Info)")
                .check(MAIN);
    }

    @Test
    void generated_types_are_not_public() {
        classes().that(areGenerated()).should().bePackagePrivate().check(MAIN);
    }

    @Test
    void generated_types_are_used_only_by_the_type_they_belong_to() {
        classes().that(areGenerated()).should(beUsedOnlyByTheirOwnFamily()).check(MAIN);
    }

    @Test
    void every_package_settles_null() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(declared -> assertThat(isNullMarked(declared))
                        .as("%s is null-marked", declared.getName())
                        .isTrue());
    }

    private static boolean isNullMarked(JavaPackage declared) {
        return declared.tryGetAnnotationOfType(NullMarked.class).isPresent();
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheEnvironment() {
        return describe("ask for the time, the zone, the locale or chance", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return switch (name) {
                case "now" -> owner.getPackageName().startsWith("java.time");
                case "currentTimeMillis", "nanoTime" -> owner.isEquivalentTo(System.class);
                case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
                case "getDefault" -> owner.isEquivalentTo(Locale.class) || owner.isEquivalentTo(TimeZone.class);
                case "random" -> owner.isEquivalentTo(Math.class) || owner.isEquivalentTo(StrictMath.class);
                case "randomUUID" -> owner.isEquivalentTo(UUID.class);
                default -> owner.isEquivalentTo(Date.class);
            };
        });
    }

    private static DescribedPredicate<JavaAccess<?>> textInDefaultLocale() {
        Set<String> namesWithLocaleFirst = Set.of("format", "toLowerCase", "toUpperCase");
        return describe(
                "make text in the default locale",
                access -> access.getTargetOwner().isEquivalentTo(String.class)
                        && (access.getName().equals("formatted")
                                || namesWithLocaleFirst.contains(access.getName()) && !firstParameterIsLocale(access)));
    }

    private static boolean firstParameterIsLocale(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && !target.getRawParameterTypes().isEmpty()
                && target.getRawParameterTypes().get(0).isEquivalentTo(Locale.class);
    }

    private static DescribedPredicate<JavaClass> areGenerated() {
        return describe(
                "are generated",
                type -> type.isTopLevelClass() && !generatedFrom(type).equals(type.getSimpleName()));
    }

    /** The simple name of the type a generated type belongs to; of any other type, its own simple name. */
    private static String generatedFrom(JavaClass type) {
        String name = type.getSimpleName();
        if (name.matches("Immutable[A-Z].*")) {
            return name.substring("Immutable".length());
        }
        if (type.isInterface() && name.matches("With[A-Z].*")) {
            return name.substring("With".length());
        }
        String built = name.replaceFirst("(?<=.)Builder$", "");
        return type.getPackage().containsClassWithSimpleName(built) ? built : name;
    }

    private static ArchCondition<JavaClass> beUsedOnlyByTheirOwnFamily() {
        return new ArchCondition<>("be used only by the type they belong to") {
            @Override
            public void check(JavaClass generated, ConditionEvents events) {
                for (Dependency dependency : generated.getDirectDependenciesToSelf()) {
                    JavaClass user = outermost(dependency.getOriginClass());
                    boolean sameFamily = user.getPackageName().equals(generated.getPackageName())
                            && generatedFrom(user).equals(generatedFrom(generated));
                    if (!sameFamily) {
                        events.add(SimpleConditionEvent.violated(generated, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
