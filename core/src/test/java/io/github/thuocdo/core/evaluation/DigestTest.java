package io.github.thuocdo.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DigestTest {

    private static final Excusal NOT_ASKED = new Excusal.NotAsked();
    private static final Excusal CONFIRMED = new Excusal.Confirmed(CadreId.of("CC-01"));
    private static final Form FORM =
            new Form("F", ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(10), Fraction.of(20)))));

    private static TaskLine.Builder line(String id, String coefficient, String assigned, String delivered) {
        return TaskLine.builder()
                .task(new TaskId(id))
                .coefficient(Fraction.parse(coefficient))
                .assigned(Fraction.parse(assigned))
                .delivered(Fraction.parse(delivered));
    }

    private static TaskLine.Builder line() {
        return line("T1", "1", "10", "10");
    }

    private static Lapse bare(long times) {
        return Lapse.of(new EvidenceId("BB-1"), times, NOT_ASKED);
    }

    private static Lapse on(String product, long times, Long lateDays) {
        return new Lapse(
                new EvidenceId("BB-1"),
                times,
                Optional.of(product),
                Optional.empty(),
                Optional.ofNullable(lateDays),
                NOT_ASKED);
    }

    private static Digest digest(TaskLine... lines) {
        return Digest.of(Optional.empty(), List.of(lines));
    }

    private static Digest digest(ImmutableMap<String, Mark> marks) {
        return Digest.of(Optional.of(new FilledForm(FORM, marks)), List.of());
    }

    // Scales

    @Test
    void coefficients_and_quantities_stand_over_common_denominators() {
        Digest digest = digest(
                line("T1", "1/20", "400", "399.5").build(),
                line("T2", "0.3", "45", "1/3").build());
        int first = digest.firstLine(0);
        int second = digest.nextLine(first);

        assertThat(digest.nextLine(second)).isEqualTo(digest.endOfLines(0));
        assertThat(digest.weightScale(0)).isEqualTo(20);
        assertThat(digest.quantityScale(0)).isEqualTo(6);
        assertThat(digest.weight(first)).isEqualTo(1);
        assertThat(digest.assigned(first)).isEqualTo(2400);
        assertThat(digest.delivered(first)).isEqualTo(2397);
        assertThat(digest.weight(second)).isEqualTo(6);
        assertThat(digest.assigned(second)).isEqualTo(270);
        assertThat(digest.delivered(second)).isEqualTo(2);
        assertThat(digest.nextLine(second)).isEqualTo(digest.endOfLines(0)).isEqualTo(digest.length());
    }

    @Test
    void a_dossier_without_work_has_no_lines_and_scales_of_one() {
        Digest digest = digest();

        assertThat(digest.firstLine(0)).isEqualTo(digest.endOfLines(0)).isEqualTo(digest.length());
        assertThat(digest.weightScale(0)).isEqualTo(1);
        assertThat(digest.quantityScale(0)).isEqualTo(1);
    }

    @Test
    void marks_stand_over_the_denominator_of_their_own_voice() {
        Digest digest = digest(ImmutableMap.of(
                "I.1", new Mark(Optional.of(Fraction.parse("9.5")), Optional.of(Fraction.parse("9.25"))),
                "I.2", new Mark(Optional.of(Fraction.of(55, 3)), Optional.of(Fraction.of(18)))));

        assertThat(digest.confirmedScale(0)).isEqualTo(4);
        assertThat(digest.confirmedMarks(0)).isEqualTo(109);
        assertThat(digest.selfUnlessChangedScale(0)).isEqualTo(4);
        assertThat(digest.selfUnlessChangedMarks(0)).isEqualTo(109);
    }

    @Test
    void a_missing_mark_is_no_number() {
        Digest half = digest(ImmutableMap.of("I.1", Mark.confirmed(Fraction.ONE), "I.2", Mark.self(Fraction.ONE)));

        assertThat(half.confirmedMarks(0)).isEqualTo(-1);
        assertThat(half.selfUnlessChangedMarks(0)).isEqualTo(2);
        assertThat(digest().confirmedMarks(0)).isEqualTo(-1);
        assertThat(digest().selfUnlessChangedMarks(0)).isEqualTo(-1);
        assertThat(digest(ImmutableMap.of("total", Mark.confirmed(Fraction.ZERO)))
                        .confirmedMarks(0))
                .isZero();
    }

    @Test
    void marks_far_finer_than_a_word_are_exact() {
        Fraction fine = Fraction.parse("8/9223372036854775807");
        Digest digest = digest(ImmutableMap.of("total", Mark.confirmed(fine)));

        assertThat(digest.confirmedScale(0)).isEqualTo(Long.MAX_VALUE);
        assertThat(digest.confirmedMarks(0)).isEqualTo(8);
        assertThat(digest.selfUnlessChangedScale(0)).isEqualTo(Long.MAX_VALUE);
    }

    // Lapses

    @Test
    void bare_counts_are_kept_and_a_named_product_counts_four_times_at_most() {
        Digest digest =
                digest(line().addFaults(bare(7), on("1", 3, null), on("1", 3, null), on("2", 9, null), on("3", 1, null))
                        .build());

        assertThat(digest.faults(digest.firstLine(0))).isEqualTo(7 + 4 + 4 + 1);
        assertThat(digest.delays(digest.firstLine(0))).isZero();
    }

    @Test
    void a_confirmed_cause_removes_a_lapse() {
        Lapse excused = Lapse.of(new EvidenceId("BB-2"), 5, CONFIRMED);
        Digest digest =
                digest(line().addFaults(excused, bare(1)).addDelays(excused).build());

        assertThat(digest.faults(digest.firstLine(0))).isEqualTo(1);
        assertThat(digest.delays(digest.firstLine(0))).isZero();
    }

    @Test
    void delays_are_counted_by_occurrence_and_by_day() {
        Digest digest =
                digest(line().addDelays(on("1", 1, 3L), on("2", 2, 5L), bare(2)).build());
        int line = digest.firstLine(0);

        assertThat(digest.delays(line)).isEqualTo(1 + 2 + 2);
        assertThat(digest.delayDays(line)).isEqualTo(3 + 4 + 2);
    }

    @Test
    void a_delay_of_many_days_costs_one_product_and_no_other() {
        Lapse tenDays =
                new Lapse(new EvidenceId("BB-1"), 2, Optional.empty(), Optional.empty(), Optional.of(10L), NOT_ASKED);
        Digest digest = digest(line().addDelays(tenDays).build());

        assertThat(digest.delays(digest.firstLine(0))).isEqualTo(2);
        assertThat(digest.delayDays(digest.firstLine(0))).isEqualTo(2 * 4);
    }

    @Test
    void counts_beyond_every_bound_are_cut_and_do_not_wrap_around() {
        Lapse many = bare(Long.MAX_VALUE);
        Lapse manyDays = new Lapse(
                new EvidenceId("BB-1"),
                Long.MAX_VALUE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Long.MAX_VALUE),
                NOT_ASKED);
        Digest digest = digest(line().addFaults(many, many, on("1", Long.MAX_VALUE, null))
                .addDelays(manyDays, manyDays)
                .build());
        int line = digest.firstLine(0);

        assertThat(digest.faults(line)).isEqualTo(Integer.MAX_VALUE);
        assertThat(digest.delays(line)).isEqualTo(Integer.MAX_VALUE);
        assertThat(digest.delayDays(line)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 1, 1, 0", "3, 4, 2, 3, 4, 2", "5, 40, 28, 4, 4, 4", "9999999999, 9999999999, , 4, 4, -1"})
    void the_delay_of_a_line_is_cut_at_four(
            long occurrences, long calendarDays, Long workingDays, int o, int c, int w) {
        Digest digest = digest(line().addDelays(bare(3))
                .late(new Lateness(occurrences, calendarDays, Optional.ofNullable(workingDays)))
                .build());
        int line = digest.firstLine(0);

        assertThat(digest.lateOccurrences(line)).isEqualTo(o);
        assertThat(digest.lateCalendarDays(line)).isEqualTo(c);
        assertThat(digest.lateWorkingDays(line)).isEqualTo(w);
        assertThat(digest.delays(line)).as("delays only explain").isZero();
        assertThat(digest.delayDays(line)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_origin_stands_beside_the_delay(TaskOrigin origin) {
        Digest late = digest(
                line().origin(origin).late(new Lateness(4, 4, Optional.empty())).build());
        Digest inTime = digest(line().origin(origin).build());

        assertThat(late.origin(late.firstLine(0))).isEqualTo(origin);
        assertThat(inTime.origin(inTime.firstLine(0))).isEqualTo(origin);
        assertThat(inTime.lateOccurrences(inTime.firstLine(0))).isZero();
        assertThat(inTime.lateCalendarDays(inTime.firstLine(0))).isZero();
        assertThat(inTime.lateWorkingDays(inTime.firstLine(0))).isZero();
    }

    // Limits

    @Test
    void the_largest_numbers_that_fit_are_taken() {
        Digest digest = digest(line("T1", "1", "2147483647", "1").build());

        assertThat(digest.assigned(digest.firstLine(0))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void numbers_too_large_or_too_fine_are_refused_with_the_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> digest(line("T1", "1", "2147483648", "1").build()))
                .withMessage(
                        "coefficient and quantities of task T1 must be numbers of moderate size and fineness: brought"
                                + " over one denominator, 2147483648 is too large");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> digest(
                        line("T1", "1/65537", "1", "1").build(),
                        line("T2", "1/65539", "1", "1").build()))
                .withMessage("coefficients must be numbers of moderate size and fineness: brought over one denominator,"
                        + " 4295229443 is too large");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> digest(line("T1", "1", "1/65537", "1/65539").build()))
                .withMessage("quantities must be numbers of moderate size and fineness: brought over one denominator,"
                        + " 4295229443 is too large");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> digest(ImmutableMap.of("total", Mark.confirmed(Fraction.parse("1/9223372036854775808")))))
                .withMessage("marks must be numbers of moderate size and fineness: brought over one denominator,"
                        + " 9223372036854775808 is too large");
    }

    @Test
    void a_ledger_too_large_as_a_whole_is_refused() {
        TaskLine.Builder large = line("T1", "536870912", "536870912", "1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> digest(large.build()))
                .withMessage(
                        "ledger must be of moderate size and fineness: its converted quantity (288230376151711744 units"
                                + " of 1/1) is too large");
        Digest largest = digest(large.assigned(Fraction.of(536870911)).build());
        assertThat(largest.nextLine(largest.firstLine(0))).isEqualTo(largest.endOfLines(0));
    }

    // Many digests in one array

    @Test
    void digests_behind_one_another_keep_their_contents() {
        Digest one = digest(line("T1", "1/2", "3", "2").addFaults(bare(1)).build());
        Digest none = digest(ImmutableMap.of("total", Mark.confirmed(Fraction.parse("27.5"))));
        Digest two = digest(
                line("T1", "1/5", "7", "7").build(), line("T2", "2", "1/4", "0").build());

        Digest all = Digest.concatenated(List.of(one, none, two));
        int second = one.length();
        int third = second + none.length();

        assertThat(all.length()).isEqualTo(third + two.length());
        assertThat(all.weightScale(0)).isEqualTo(2);
        assertThat(all.faults(all.firstLine(0))).isEqualTo(1);
        assertThat(all.endOfLines(0)).isEqualTo(second);
        assertThat(all.endOfLines(second)).isEqualTo(all.firstLine(second));
        assertThat(all.confirmedScale(second)).isEqualTo(2);
        assertThat(all.confirmedMarks(second)).isEqualTo(55);
        assertThat(all.weightScale(third)).isEqualTo(5);
        assertThat(all.quantityScale(third)).isEqualTo(4);
        assertThat(all.weight(all.nextLine(all.firstLine(third)))).isEqualTo(10);
        assertThat(all.endOfLines(third)).isEqualTo(all.length());
    }

    @Test
    void no_digests_are_an_empty_one() {
        assertThat(Digest.concatenated(List.of()).length()).isZero();
    }

    // A value

    @Test
    void digests_of_equal_content_are_equal() {
        EqualsVerifier.forClass(Digest.class)
                .withNonnullFields("words")
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of("other"))
                .verify();
        assertThat(digest(line().build()))
                .isEqualTo(digest(line("T9", "1", "10", "10").build()));
    }

    @Test
    void a_digest_does_not_spread_its_words() {
        assertThat(digest()).hasToString("Digest of 11 words");
    }
}
