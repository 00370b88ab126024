package io.github.thuocdo.scoring.packing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DigestTest {

    private static final Excusal NOT_ASKED = Excusal.notAsked();
    private static final Excusal CONFIRMED = Excusal.confirmed(CadreId.of("CC-01"));
    private static final Form FORM =
            new Form("F", ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(10), Fraction.of(20)))));

    private static TaskLine.Builder line(String id, String coefficient, String assigned, String delivered) {
        return TaskLine.builder()
                .task(TaskId.of(id))
                .coefficient(Fraction.parse(coefficient))
                .assigned(Fraction.parse(assigned))
                .delivered(Fraction.parse(delivered));
    }

    private static TaskLine.Builder line() {
        return line("T1", "1", "10", "10");
    }

    private static Lapse bare(long times) {
        return Lapse.of(EvidenceId.of("BB-1"), times, NOT_ASKED);
    }

    private static Lapse on(String product, long times, Long lateDays) {
        return new Lapse(
                EvidenceId.of("BB-1"),
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
        Fraction fine = Fraction.parse("8/4611686018427387903");
        Digest digest = digest(ImmutableMap.of("total", Mark.confirmed(fine)));

        assertThat(digest.confirmedScale(0)).isEqualTo((1L << 62) - 1);
        assertThat(digest.confirmedMarks(0)).isEqualTo(8);
        assertThat(digest.selfUnlessChangedScale(0)).isEqualTo((1L << 62) - 1);
    }

    // Lapses

    private static List<List<Long>> faults(Digest digest) {
        int line = digest.firstLine(0);
        return lapses(digest, digest.firstFault(line), digest.endOfFaults(line));
    }

    private static List<List<Long>> delays(Digest digest) {
        int line = digest.firstLine(0);
        return lapses(digest, digest.endOfFaults(line), digest.endOfDelays(line));
    }

    private static List<List<Long>> lapses(Digest digest, int first, int end) {
        List<List<Long>> lapses = new ArrayList<>();
        for (int lapse = first; lapse < end; lapse = digest.nextLapse(lapse)) {
            lapses.add(List.of(digest.times(lapse), digest.days(lapse), (long) digest.product(lapse)));
        }
        return lapses;
    }

    @Test
    void a_line_without_lapses_says_so() {
        Digest digest = digest(line().build());

        assertThat(digest.hasLapses(digest.firstLine(0))).isFalse();
        assertThat(faults(digest)).isEmpty();
        assertThat(delays(digest)).isEmpty();
    }

    @Test
    void bare_counts_come_first_and_the_lapses_of_a_named_product_stand_together() {
        Digest digest = digest(line().addFaults(on("2", 9, null), on("1", 3, null), bare(7), on("2", 1, null))
                .build());

        assertThat(digest.hasLapses(digest.firstLine(0))).isTrue();
        assertThat(faults(digest))
                .containsExactly(List.of(7L, 1L, 0L), List.of(3L, 1L, 1L), List.of(9L, 1L, 2L), List.of(1L, 1L, 2L));
        assertThat(delays(digest)).isEmpty();
    }

    @Test
    void a_confirmed_cause_removes_a_lapse() {
        Lapse excused = Lapse.of(EvidenceId.of("BB-2"), 5, CONFIRMED);
        Digest digest =
                digest(line().addFaults(excused, bare(1)).addDelays(excused).build());

        assertThat(faults(digest)).containsExactly(List.of(1L, 1L, 0L));
        assertThat(delays(digest)).isEmpty();
    }

    @Test
    void the_days_of_a_delay_are_kept_however_many_and_are_one_where_nobody_told_them() {
        Digest digest = digest(line().addDelays(on("1", 1, 3L), on("2", 2, 5_000_000_000L), bare(2))
                .addFaults(bare(1))
                .build());

        assertThat(faults(digest)).containsExactly(List.of(1L, 1L, 0L));
        assertThat(delays(digest))
                .containsExactly(List.of(2L, 1L, 0L), List.of(1L, 3L, 1L), List.of(2L, 5_000_000_000L, 2L));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "3, 4, 2, 2", "5, 40, 28, 28", "9999999999, 9999999999, , -1"})
    void the_delay_of_a_line_is_kept_whole(long occurrences, long calendarDays, Long workingDays, long working) {
        Digest digest = digest(
                line().addDelays(bare(3))
                        .addFaults(bare(2))
                        .late(new Lateness(occurrences, calendarDays, Optional.ofNullable(workingDays)))
                        .build(),
                line("T2", "1", "1", "1").build());
        int line = digest.firstLine(0);

        assertThat(digest.isLate(line)).isTrue();
        assertThat(digest.lateOccurrences(line)).isEqualTo(occurrences);
        assertThat(digest.lateCalendarDays(line)).isEqualTo(calendarDays);
        assertThat(digest.lateWorkingDays(line)).isEqualTo(working);
        assertThat(faults(digest)).containsExactly(List.of(2L, 1L, 0L));
        assertThat(delays(digest)).as("delays only explain").isEmpty();
        assertThat(digest.isLate(digest.nextLine(line))).isFalse();
        assertThat(digest.nextLine(digest.nextLine(line))).isEqualTo(digest.endOfLines(0));
    }

    @ParameterizedTest
    @EnumSource
    void the_origin_stands_beside_the_delay(TaskOrigin origin) {
        Digest late = digest(
                line().origin(origin).late(new Lateness(4, 4, Optional.empty())).build());
        Digest inTime = digest(line().origin(origin).build());

        assertThat(late.origin(late.firstLine(0))).isEqualTo(origin);
        assertThat(inTime.origin(inTime.firstLine(0))).isEqualTo(origin);
        assertThat(inTime.isLate(inTime.firstLine(0))).isFalse();
    }

    // Limits

    @Test
    void a_thousand_billion_dong_with_hundredths_fit() {
        Digest digest = digest(
                line("T1", "1/20", "1000000000000000", "999999999999999.99").build());

        assertThat(digest.fits(0)).isTrue();
        assertThat(digest.quantityScale(0)).isEqualTo(100);
        assertThat(digest.assigned(digest.firstLine(0))).isEqualTo(100_000_000_000_000_000L);
        assertThat(digest.delivered(digest.firstLine(0))).isEqualTo(99_999_999_999_999_999L);
    }

    @Test
    void the_largest_numbers_that_fit_are_taken() {
        assertThat(digest(line("T1", "1", "4611686018427387903", "1").build()).fits(0))
                .isTrue();
        assertThat(digest(
                                line("T1", "1/4294967291", "1", "1").build(),
                                line("T2", "1/2147483647", "1", "1").build())
                        .weightScale(0))
                .isEqualTo(4294967291L * 2147483647L);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4611686018427387904, 1",
        "1, 1, 4611686018427387904",
        "4611686018427387904, 1, 1",
        "1/4611686018427387904, 1, 1",
        "1, 1/4294967291, 1/4294967279",
        "1, 4611686018427387903, 1/4"
    })
    void numbers_too_large_or_too_fine_are_left_to_the_dossier_and_the_lapses_stay(
            String coefficient, String assigned, String delivered) {
        Digest digest = digest(line("T1", coefficient, assigned, delivered)
                .addFaults(bare(3))
                .origin(TaskOrigin.AD_HOC)
                .build());

        assertThat(digest.fits(0)).isFalse();
        assertThat(digest.origin(digest.firstLine(0))).isEqualTo(TaskOrigin.AD_HOC);
        assertThat(faults(digest)).containsExactly(List.of(3L, 1L, 0L));
        assertThat(digest.nextLine(digest.firstLine(0))).isEqualTo(digest.endOfLines(0));
    }

    @ParameterizedTest
    @CsvSource({"1/4611686018427387904, 1", "1/4294967291, 1/4294967279"})
    void marks_too_fine_are_left_to_the_dossier(String one, String other) {
        Digest digest = digest(ImmutableMap.of(
                "I.1", Mark.confirmed(Fraction.parse(one)), "I.2", Mark.confirmed(Fraction.parse(other))));

        assertThat(digest.fits(0)).isFalse();
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
        assertThat(faults(all)).containsExactly(List.of(1L, 1L, 0L));
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
        assertThat(digest()).hasToString("Digest of 7 words");
    }
}
