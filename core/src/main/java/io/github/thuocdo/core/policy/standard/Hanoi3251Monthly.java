package io.github.thuocdo.core.policy.standard;

import static com.google.common.base.Preconditions.checkArgument;
import static io.github.thuocdo.core.policy.standard.Drafting.BODY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.rule.Attribution;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Hanoi's monthly evaluation after decision 3251-QĐ/TU of August 2022: the head and the leadership collective are considered together with the results
 * of the agency.
 *
 * <p>Which decision it amends is not named in any report that could be read, so that it is an edition of its own and not 3814 as amended. The blocks, the
 * classes and the shares of 3814-QĐ/TU stand in it under the citation of that decision: later reports print the same classes, and whether the shares are
 * still in force is asked. Of collectives no sheet and no class is known: the authority finds the class.
 *
 * <p>The day of the decision is that of whoever uses the edition. Whether Decree 335/2025 displaced it is not confirmed: the edition ends with 2025.
 */
final class Hanoi3251Monthly {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final String TOGETHER = "Phần về người đứng đầu và tập thể lãnh đạo";
    private static final ImmutableSet<PeriodKind> MONTH = ImmutableSet.of(PeriodKind.MONTH);

    private final LegalInstrument decision;
    private final DateRange days;

    private Hanoi3251Monthly(LocalDate signedOn) {
        checkArgument(
                signedOn.getYear() == 2022 && signedOn.getMonth() == Month.AUGUST,
                "signedOn (%s) of 3251-QĐ/TU must be a day of August 2022",
                signedOn);
        this.days = DateRange.ofClosed(signedOn, LAST_DAY);
        this.decision = new LegalInstrument(
                "3251-QĐ/TU",
                "Quyết định sửa đổi, bổ sung quy định đánh giá hằng tháng",
                "Decision amending the regulation on monthly evaluation",
                new LegalInstrument.Signing.Supplied(signedOn),
                DateRange.from(signedOn));
    }

    static Policy ofPeople(LocalDate signedOn) {
        Hanoi3251Monthly edition = new Hanoi3251Monthly(signedOn);
        return Policy.builder()
                .id("hn.3251.monthly")
                .instrument(edition.decision)
                .scope(Hanoi3814Monthly.POLICY.scope())
                .effective(edition.days)
                .rules(ImmutableList.<Rule>builder()
                        .addAll(Hanoi3814Monthly.POLICY.rules())
                        .add(edition.together(ImmutableSet.of(Role.HEAD)))
                        .build())
                .build();
    }

    static Policy ofCollectives(LocalDate signedOn) {
        Hanoi3251Monthly edition = new Hanoi3251Monthly(signedOn);
        return Policy.builder()
                .id("hn.3251.monthly-collectives")
                .instrument(edition.decision)
                .scope(PolicyScope.collectives(Channel.HANOI_MONTHLY))
                .effective(edition.days)
                .addRules(edition.attribution(), edition.ladder(), edition.notCompleted(), edition.together(BODY))
                .build();
    }

    private LocalDrafting draft() {
        return new LocalDrafting(decision);
    }

    private Gate together(ImmutableSet<Role> roles) {
        return new Gate(
                draft().provision(
                                "hn.3251.together",
                                TOGETHER,
                                "Người đứng đầu, tập thể lãnh đạo được xem xét cùng kết quả của cơ quan",
                                "Head and leadership collective considered together with the agency's results"),
                new Reach(roles, MONTH),
                new Condition.Always(),
                new Gate.ConsideredTogether());
    }

    private Ladder ladder() {
        return new Ladder(
                draft().provision(
                                "hn.3251.collective.class",
                                TOGETHER,
                                "Mức xếp loại tháng của tập thể lãnh đạo",
                                "Class of a leadership collective for the month"),
                new Reach(BODY, MONTH),
                ImmutableList.of(
                        rung(Classification.EXCELLENT), rung(Classification.GOOD), rung(Classification.COMPLETED)),
                Ladder.Outcome.CLASS,
                Optional.empty(),
                Optional.of(LocalDrafting.referredBeyond()));
    }

    private Ladder.Rung rung(Classification level) {
        return new Ladder.Rung(
                draft().provision(
                                "hn.3251.collective." + level.key(),
                                TOGETHER,
                                level.vietnameseName(),
                                level.englishName()),
                level,
                Optional.empty(),
                ImmutableList.of(new Ladder.Requirement(
                        draft().provision(
                                        "hn.3251.collective." + level.key() + ".conditions",
                                        TOGETHER,
                                        "Các điều kiện của mức này",
                                        "The conditions of this class"),
                        unread(level))));
    }

    private Gate notCompleted() {
        Classification level = Classification.NOT_COMPLETED;
        return new Gate(
                draft().provision(
                                "hn.3251.collective." + level.key(),
                                TOGETHER,
                                level.vietnameseName(),
                                level.englishName()),
                new Reach(BODY, MONTH),
                unread(level),
                Drafting.notCompleted());
    }

    private Condition unread(Classification level) {
        String key = "collective-" + level.key();
        return new Condition.Unread(
                Drafting.finding(
                        key,
                        draft().provision(
                                        "hn.3251." + key,
                                        TOGETHER,
                                        "Tập thể lãnh đạo: " + level.vietnameseName(),
                                        "Leadership collective: " + level.englishName())),
                new Interpretation.Open<>(
                        key,
                        Condition.ClauseSource.FOUND_BY_AUTHORITY,
                        new BilingualText(
                                "Chưa đối chiếu được phiếu điểm và các mức của tập thể: phải bổ sung điều kiện bằng văn bản sửa đổi,"
                                        + " hoặc người áp dụng chọn để cấp có thẩm quyền kết luận đối với từng tập thể.",
                                "No sheet and no class of collectives could be read: the conditions must be supplied by an amendment, or"
                                        + " whoever uses the edition adopts that the authority finds for each collective whether it has the class.")));
    }

    private Attribution attribution() {
        return LocalDrafting.attribution(
                draft().provision(
                                "hn.3251.collective.attribution",
                                "Kỳ đánh giá",
                                "Cách xác định kỳ và đơn vị",
                                "Which period and organization"),
                Drafting.chosen(
                        "month-presence",
                        Attribution.MonthPresence.BY_CALLER,
                        "Không biết tháng nào không xếp loại; cơ quan xác định.",
                        "Months that are not ranked are not known; the agency states them."),
                LocalDrafting.silent("discipline-filter", Attribution.DisciplineFilter.DUTY_RELATED),
                Optional.empty());
    }
}
