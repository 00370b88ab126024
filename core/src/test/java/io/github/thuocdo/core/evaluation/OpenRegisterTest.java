package io.github.thuocdo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.SerialCopy;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenRegisterTest {

    private static final CadreId NGAN = CadreId.of("CC-04");
    private static final CadreId NOBODY = CadreId.of("CC-99");
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final Decision DECISION = new Decision("Chủ tịch", "12/QĐ-UBND", LocalDate.of(2026, 3, 20));
    private static final int PEOPLE = 60;

    private static CadreId person(int number) {
        return CadreId.of("P-" + number % PEOPLE);
    }

    private static Register.Builder empty() {
        Organization.Builder organization = Organization.builder()
                .addUnits(Unit.of(UnitId.of("ubnd"), "UBND phường", UnitLevel.USING))
                .addCadres(Cadre.of(NGAN, "Nguyễn Thị Kim Ngân", CadreCategory.CIVIL_SERVANT));
        IntStream.range(0, PEOPLE)
                .mapToObj(i -> Cadre.of(person(i), "Người " + i, CadreCategory.CIVIL_SERVANT))
                .forEach(organization::addCadres);
        return Register.builder().organization(organization.build());
    }

    private static Task task(String id, CadreId assignee) {
        return task(id, assignee, Optional.empty());
    }

    private static Task task(String id, CadreId assignee, Optional<Component> component) {
        return Task.builder()
                .id(TaskId.of(id))
                .assignee(assignee)
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .component(component)
                .build();
    }

    private static Task part(String id, Fraction share) {
        return task(id, NGAN, Optional.of(new Component("plan", share)));
    }

    private static PeriodFacts facts(CadreId cadre) {
        return PeriodFacts.builder().cadre(cadre).period(MARCH).build();
    }

    private static Result.Builder result(String id, CadreId cadre) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(cadre))
                .period(MARCH)
                .source(Source.of("phường"))
                .total(Points.of(80));
    }

    private static Conclusion conclusion(String id) {
        return Conclusion.builder()
                .id(id)
                .kind(ConclusionKind.DEGRADATION)
                .about(Subject.of(NGAN))
                .decision(DECISION)
                .build();
    }

    private static GroundDecision decisionOn(String conclusion) {
        return new GroundDecision(conclusion, true, Optional.empty(), DECISION, "đã xem xét");
    }

    private static void assertRefused(Runnable addition, String message) {
        assertThatIllegalArgumentException().isThrownBy(addition::run).withMessage(message);
    }

    @Test
    void facts_added_one_by_one_make_the_register_that_is_built_of_all_at_once() {
        Register.Builder atOnce = empty().addTasks(task("T0", NGAN));
        OpenRegister book = OpenRegister.of(empty().addTasks(task("T0", NGAN)).build());
        for (int i = 1; i <= 100; i++) {
            Task task = task("T" + i, person(i));
            Result result = result("KQ-" + i, person(i)).build();
            book = book.plus(task).plus(result);
            atOnce.addTasks(task).addResults(result);
        }
        book = book.plus(facts(NGAN)).plus(conclusion("KL")).plus(decisionOn("KL"));
        Register expected = atOnce.addPeriodFacts(facts(NGAN))
                .addConclusions(conclusion("KL"))
                .addGroundDecisions(decisionOn("KL"))
                .build();

        assertThat(book.register()).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(book.register().tasks()).containsExactlyElementsOf(expected.tasks());
        assertThat(book.register().tasksOf(person(7))).isEqualTo(expected.tasksOf(person(7)));
        assertThat(book).isEqualTo(OpenRegister.of(expected)).isEqualTo(SerialCopy.of(book));
    }

    @Test
    void what_was_there_before_an_addition_is_there_afterwards_and_two_go_on_from_one() {
        OpenRegister before = OpenRegister.of(empty().build()).plus(task("T1", NGAN));
        OpenRegister one = before.plus(task("T2", NGAN));
        OpenRegister other = before.plus(task("T3", NGAN));

        assertThat(before.register().tasks()).extracting(Task::id).containsExactly(TaskId.of("T1"));
        assertThat(one.register().tasks()).extracting(Task::id).containsExactly(TaskId.of("T1"), TaskId.of("T2"));
        assertThat(other.register().tasks()).extracting(Task::id).containsExactly(TaskId.of("T1"), TaskId.of("T3"));
        assertThat(other.register()).isSameAs(other.register());
    }

    @Test
    void an_addition_is_refused_in_the_words_of_a_register() {
        Task first = task("T1", NGAN);
        for (OpenRegister book : ImmutableList.of(
                OpenRegister.of(empty().addTasks(first)
                        .addResults(result("KQ-1", NGAN).build())
                        .addPeriodFacts(facts(NGAN))
                        .build()),
                OpenRegister.of(empty().build())
                        .plus(first)
                        .plus(result("KQ-1", NGAN).build())
                        .plus(facts(NGAN)))) {
            assertRefused(
                    () -> book.plus(task("T9", NOBODY)), "task T9 names cadre (CC-99), who is not in the organization");
            assertRefused(() -> book.plus(task("T1", NGAN)), "task of cadre CC-04 (T1) is given twice");
            assertThat(book.plus(task("T1", person(1))).register().tasks()).hasSize(2);
            assertRefused(() -> book.plus(facts(NGAN)), "facts (CC-04, 2026-03) is given twice");
            assertRefused(() -> book.plus(result("KQ-1", person(1)).build()), "result (KQ-1) is given twice");
            assertRefused(
                    () -> book.plus(result("KQ-2", NGAN).replaces("KQ-2").build()), "result (KQ-2) replaces itself");
            assertRefused(
                    () -> book.plus(result("KQ-2", NGAN).replaces("KQ-0").build()),
                    "result KQ-2 replaces result (KQ-0), which is not in the register");
            assertRefused(
                    () -> book.plus(result("KQ-2", person(1)).replaces("KQ-1").build()),
                    "result KQ-2 replaces result (KQ-1), which must be of the same subject, channel and period");
            assertThat(book.plus(result("KQ-2", NGAN).replaces("KQ-1").build())
                            .register()
                            .resultsOf(Subject.of(NGAN)))
                    .extracting(Result::id)
                    .containsExactly("KQ-2");
            assertRefused(
                    () -> book.plus(decisionOn("KL")), "decision names conclusion (KL), which is not in the register");
        }
    }

    @Test
    void components_of_one_product_are_no_more_than_the_whole_however_they_come() {
        OpenRegister book = OpenRegister.of(
                        empty().addTasks(part("T1", Fraction.of(1, 2))).build())
                .plus(part("T2", Fraction.of(1, 3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.plus(part("T3", Fraction.of(1, 3))))
                .withMessageContaining("plan");
        assertThat(book.plus(part("T3", Fraction.of(1, 6))).register().componentShares())
                .containsEntry("plan", Fraction.ONE);
    }

    @Test
    void an_allegation_and_a_conclusion_stand_once() {
        OpenRegister book = OpenRegister.of(empty().build()).plus(conclusion("KL"));

        assertRefused(() -> book.plus(conclusion("KL")), "conclusion (KL) is given twice");
        Allegation allegation = new Allegation("PA", Subject.of(NGAN), "đi muộn", LocalDate.of(2026, 3, 2));
        assertRefused(() -> book.plus(allegation).plus(allegation), "allegation (PA) is given twice");
    }

    /** An addition that copied the references alone would take 56 kB of memory each time; it takes less than a tenth of that. */
    @Test
    void ten_thousand_single_additions_to_a_year_of_sixty_people_copy_nothing() {
        Register.Builder year = empty();
        IntStream.range(0, 14_000).forEach(i -> year.addTasks(task("T" + i, person(i))));
        OpenRegister book = OpenRegister.of(year.build());
        book = book.plus(task("first", NGAN));
        ImmutableList<Task> more = IntStream.range(0, 10_000)
                .mapToObj(i -> task("M" + i, person(i)))
                .collect(ImmutableList.toImmutableList());
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long nanoseconds = threads.getCurrentThreadCpuTime();

        for (Task task : more) {
            book = book.plus(task);
        }

        assertThat(threads.getCurrentThreadCpuTime() - nanoseconds).isLessThan(2_000_000_000L);
        assertThat((threads.getCurrentThreadAllocatedBytes() - bytes) / more.size())
                .isLessThan(5_600);
        assertThat(book.register().tasks()).hasSize(24_001).endsWith(more.get(9_999));
    }
}
