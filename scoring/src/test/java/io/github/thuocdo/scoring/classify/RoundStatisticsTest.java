package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.scoring.notice.StatisticsSheet;
import io.github.thuocdo.scoring.outcome.ScopeKind;
import io.github.thuocdo.scoring.statistics.ClassOutcome;
import io.github.thuocdo.scoring.statistics.ClassStatistics;
import io.github.thuocdo.scoring.statistics.Count;
import io.github.thuocdo.scoring.statistics.Dimension;
import io.github.thuocdo.scoring.statistics.ReasonCount;
import io.github.thuocdo.scoring.statistics.ScopePlaces;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statistics of a round of 56 people. */
class RoundStatisticsTest {

    private static Ward ward() {
        Ward ward = Ward.of();
        IntStream.rangeClosed(1, 12)
                .forEach(number -> ward.staff("x" + number, "office", "9" + number % 7 + "." + number));
        some(ward, "g", 16, "office", "80");
        some(ward, "h", 14, "division", "80");
        some(ward, "c", 8, "division", "60");
        return some(ward, "k", 6, "division", "40");
    }

    private static Ward some(Ward ward, String stem, int count, String unit, String total) {
        IntStream.rangeClosed(1, count).forEach(number -> ward.staff(stem + number, unit, total));
        return ward;
    }

    @Test
    void classes_by_unit_totals_and_places_are_shown_as_far_as_nothing_hidden_follows() {
        Ward ward = ward();
        AgencyRound round = ward.round();
        ClassStatistics statistics = ClassStatistics.of(round, ward.register());

        assertThat(statistics.people()).isEqualTo(new Count.Shown(56));
        // nobody is without a class: the two zeros are hidden, and the smallest class with them
        assertThat(statistics.outcomes())
                .containsEntry(ClassOutcome.EXCELLENT, new Count.Shown(7))
                .containsEntry(ClassOutcome.GOOD, new Count.Shown(35))
                .containsEntry(ClassOutcome.COMPLETED, new Count.Shown(8))
                .containsEntry(ClassOutcome.NOT_COMPLETED, Count.hidden())
                .containsEntry(ClassOutcome.NOT_CLASSIFIED, Count.hidden())
                .containsEntry(ClassOutcome.NO_CLASS_YET, Count.hidden());
        assertThat(statistics.breakdowns()).containsOnlyKeys(Dimension.UNIT);
        assertThat(statistics.reasons()).isEmpty();
        assertThat(statistics.places())
                .contains(new ScopePlaces(
                        ScopeKind.AGENCY, "ward", Fraction.of(1, 5), new Count.Shown(7), new Count.Shown(7)));

        String text = StatisticsSheet.of(round, ward.register())
                .paper(Language.ENGLISH)
                .text();
        assertThat(text)
                .containsPattern("Unit division +hidden +14 +hidden +hidden +hidden +hidden +28\n")
                .containsPattern("Unit office +hidden +21 +hidden +hidden +hidden +hidden +28\n")
                .containsPattern("All +7 +35 +8 +hidden +hidden +hidden +56\n")
                .contains("""
                        Classes by unit (people)
                        Unit division
                          Excellent completion of tasks       ? hidden
                          Good completion of tasks            ############## 14
                        """)
                .contains("""
                        Range of Excellent completion of tasks
                          from 90 up                          ############ 12
                        Range of Good completion of tasks
                          from 80 to below 90                 ? hidden
                          from 70 to below 80                 ? hidden
                        """)
                .contains("  Unit ward                           #######| 7, at most 7\n");
    }

    @Test
    void the_head_who_is_classified_one_level_up_is_not_counted() {
        Ward ward = ward();
        Ward headed = ward().person("boss", Role.HEAD, "ward").year("boss", "95");

        assertThat(headed.round().placements()).hasSize(57);
        assertThat(ClassStatistics.of(headed.round(), headed.register()).outcomes())
                .isEqualTo(ClassStatistics.of(ward.round(), ward.register()).outcomes());
    }

    @Test
    void whoever_has_no_class_is_told_by_the_reason_where_they_are_many() {
        Ward ward = ward();
        IntStream.rangeClosed(1, 9).forEach(number -> ward.person("n" + number, Role.STAFF, "office"));
        ClassStatistics statistics = ClassStatistics.of(ward.round(), ward.register());

        assertThat(statistics.outcomes()).containsEntry(ClassOutcome.NO_CLASS_YET, new Count.Shown(9));
        ImmutableList<ReasonCount> reasons = statistics.reasons();
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.outcome()).isEqualTo(ClassOutcome.NO_CLASS_YET);
            assertThat(reason.people()).isEqualTo(9);
            assertThat(reason.reason()).isPresent();
        });
        assertThat(StatisticsSheet.of(statistics, ward.register())
                        .paper(Language.ENGLISH)
                        .text())
                .contains("WHY THERE IS NO CLASS", "- No class yet, ", ": 9\n");
    }
}
