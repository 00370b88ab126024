package io.github.thuocdo.scoring.reconsideration;

import static io.github.thuocdo.scoring.reconsideration.Office.MARCH;
import static io.github.thuocdo.scoring.reconsideration.Office.POLICY;
import static io.github.thuocdo.scoring.reconsideration.Office.WARD;
import static io.github.thuocdo.scoring.reconsideration.Office.YEAR;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.notice.ReconsiderationNotice;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.reconsideration.Touched.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 335-83, 366-17, F7, F8, F19. */
class ReconsiderationTest {

    private static final Decision REPRIMAND = new Decision("Chairman", "88/QD", LocalDate.of(2026, 8, 15));

    private static Reconsideration of(Register register, Correction... corrections) {
        return Reconsideration.of(POLICY, register, List.of(corrections), WARD, YEAR);
    }

    private static Touched touched(Reconsideration reconsideration, String id) {
        return reconsideration.touched(CadreId.of(id)).orElseThrow();
    }

    private static String text(PetitionObjection.Standing standing) {
        return standing.level().orElseThrow().key() + ", " + standing.total().orElseThrow();
    }

    private static PetitionObjection.Standing standing(String total) {
        return new PetitionObjection.Standing(Optional.empty(), Optional.of(Points.parse(total)));
    }

    private static List<String> names(Reconsideration reconsideration) {
        return reconsideration.touched().stream().map(one -> one.cadre().text()).toList();
    }

    /** What was and what is, as codes. */
    private static String sides(Shift shift) {
        if (shift instanceof Shift.OfNumber number) {
            return number(number.before()) + " -> " + number(number.after());
        }
        if (shift instanceof Shift.OfProposal proposal) {
            return proposal.before().map(Told::text).orElse("") + " -> "
                    + proposal.after().map(Told::text).orElse("");
        }
        if (shift instanceof Shift.OfRule rule) {
            return rules(rule.before()) + " -> " + rules(rule.after());
        }
        Shift.OfFact fact = (Shift.OfFact) shift;
        return fact.before().map(ReconsiderationTest::text).orElse("") + " -> "
                + fact.after().map(ReconsiderationTest::text).orElse("");
    }

    private static String text(Shift.Fact fact) {
        if (fact instanceof Shift.Fact.Recorded recorded) {
            return recorded.result().id();
        }
        return fact instanceof Shift.Fact.Concluded concluded
                ? concluded.conclusion().id()
                : ((Shift.Fact.Assigned) fact).task().id().text();
    }

    private static String number(Optional<Observation<Fraction>> value) {
        return value.flatMap(Observation::asOptional).map(Fraction::toString).orElse("");
    }

    private static String rules(List<Consideration> rules) {
        return rules.stream()
                .map(rule -> rule.code()
                        + rule.particulars().texts().entrySet().stream()
                                .map(entry -> " " + entry)
                                .collect(joining()))
                .collect(joining("; "));
    }

    private static String shift(Touched one, EvaluationPeriod period, String code) {
        return one.in(period).stream()
                .filter(shift -> shift.code().equals(code))
                .map(ReconsiderationTest::sides)
                .findFirst()
                .orElseThrow();
    }

    /** A head whose d of March is one half because of Thành, and two colleagues of whom one is just good. */
    private static Office office() {
        return new Office()
                .head("binh")
                .staff("ngan", "80")
                .person("thanh", Role.STAFF)
                .officeClass(Classification.EXCELLENT);
    }

    private static Office thanh(Office office, String march) {
        YEAR.months().forEach(month -> office.result("thanh", month, month.equals(MARCH) ? march : "80"));
        return office;
    }

    @Test
    void a_month_of_one_person_flips_d_and_touches_the_head() {
        Reconsideration reconsideration = of(thanh(office(), "46").register(), Office.march("thanh", "52"));

        assertThat(names(reconsideration)).containsExactly("binh", "thanh");
        Touched binh = touched(reconsideration, "binh");
        assertThat(binh.connections()).contains(Connection.LEADER).doesNotContain(Connection.SUBJECT);
        assertThat(shift(binh, MARCH, "element/d")).isEqualTo("1/2 -> 1");
        // 30 + 70 × (5 + 1/2)/6 = 565/6; with d = 1 it is 100
        assertThat(shift(binh, MARCH, "total")).isEqualTo("565/6 -> 100");
        assertThat(shift(binh, EvaluationPeriod.quarter(2026, 1), "total")).isEqualTo("1765/18 -> 100");
        assertThat(shift(binh, YEAR, "total")).isEqualTo("7165/72 -> 100");
        Touched thanh = touched(reconsideration, "thanh");
        assertThat(thanh.connections()).contains(Connection.SUBJECT);
        assertThat(shift(thanh, MARCH, "fact/result-replaced")).isEqualTo("thanh 2026-03 -> thanh 2026-03 again");
        assertThat(shift(thanh, YEAR, "total")).isEqualTo("463/6 -> 233/3");
    }

    @Test
    void a_score_that_stays_on_its_side_of_fifty_touches_nobody_else() {
        Reconsideration reconsideration = of(thanh(office(), "46").register(), Office.march("thanh", "48"));
        assertThat(names(reconsideration)).containsExactly("thanh");
    }

    @Test
    void nothing_is_changed_and_both_results_stay_readable() {
        Register register = thanh(office(), "46").register();
        Reconsideration reconsideration = of(register, Office.march("thanh", "52"));

        assertThat(reconsideration.before()).isSameAs(register);
        assertThat(reconsideration.after().results()).hasSize(register.results().size() + 1);
        assertThat(reconsideration.replaced()).singleElement().satisfies(pair -> {
            assertThat(pair.older().id()).isEqualTo("thanh 2026-03");
            assertThat(pair.newer().id()).isEqualTo("thanh 2026-03 again");
        });
        assertThat(reconsideration.after().results())
                .contains(reconsideration.replaced().get(0).older());
    }

    @Test
    void without_a_difference_nobody_is_touched() {
        Register register = thanh(office(), "46").register();
        Reconsideration reconsideration = Reconsideration.between(POLICY, register, register, WARD, YEAR);
        assertThat(reconsideration.touched()).isEmpty();
        assertThat(reconsideration.scopes()).isEmpty();
        assertThat(reconsideration.replaced()).isEmpty();
    }

    @Test
    void a_colleague_is_displaced_and_another_admitted_and_both_are_named() {
        Office office = new Office();
        IntStream.rangeClosed(1, 4).forEach(number -> office.staff("g" + number, "80"));
        // one place for two candidates: floor((2 + 4)/6)
        office.staff("first", "95").staff("second", "93");
        Reconsideration reconsideration = of(office.register(), Office.march("second", "100"));
        // (11 × 93 + 100)/12 = 93.58…, still second
        assertThat(names(reconsideration)).containsExactly("second");

        Register other = office.register()
                .withResults(ImmutableList.<Result>builder()
                        .addAll(office.register().results())
                        .add(Office.total("first year end", "first", MARCH, "60", Optional.of("first 2026-03")))
                        .build());
        // (11 × 95 + 60)/12 = 92.08…
        Reconsideration swapped = Reconsideration.between(POLICY, office.register(), other, WARD, YEAR);
        assertThat(touched(swapped, "first").connections()).contains(Connection.SUBJECT, Connection.DISPLACED);
        assertThat(shift(touched(swapped, "first"), YEAR, "proposal")).isEqualTo("excellent -> good");
        assertThat(touched(swapped, "second").connections())
                .containsExactlyInAnyOrder(Connection.SHARES_QUOTA, Connection.ADMITTED);
        assertThat(shift(touched(swapped, "second"), YEAR, "proposal")).isEqualTo("good -> excellent");
    }

    @Test
    void whoever_leaves_the_base_changes_the_places_of_the_others() {
        Office office = new Office();
        IntStream.rangeClosed(1, 5).forEach(number -> office.staff("g" + number, "70"));
        office.staff("first", "95");
        // floor((1 + 5)/6) = 1; when one of the five falls below 70 it is floor((1 + 4)/6) = 0
        Reconsideration reconsideration = of(office.register(), Office.march("g1", "60"));

        assertThat(reconsideration.scopes()).singleElement().satisfies(scope -> {
            assertThat(scope.before().orElseThrow().places()).isEqualTo(1);
            assertThat(scope.after().orElseThrow().places()).isZero();
        });
        assertThat(touched(reconsideration, "first").connections())
                .contains(Connection.DISPLACED, Connection.SHARES_QUOTA);
        assertThat(shift(touched(reconsideration, "g1"), YEAR, "proposal")).isEqualTo("good -> completed");
    }

    @Test
    void an_annulled_discipline_is_listed_with_what_it_did() {
        Register register = thanh(office(), "80")
                .builder()
                .addConclusions(Conclusion.builder()
                        .id("KL-1")
                        .kind(ConclusionKind.DISCIPLINE)
                        .form(DisciplineForm.REPRIMAND)
                        .about(Subject.of(CadreId.of("thanh")))
                        .decision(REPRIMAND)
                        .build())
                .build();
        Reconsideration reconsideration = of(register, new Correction.Annulment("KL-1", LocalDate.of(2026, 11, 3)));

        Touched thanh = touched(reconsideration, "thanh");
        assertThat(shift(thanh, YEAR, "fact/conclusion-annulled")).isEqualTo("KL-1 -> KL-1");
        assertThat(shift(thanh, YEAR, "proposal")).isEqualTo("not-completed -> good");
        assertThat(shift(thanh, YEAR, "rule/335.discipline"))
                .isEqualTo("335.discipline/established -> 335.discipline/does-not-count because=annulled");
    }

    @Test
    void an_extension_granted_afterwards_is_listed_even_where_it_moves_no_number() {
        Task task = Task.builder()
                .id(TaskId.of("T1"))
                .name("weekly report")
                .assignee(CadreId.of("thanh"))
                .coefficient(Fraction.ONE)
                .assigned(Fraction.ONE)
                .approved(Fraction.ONE)
                .dueOn(LocalDate.of(2026, 3, 10))
                .finishedOn(LocalDate.of(2026, 3, 12))
                .build();
        Register register = thanh(office(), "80").builder().addTasks(task).build();
        Reconsideration reconsideration = of(
                register,
                new Correction.LateExtension(
                        CadreId.of("thanh"),
                        TaskId.of("T1"),
                        new Extension(
                                LocalDate.of(2026, 3, 9),
                                LocalDate.of(2026, 3, 15),
                                Optional.of(LocalDate.of(2026, 4, 2)))));

        assertThat(shift(touched(reconsideration, "thanh"), YEAR, "fact/extension-granted"))
                .isEqualTo("T1 -> T1");
    }

    @Test
    void the_class_of_an_organization_touches_its_head() {
        Register before = thanh(office(), "80").register();
        Register after = before.withResults(before.results().stream()
                .filter(result -> !result.id().equals("class of office"))
                .collect(ImmutableList.toImmutableList()));
        after = after.withResults(ImmutableList.<Result>builder()
                .addAll(after.results())
                .add(Result.builder()
                        .id("class of office again")
                        .subject(Subject.of(Office.OFFICE))
                        .period(YEAR)
                        .source(Source.of("record"))
                        .classification(Classification.COMPLETED)
                        .build())
                .build());
        Reconsideration reconsideration = Reconsideration.between(POLICY, before, after, WARD, YEAR);
        assertThat(touched(reconsideration, "binh").connections()).contains(Connection.HEAD_OF_ORGANIZATION);
        assertThat(shift(touched(reconsideration, "binh"), YEAR, "proposal")).endsWith("-> completed");
    }

    @Test
    void a_result_on_record_that_rests_on_the_month_still_stands_and_is_named() {
        Register register = thanh(office(), "46")
                .builder()
                .addResults(Office.total("binh Q1", "binh", EvaluationPeriod.quarter(2026, 1), "98", Optional.empty()))
                .build();
        Reconsideration reconsideration = of(register, Office.march("thanh", "52"));
        assertThat(touched(reconsideration, "binh").shifts())
                .filteredOn(Shift.OfRecordedResult.class::isInstance)
                .extracting(Shift::code)
                .contains("recorded-result/binh Q1");
    }

    @Test
    void what_is_not_there_cannot_be_corrected() {
        Register register = thanh(office(), "46").register();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(register, new Correction.Annulment("KL-9", LocalDate.of(2026, 11, 3))))
                .withMessage("conclusion (KL-9) must be in the register");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        register,
                        new Correction.LateExtension(
                                CadreId.of("thanh"),
                                TaskId.of("T9"),
                                new Extension(LocalDate.EPOCH, LocalDate.EPOCH, Optional.empty()))))
                .withMessage("task (T9) of cadre thanh must be in the register");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Correction.Replacement(Office.total("new", "thanh", MARCH, "52", Optional.empty())))
                .withMessage("result (new) must name the one that it replaces");
    }

    // ---------------------------------------------------------------------------------------------- F8

    private static Register petitioned(String march) {
        return thanh(office(), march)
                .builder()
                .addPetitions(new Petition(
                        CadreId.of("thanh"),
                        MARCH,
                        "criterion c",
                        LocalDate.of(2026, 4, 8),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    @Test
    void a_worse_result_after_a_petition_is_objected_to_without_new_evidence() {
        Reconsideration worse = of(petitioned("60"), Office.march("thanh", "55"));
        assertThat(worse.objections(AfterPetition.ours())).singleElement().satisfies(objection -> {
            assertThat(objection.before()).isEqualTo(standing("60"));
            assertThat(objection.after()).isEqualTo(standing("55"));
        });
        assertThat(of(petitioned("60"), Office.march("thanh", "60")).objections(AfterPetition.ours()))
                .isEmpty();
        assertThat(of(petitioned("60"), Office.march("thanh", "65")).objections(AfterPetition.ours()))
                .isEmpty();
    }

    @Test
    void new_evidence_answers_the_objection() {
        Register before = petitioned("60");
        Register after = Office.march("thanh", "55")
                .applyTo(before)
                .withConclusions(Conclusion.builder()
                        .id("KL-2")
                        .kind(ConclusionKind.EXEMPLARY_BREACH)
                        .about(Subject.of(CadreId.of("thanh")))
                        .decision(REPRIMAND)
                        .build());
        assertThat(Reconsideration.between(POLICY, before, after, WARD, YEAR).objections(AfterPetition.ours()))
                .isEmpty();
    }

    @Test
    void the_rule_on_petitions_is_ours_and_can_be_switched() {
        Interpretation<AfterPetition> ours = AfterPetition.ours();
        assertThat(((Interpretation.Chosen<AfterPetition>) ours).by()).isEqualTo("thuocdo");
        Interpretation<AfterPetition> theirs =
                ((Interpretation.Chosen<AfterPetition>) ours).choosing("may-be-worse", "QĐ 12/QĐ-UBND");
        assertThat(of(petitioned("60"), Office.march("thanh", "55")).objections(theirs))
                .isEmpty();
    }

    @Test
    void a_worse_class_of_the_year_is_objected_to() {
        Register before = thanh(office(), "80")
                .builder()
                .addPetitions(new Petition(
                        CadreId.of("ngan"),
                        YEAR,
                        "class",
                        LocalDate.of(2026, 12, 20),
                        Optional.empty(),
                        Optional.empty()))
                .build();
        Register after = before;
        for (EvaluationPeriod month : YEAR.months()) {
            after = new Correction.Replacement(
                            Office.total("ngan " + month + " again", "ngan", month, "60", Optional.of("ngan " + month)))
                    .applyTo(after);
        }
        assertThat(Reconsideration.between(POLICY, before, after, WARD, YEAR).objections(AfterPetition.ours()))
                .extracting(objection -> text(objection.before()) + " -> " + text(objection.after()))
                .containsExactly("good, 80 -> completed, 60");
    }

    @Test
    void the_round_of_what_comes_after_is_the_one_that_the_list_announces() {
        Reconsideration reconsideration = of(thanh(office(), "46").register(), Office.march("thanh", "52"));
        AgencyRound round = AgencyRound.of(POLICY, reconsideration.after(), WARD, YEAR);
        assertThat(round.placementOf(CadreId.of("binh"))
                        .orElseThrow()
                        .scorecard()
                        .total()
                        .asOptional()
                        .orElseThrow()
                        .toString())
                .isEqualTo("100");
    }

    // ---------------------------------------------------------------------------------------------- the text

    @Test
    void the_list_says_before_and_after_and_that_nothing_is_changed() {
        Reconsideration worse = of(petitioned("60"), Office.march("thanh", "45"));
        assertThat(oneLine(ReconsiderationNotice.text(worse, AfterPetition.ours(), Language.ENGLISH)))
                .contains("Nothing is changed by this list.")
                .contains(
                        "Result Name of thanh, month 2026-03 (45) replaces result Name of thanh, month 2026-03 (60); both stay")
                .contains("Name of binh: a score of somebody under management changed")
                .contains("month 2026-03, d. Results of the unit: 100 % → 50 %")
                .contains("Name of thanh, month 2026-03: 60 before, 45 after.")
                .contains("a rule of this library");
        assertThat(oneLine(ReconsiderationNotice.text(worse, AfterPetition.ours(), Language.VIETNAMESE)))
                .contains("Name of binh: điểm của người thuộc quyền quản lý thay đổi")
                .contains("tháng 03/2026, d. Kết quả của đơn vị: 100 % → 50 %")
                .contains("trước 60, sau 45");
    }

    @Test
    void a_list_of_nobody_says_so() {
        Register register = petitioned("60");
        Reconsideration nobody = Reconsideration.between(POLICY, register, register, WARD, YEAR);
        assertThat(ReconsiderationNotice.text(nobody, AfterPetition.ours(), Language.ENGLISH))
                .contains("Nobody is touched.")
                .doesNotContain("PETITION");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
