package io.github.thuocdo.scoring.logged;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonLine;
import io.github.thuocdo.scoring.notice.PersonNotice;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a round is made of and whatever comes out of it says of itself nothing that somebody wrote about a person. */
class PrivateTextsOfOutcomesTest {

    private static final String MARK = "written down";
    private static final CadreId HEAD = CadreId.of("head");
    private static final CadreId CLERK = CadreId.of("clerk");
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);

    /** What people are called, what they answered, and what was written about them or their work. */
    private static final Set<String> WRITTEN =
            Set.of("name", "title", "matter", "answer", "reason", "words", "product", "leftOut", "authority", "by");

    /**
     * The name of a file, the title of a case, and the codes that a case expects; who chose a reading; what is posted for everybody to read; the key of a
     * fact, and the part of a period, in which nothing is written about anybody; what a case file expects, and the name of a policy's file; rows of statistics, which
     * are named by ids and keys, and a reason there, which is that of a rule; what a drafter calls a change.
     */
    private static final Set<String> OF_CASES = Set.of(
            "CaseFile",
            "Refused",
            "Ready",
            "OfNoNumber",
            "Choice",
            "Edit",
            "Entry",
            "Fact",
            "Part",
            "GapCheck",
            "PolicyFile",
            "Row",
            "ReasonCount");

    private static Register register() {
        UnitId agency = UnitId.of("ward");
        Register.Builder register = Register.builder();
        Organization.Builder organization =
                Organization.builder().addUnits(Unit.of(agency, MARK + " unit", UnitLevel.USING));
        for (CadreId cadre : List.of(HEAD, CLERK)) {
            organization
                    .addCadres(Cadre.of(cadre, MARK + " name", CadreCategory.CIVIL_SERVANT))
                    .addAppointments(Appointment.builder()
                            .cadre(cadre)
                            .unit(agency)
                            .role(cadre.equals(HEAD) ? Role.HEAD : Role.STAFF)
                            .dates(DateRange.all())
                            .build());
            register.addTasks(task(cadre));
        }
        return register.organization(organization.build())
                .addPeriodFacts(PeriodFacts.builder()
                        .cadre(HEAD)
                        .period(MARCH)
                        .putAssessment("dd", Assessment.chosen(Verdict.FULL, MARK + " reason"))
                        .putLeftOut("e", MARK + " left out")
                        .build())
                .addConclusions(Conclusion.builder()
                        .id("KL-1")
                        .kind(ConclusionKind.DEGRADATION)
                        .about(Subject.of(CLERK))
                        .decision(new Decision(MARK + " authority", "1/QD", LocalDate.of(2026, 3, 1)))
                        .answer(MARK + " answer")
                        .build())
                .addTags(Tag.builder()
                        .violation("KL-1")
                        .indicator(Directive24.annex().reference("G1-01"))
                        .by(MARK + " author")
                        .on(LocalDate.of(2026, 3, 2))
                        .build())
                .addResults(Result.builder()
                        .id("KQ-1")
                        .subject(Subject.of(CLERK))
                        .period(EvaluationPeriod.month(2026, 1))
                        .total(Points.of(80))
                        .source(Source.of(MARK + " source"))
                        .build())
                .build();
    }

    private static Task task(CadreId cadre) {
        Excusal refused = new Excusal.Refused(HEAD, MARK + " refusal");
        LocalDate due = LocalDate.of(2026, 3, 20);
        return Task.builder()
                .id(new TaskId("T-" + cadre.text()))
                .name(MARK + " task")
                .assignee(cadre)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.of(2))
                .reported(Fraction.of(2))
                .approved(Fraction.of(2))
                .dueOn(due)
                .finishedOn(due)
                .addFaults(Lapse.of(new EvidenceId("BB-1"), 1, refused))
                .build();
    }

    /** A round, the cards that it rests on, and a notice of it. */
    private static List<Object> round() {
        Register register = register();
        AgencyRound round = AgencyRound.of(Ward.POLICY, register, UnitId.of("ward"), Ward.YEAR);
        List<Object> from = new ArrayList<>(List.of(register, round));
        for (Placement placement : round.placements()) {
            from.addAll(List.of(
                    placement.scorecard().dossier(),
                    placement.scorecard().derivation(),
                    placement.considerations(),
                    placement.scorecard().findings()));
        }
        round.months().values().forEach(card -> from.addAll(List.of(card.dossier(), card.derivation())));
        Cadre clerk = register.organization().cadreById().get(CLERK);
        PersonNotice notice = PersonNotice.of(
                Explained.of(round.placementOf(CLERK).orElseThrow(), clerk).withNamesOf(register.organization()));
        assertThat(notice.text(Language.ENGLISH)).contains(MARK + " name");
        from.add(notice);
        from.add(PersonLine.of(notice.explained(), Language.ENGLISH));
        return from;
    }

    /** Every object of the library that is reached from some, each once. */
    private static List<Object> reached(Object... from) throws IllegalAccessException {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> waiting = new ArrayDeque<>(List.of(from));
        List<Object> reached = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Object next = waiting.pop();
            if (seen.add(next)) {
                if (isOurs(next.getClass())) {
                    reached.add(next);
                    addParts(next, waiting);
                } else {
                    addElements(next, waiting);
                }
            }
        }
        return reached;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.thuocdo.");
    }

    private static void addElements(Object container, Deque<Object> waiting) {
        if (container instanceof Iterable<?> all) {
            all.forEach(waiting::push);
        } else if (container instanceof Map<?, ?> all) {
            all.values().forEach(waiting::push);
        } else if (container instanceof Optional<?> optional) {
            optional.ifPresent(waiting::push);
        }
    }

    private static void addParts(Object whole, Deque<Object> waiting) throws IllegalAccessException {
        for (Class<?> type = whole.getClass(); type != null && isOurs(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    Object part = field.get(whole);
                    if (part != null) {
                        waiting.push(part);
                    }
                }
            }
        }
    }

    @Test
    void no_fact_card_or_finding_tells_what_was_written() throws IllegalAccessException {
        Set<String> telling = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        for (Object reached : reached(round().toArray())) {
            types.add(reached.getClass().getSimpleName());
            if (reached.toString().contains(MARK)) {
                telling.add(reached.getClass().getName());
            }
        }

        assertThat(telling).isEmpty();
        assertThat(types)
                .contains("ImmutableTask", "ImmutableConclusion", "ImmutableDossier", "TaskLine", "Ground")
                .contains("AgencyRound", "Placement", "Scorecard", "Consideration", "PeriodScore", "PersonNotice");
    }

    /** Those of core are asked one by one, in its own tests. */
    @Test
    void every_exported_record_that_holds_such_texts_is_reached() throws IllegalAccessException {
        Set<String> reached = new TreeSet<>(OF_CASES);
        reached(round().toArray()).forEach(one -> reached.add(one.getClass().getSimpleName()));

        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("io.github.thuocdo.scoring")
                                .stream()
                                .filter(type ->
                                        type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(type ->
                                        type.getFields().stream().anyMatch(PrivateTextsOfOutcomesTest::isWritten))
                                .filter(type -> !type.getPackageName().endsWith(".tree")
                                        && !type.getPackageName().endsWith(".testkit")
                                        // What stands on a paper is its text; the paper itself tells none of it.
                                        && !type.getPackageName().endsWith(".paper"))
                                .map(JavaClass::getSimpleName))
                .isNotEmpty()
                .filteredOn(name -> !reached.contains(name))
                .isEmpty();
    }

    private static boolean isWritten(JavaField field) {
        return WRITTEN.contains(field.getName())
                && Stream.of(String.class, Optional.class, ImmutableMap.class)
                        .anyMatch(field.getRawType()::isEquivalentTo);
    }
}
