package io.github.thuocdo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Fraction;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilledFormTest {

    private static final Fraction FIVE = Fraction.of(5);
    private static final Fraction SMALL = Fraction.parse("2.5");

    /** Form 01 of Decree 335/2025. */
    private static final Form FORM = new Form(
            "Mẫu số 01",
            ImmutableList.of(
                    Form.Group.of("I", ImmutableList.of(FIVE, FIVE)),
                    Form.Group.of("II", ImmutableList.of(SMALL, SMALL, SMALL, SMALL)),
                    Form.Group.of("III", ImmutableList.of(SMALL, SMALL, SMALL, SMALL))));

    private static FilledForm filled(ImmutableMap<String, Mark> marks) {
        return new FilledForm(FORM, marks);
    }

    private static Mark confirmed(String points) {
        return Mark.confirmed(Fraction.parse(points));
    }

    private static void assertRefused(ImmutableMap<String, Mark> marks, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> filled(marks)).withMessage(message);
    }

    // The form

    @Test
    void a_form_has_a_maximum_at_every_level() {
        assertThat(FORM.maximum()).isEqualTo(Fraction.of(30));
        assertThat(FORM.maximumByItem()).hasSize(10).containsEntry("I.2", FIVE).containsEntry("III.4", SMALL);
        assertThat(FORM.maximumByAddress())
                .hasSize(14)
                .containsEntry("total", Fraction.of(30))
                .containsEntry("II", Fraction.of(10))
                .containsEntry("II.1", SMALL);
    }

    @Test
    void an_empty_form_or_group_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Form("F", ImmutableList.of()))
                .withMessage("form (F) must have a group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.Group.of("I", ImmutableList.of()))
                .withMessage("group (I) of a form must have an item");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.Group.of("I", ImmutableList.of(FIVE, Fraction.ZERO)))
                .withMessage("maximum (0) of an item of a form must be above 0");
    }

    @Test
    void an_address_has_one_meaning() {
        Form.Group one = Form.Group.of("I", ImmutableList.of(FIVE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Form("F", ImmutableList.of(one, one)))
                .withMessage("address (I) stands for two things on form F");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Form("F", ImmutableList.of(one, Form.Group.of("I.1", ImmutableList.of(FIVE)))))
                .withMessage("address (I.1) stands for two things on form F");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Form("F", ImmutableList.of(Form.Group.of("total", ImmutableList.of(FIVE)))))
                .withMessage("address (total) stands for two things on form F");
    }

    // Marks by item, by group, as one total

    @Test
    void marks_by_item_add_up() {
        FilledForm form = FilledForm.byItem(
                FORM, List.of(FIVE, Fraction.of(4), SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL, Fraction.ONE));

        assertThat(form.total(Mark::confirmed)).contains(Fraction.parse("27.5"));
        assertThat(form.marks()).hasSize(10).containsEntry("I.2", confirmed("4"));
    }

    @Test
    void marks_by_group_add_up() {
        assertThat(filled(ImmutableMap.of("I", confirmed("10"), "II", confirmed("10"), "III", confirmed("7.5")))
                        .total(Mark::confirmed))
                .contains(Fraction.parse("27.5"));
    }

    @Test
    void one_group_may_be_marked_as_a_whole_and_another_by_item() {
        FilledForm form = filled(ImmutableMap.of(
                "I.1", confirmed("5"), "I.2", confirmed("4"), "II", confirmed("9"), "III", confirmed("10")));

        assertThat(form.total(Mark::confirmed)).contains(Fraction.of(28));
    }

    @Test
    void a_group_has_its_own_mark_or_the_sum_of_its_items() {
        FilledForm form = filled(ImmutableMap.of("I.1", confirmed("5"), "I.2", confirmed("4"), "II", confirmed("7.5")));

        assertThat(FORM.groups())
                .extracting(group -> form.total(group, Mark::confirmed))
                .containsExactly(Optional.of(Fraction.of(9)), Optional.of(Fraction.parse("7.5")), Optional.empty());
        assertThat(FORM.groups())
                .extracting(group -> form.total(group, Mark::self))
                .containsOnly(Optional.empty());
    }

    @Test
    void a_total_stands_for_everything() {
        assertThat(FilledForm.ofTotal(FORM, Fraction.of(26)).total(Mark::confirmed))
                .contains(Fraction.of(26));
    }

    @Test
    void a_form_with_a_mark_missing_has_no_total() {
        assertThat(filled(ImmutableMap.of("I", confirmed("10"), "II", confirmed("10")))
                        .total(Mark::confirmed))
                .isEmpty();
        assertThat(filled(ImmutableMap.of("I.1", confirmed("5"), "II", confirmed("10"), "III", confirmed("10")))
                        .total(Mark::confirmed))
                .isEmpty();
        assertThat(filled(ImmutableMap.of()).total(Mark::confirmed)).isEmpty();
    }

    @Test
    void a_self_score_nobody_confirmed_is_not_rated() {
        FilledForm form = filled(ImmutableMap.of("total", Mark.self(Fraction.of(28))));

        assertThat(form.total(Mark::confirmed)).isEmpty();
        assertThat(form.total(Mark::self)).contains(Fraction.of(28));
        assertThat(form.total(Mark::selfUnlessChanged)).contains(Fraction.of(28));
    }

    @Test
    void the_authority_s_score_replaces_the_person_s_own() {
        Mark changed = new Mark(Optional.of(Fraction.of(10)), Optional.of(Fraction.of(8)));
        FilledForm form =
                filled(ImmutableMap.of("I", changed, "II", Mark.self(Fraction.of(9)), "III", confirmed("10")));

        assertThat(form.total(Mark::selfUnlessChanged)).contains(Fraction.of(27));
        assertThat(form.total(Mark::confirmed)).isEmpty();
        assertThat(form.total(Mark::self)).isEmpty();
    }

    // What is refused

    @Test
    void an_address_that_is_not_on_the_form_is_refused_with_those_that_are() {
        assertRefused(
                ImmutableMap.of("IV", confirmed("1")),
                "criterion (IV) must be on the form: total, I, II, III, I.1, I.2, II.1, II.2, II.3, II.4, III.1, III.2,"
                        + " III.3, III.4");
    }

    @Test
    void the_maximum_holds_at_the_level_given() {
        assertThat(filled(ImmutableMap.of("I", confirmed("10"))).marks()).hasSize(1);
        assertRefused(ImmutableMap.of("I.1", confirmed("5.01")), "mark of criterion I.1 (501/100) must be from 0 to 5");
        assertRefused(ImmutableMap.of("I", confirmed("10.5")), "mark of criterion I (21/2) must be from 0 to 10");
        assertRefused(ImmutableMap.of("total", confirmed("31")), "mark of criterion total (31) must be from 0 to 30");
    }

    @Test
    void a_mark_below_nothing_is_refused_whoever_gave_it() {
        Fraction below = Fraction.of(-1);

        assertRefused(ImmutableMap.of("II", Mark.self(below)), "mark of criterion II (-1) must be from 0 to 10");
        assertRefused(ImmutableMap.of("II", Mark.confirmed(below)), "mark of criterion II (-1) must be from 0 to 10");
    }

    @Test
    void levels_are_not_mixed() {
        assertRefused(
                ImmutableMap.of("total", confirmed("20"), "I", confirmed("10")),
                "marks must be given as one total or by criterion, not both: [total, I]");
        assertRefused(
                ImmutableMap.of("I", confirmed("10"), "I.2", confirmed("5")),
                "group I must be marked as a whole or by item, not both");
    }

    @Test
    void there_is_a_mark_for_each_item() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilledForm.byItem(FORM, Collections.nCopies(9, Fraction.ONE)))
                .withMessage("marks (9) must be 10, one for each item of the form");
    }

    // Levels

    /** I: 2|1.5|1|0 3|1, so that the group can have 5, 9/2, 4, 3, 5/2, 2, 1 and no other sum. */
    private static final Form LEVELS = new Form(
            "Phiếu",
            ImmutableList.of(
                    new Form.Group("I", ImmutableList.of(Form.Item.parse("2|1.5|1|0"), Form.Item.parse("3|1"))),
                    Form.Group.of("II", ImmutableList.of(FIVE))));

    @Test
    void levels_are_part_of_the_text_of_a_form() {
        assertThat(LEVELS.key()).isEqualTo("I: 2|3/2|1|0 3|1; II: 5");
        assertThat(LEVELS.parse("I: 2|1.5|1|0 3|1; II: 5").groups()).isEqualTo(LEVELS.groups());
        assertThat(LEVELS.maximum()).isEqualTo(Fraction.of(10));
    }

    @Test
    void an_item_has_one_of_its_levels_and_no_mark_between() {
        assertThat(new FilledForm(LEVELS, ImmutableMap.of("I.1", confirmed("1.5"))).marks())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilledForm(LEVELS, ImmutableMap.of("I.1", confirmed("0.5"))))
                .withMessage("mark of criterion I.1 (1/2) must be one of [2, 3/2, 1, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilledForm(LEVELS, ImmutableMap.of("I.2", Mark.self(Fraction.ZERO))))
                .withMessage("mark of criterion I.2 (0) must be one of [3, 1]");
    }

    @Test
    void a_group_marked_as_a_whole_has_a_sum_of_levels() {
        for (String sum : List.of("5", "4.5", "4", "3", "2.5", "2", "1")) {
            assertThat(LEVELS.canSumTo("I", Fraction.parse(sum))).as(sum).isTrue();
        }
        for (String sum : List.of("0", "0.5", "1.5", "3.5")) {
            assertThat(LEVELS.canSumTo("I", Fraction.parse(sum))).as(sum).isFalse();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilledForm(LEVELS, ImmutableMap.of("I", confirmed("3.5"))))
                .withMessage("mark of criterion I (7/2) must be a sum of levels of its items: I: 2|3/2|1|0 3|1; II: 5");
    }

    @Test
    void levels_go_down_from_the_maximum_to_at_least_nothing() {
        for (String levels : List.of("1|2", "2|2", "2|-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Form.Item.parse(levels))
                    .as(levels)
                    .withMessageContaining("must go down from its maximum");
        }
    }

    // Filling in

    @Test
    void points_by_address_are_marks_that_the_authority_gave() {
        assertThat(FilledForm.byAddress(FORM, ImmutableMap.of("I.1", FIVE, "II", Fraction.of(10))))
                .isEqualTo(filled(ImmutableMap.of("I.1", confirmed("5"), "II", confirmed("10"))));
        assertThat(FilledForm.byAddress(FORM, ImmutableMap.of()).total(Mark::confirmed))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FilledForm.byAddress(FORM, ImmutableMap.of("IV", FIVE)));
    }
}
