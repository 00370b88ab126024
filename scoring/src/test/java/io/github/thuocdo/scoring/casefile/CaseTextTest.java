package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.Preset;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseTextTest {

    private static final Policy DECREE = StandardPolicies.decree335Individuals();
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final UnitId AGENCY = UnitId.of("agency");
    private static final CadreId LAN = CadreId.of("lan");

    /** One person of an agency, with general points and a task of which one piece is wrong. */
    private static Register small() {
        return Register.builder()
                .organization(alone(AGENCY, "agency"))
                .addPeriodFacts(PeriodFacts.builder()
                        .cadre(LAN)
                        .period(MARCH)
                        .marks(FilledForm.ofTotal(DECREE.form().orElseThrow(), Fraction.parse("28.5")))
                        .build())
                .addTasks(Task.builder()
                        .id(TaskId.of("T1"))
                        .assignee(LAN)
                        .coefficient(Fraction.of(2))
                        .assigned(Fraction.of(5))
                        .approved(Fraction.of(4))
                        .dueOn(LocalDate.of(2026, 3, 10))
                        .addFaults(Lapse.of(EvidenceId.of("T1/fault-1"), 1, Excusal.confirmed(CadreId.of("authority"))))
                        .build())
                .build();
    }

    private static Organization alone(UnitId unit, String name) {
        return Organization.builder()
                .addUnits(Unit.of(unit, name, UnitLevel.USING))
                .addCadres(Cadre.of(LAN, "Nguyễn Thị Lan", CadreCategory.CIVIL_SERVANT))
                .addAppointments(Appointment.builder()
                        .cadre(LAN)
                        .unit(unit)
                        .role(Role.STAFF)
                        .build())
                .build();
    }

    private static CaseText english(Policy policy, Register register, EvaluationPeriod period) {
        return CaseText.of("A case", policy, register, period, Language.ENGLISH);
    }

    @Test
    void a_small_register_is_a_case_that_is_read_by_eye() {
        assertThat(english(DECREE, small(), MARCH).text()).isEqualTo("""
                case: A case
                policy: vn.335-2025.individuals
                period: 2026-03
                people:
                  - id: lan
                    name: Nguyễn Thị Lan
                    general: 28.5
                    tasks: |
                      task | coefficient | assigned | delivered | due        | faults
                      T1   | 2           | 5        | 4         | 2026-03-10 | 1 excused
                """);
    }

    @Test
    void in_vietnamese_keys_and_words_are_vietnamese() {
        assertThat(CaseText.of("Một lỗi", DECREE, small(), MARCH, Language.VIETNAMESE)
                        .text())
                .isEqualTo("""
                vụ việc: Một lỗi
                chính sách: vn.335-2025.individuals
                kỳ: 2026-03
                người:
                  - mã: lan
                    tên: Nguyễn Thị Lan
                    điểm chung: 28.5
                    công việc: |
                      mã | hệ số | được giao | hoàn thành | hạn        | lỗi
                      T1 | 2     | 5         | 4          | 2026-03-10 | 1 khách quan
                """);
    }

    @Test
    void months_that_are_alike_are_one_block_and_people_of_whom_little_is_said_a_table() {
        PeriodFacts.Builder judged =
                PeriodFacts.builder().cadre(CadreId.of("head")).putAssessment("dd", Assessment.of(Verdict.FULL));
        Register register = Register.builder()
                .organization(Organization.builder()
                        .addUnits(Unit.of(UnitId.of("ward"), "UBND phường", UnitLevel.USING))
                        .addCadres(Cadre.of(CadreId.of("head"), "head", CadreCategory.CIVIL_SERVANT))
                        .addCadres(Cadre.of(LAN, "Lan", CadreCategory.CIVIL_SERVANT))
                        .addAppointments(
                                Appointment.builder()
                                        .cadre(CadreId.of("head"))
                                        .unit(UnitId.of("ward"))
                                        .role(Role.HEAD)
                                        .build(),
                                Appointment.builder()
                                        .cadre(LAN)
                                        .unit(UnitId.of("ward"))
                                        .role(Role.STAFF)
                                        .dates(DateRange.from(LocalDate.of(2026, 2, 1)))
                                        .build())
                        .addGroups(new SimilarTaskGroup("T", ImmutableSet.of(LAN), DateRange.all()))
                        .build())
                .addPeriodFacts(
                        judged.period(EvaluationPeriod.month(2026, 1)).build(),
                        judged.period(EvaluationPeriod.month(2026, 2)).build(),
                        judged.period(EvaluationPeriod.month(2026, 4)).build())
                .addResults(Result.builder()
                        .id("case/ward/2026")
                        .subject(Subject.of(UnitId.of("ward")))
                        .period(YEAR)
                        .source(Source.Known.ENTERED)
                        .classification(Classification.GOOD)
                        .build())
                .build();
        CaseText year = english(DECREE, register, YEAR);
        assertThat(year.unwritten()).isEmpty();
        assertThat(year.text()).isEqualTo("""
                case: A case
                policy: vn.335-2025.individuals
                period: 2026
                units: |
                  id   | name
                  ward | UBND phường
                people:
                  - { id: head, role: head, months: { 2026-01..2026-02: { dd: 100 }, 2026-04: { dd: 100 } } }
                  - { id: lan, name: Lan, from: 2026-02-01, group: T }
                organisation-classes: |
                  unit | class
                  ward | good
                """);
        assertThat(english(DECREE, register.withPeriodFacts(), MARCH).text()).contains("""
                people: |
                  id   | role | name | from       | group
                  head | head |      |            |
                  lan  |      | Lan  | 2026-02-01 | T
                """);
    }

    @Test
    void an_edition_is_named_with_what_was_read_otherwise() {
        Policy read =
                DECREE.reading("late-count", "per-day", "UBND phường").reading("late-day", "working", "UBND phường");
        assertThat(english(read, small(), MARCH).text()).contains("""
                policy: vn.335-2025.individuals
                interpretations: { late-count: per-day, late-day: working }
                adopted-by: UBND phường
                """);
        assertThat(english(Preset.HANDBOOK_2026.applyTo(DECREE), small(), MARCH).text())
                .contains("""
                preset: handbook-2026
                """);
        assertThat(english(read, small(), MARCH).files()).isEmpty();
    }

    @Test
    void any_other_policy_stands_beside_the_case() {
        Policy read = DECREE.reading("late-count", "per-day", "A").reading("late-day", "working", "B");
        CaseText written = english(read, small(), MARCH);
        assertThat(written.text()).contains("policy: policy.json");
        assertThat(written.files()).containsOnlyKeys("policy.json");
        assertThat(written.unwritten()).isEmpty();
        assertThat(CaseFile.parse("case.yaml", written)
                        .scenarios()
                        .get(0)
                        .ready()
                        .policies())
                .containsExactly(read);
    }

    @Test
    void what_the_format_cannot_say_is_named() {
        Petition blank = new Petition(LAN, MARCH, " ", LocalDate.of(2026, 4, 1), Optional.empty(), Optional.empty());
        Result computed = Result.builder()
                .id("r")
                .subject(Subject.of(LAN))
                .period(MARCH)
                .source(Source.Known.COMPUTED)
                .total(Points.of(80))
                .build();
        Result above =
                Result.builder().from(computed).id("s").total(Points.of(101)).build();
        Result corrected = Result.builder()
                .from(computed)
                .id("t")
                .source(Source.of("x"))
                .replaces("s")
                .build();
        Register register = Register.builder()
                .from(small())
                .addPetitions(blank)
                .addResults(computed, above, corrected)
                .build();
        CaseText written = english(DECREE, register, MARCH);
        assertThat(written.isComplete()).isFalse();
        assertThat(written.unwritten().stream()
                        .filter(Unwritten.Lost.class::isInstance)
                        .map(lost -> ((Unwritten.Lost) lost).fact()))
                .containsExactlyInAnyOrder(blank, computed, above, corrected);
        assertThat(written.unwritten().stream()
                        .filter(Unwritten.Added.class::isInstance)
                        .map(added -> ((Unwritten.Added) added).fact()))
                .containsExactly(Result.builder()
                        .from(computed)
                        .source(Source.Known.ENTERED)
                        .build());
        assertThat(written.unwritten().stream().map(Unwritten::why))
                .anySatisfy(why -> assertThat(why.english()).contains("from 0 to 100"))
                .allSatisfy(why -> assertThat(why.vietnamese()).isNotBlank().isNotEqualTo(why.english()));
        assertThat(CaseFile.parse("case.yaml", written)
                        .scenarios()
                        .get(0)
                        .ready()
                        .register()
                        .results())
                .hasSize(1);
    }

    @Test
    void a_policy_with_an_open_question_makes_no_case() {
        Policy open = StandardPolicies.decree233PublicEmployees();
        assertThat(english(open, small(), MARCH).unwritten())
                .isNotEmpty()
                .allMatch(Unwritten.Unreadable.class::isInstance);
    }

    @Test
    void a_case_has_a_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseText.of(" ", DECREE, small(), MARCH, Language.ENGLISH));
    }

    /** Every fact of a register is compared with what is read, so that it is written or told to be lost. */
    @Test
    void no_kind_of_fact_is_forgotten() throws ClassNotFoundException {
        Set<String> kinds = new TreeSet<>(attributes("io.github.thuocdo.core.evaluation.ImmutableRegister"));
        kinds.addAll(attributes("io.github.thuocdo.core.organization.ImmutableOrganization"));
        kinds.remove("organization");
        assertThat(kinds).hasSizeGreaterThan(20).isEqualTo(new TreeSet<>(Losses.KINDS.keySet()));
    }

    private static List<String> attributes(String type) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(type).getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("with"))
                .map(name -> Character.toLowerCase(name.charAt(4)) + name.substring(5))
                .distinct()
                .collect(Collectors.toList());
    }

    @Test
    void lists_are_as_short_as_they_can_be_read() {
        assertThat(YamlWriter.write(new Node.Parts(ImmutableMap.of(
                        "a",
                        new Node.Rows(ImmutableList.of()),
                        "b",
                        new Node.Items(
                                ImmutableList.of(new Node.Text("x, y"), new Node.Text("no"), new Node.Word("no"))),
                        "c",
                        new Node.Text("#1: \"q\"\n\u00a0")))))
                .isEqualTo("a: []\nb: [\"x, y\", \"no\", no]\nc: \"#1: \\\"q\\\"\\n\\u00A0\"\n");
    }
}
