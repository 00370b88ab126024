package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.Told;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Particulars;
import io.github.thuocdo.scoring.outcome.Particulars.Reason;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsiderationTextTest {

    private static final ImmutableSet<Reason> QUOTA = ImmutableSet.of(
            Reason.PLACE_GIVEN,
            Reason.PLACES_TAKEN,
            Reason.TIED,
            Reason.BEHIND_A_TIE,
            Reason.ORDER_MISSING,
            Reason.RATE_MISSING,
            Reason.WITHIN_ADVICE,
            Reason.BEYOND_ADVICE,
            Reason.GROUP_TOO_SMALL,
            Reason.NO_CANDIDATE);

    private static final Decision DECISION =
            new Decision("Chủ tịch UBND phường", "90/QĐ-UBND", LocalDate.of(2026, 9, 1));

    private static Conclusion suspension() {
        return Conclusion.builder()
                .id("KL-9")
                .kind(ConclusionKind.SUSPENSION)
                .about(Subject.of(Cases.KHAI.id()))
                .decision(DECISION)
                .build();
    }

    private static Dossier suspended() {
        return Cases.year(Cases.KHAI, "81")
                .withGrounds(new Ground(suspension(), Ground.Standing.COUNTS, Optional.empty(), Optional.empty()));
    }

    private static Dossier decided(boolean counts) {
        return suspended()
                .withGroundDecisions(ImmutableMap.of(
                        "KL-9", new GroundDecision("KL-9", counts, Optional.empty(), DECISION, "đã xác minh")));
    }

    private static Dossier headOf(UnitId unit, Observation<Classification> level) {
        return Cases.year(Cases.KHAI, "92")
                .withRole(Role.HEAD)
                .withHeads(HeadedOrganization.of(unit, UnitLevel.DIRECT_USING, level));
    }

    private static Ground ground(Ground.Standing standing, String reason) {
        Conclusion conclusion =
                Conclusion.builder().from(Cases.reprimand()).id("KL-" + reason).build();
        return new Ground(conclusion, standing, Told.ground(reason), Optional.empty());
    }

    private static Stream<Scorecard> cards() {
        Policy counting = Cases.POLICY.reading("suspension", "not-completing-unless-decided-otherwise", "x");
        UnitId unit = UnitId.of("phong-kinh-te");
        return Streams.concat(
                localCards(),
                cardsOfCircumstances(),
                Stream.of(
                                Cases.disciplinedYear(),
                                suspended(),
                                decided(true),
                                decided(false),
                                Cases.year(Cases.KHAI, "92").withMonthsServed(Fraction.parse("5.5")),
                                Cases.year(Cases.KHAI, "92").withMonthsServed(Optional.empty()),
                                Cases.year(Cases.KHAI, "92")
                                        .withGrounds(
                                                ground(Ground.Standing.DOES_NOT_COUNT, "annulled"),
                                                ground(Ground.Standing.DOES_NOT_COUNT, "another-year")),
                                Cases.year(Cases.KHAI, "92")
                                        .withGrounds(ground(Ground.Standing.FOR_AUTHORITY, "counted-in-another-year")),
                                headOf(unit, Observation.given(Classification.GOOD)),
                                headOf(unit, Observation.given(Classification.EXCELLENT)),
                                headOf(unit, Observation.notRated(Gap.ORGANIZATION_NOT_CLASSIFIED)),
                                Cases.year(Cases.KHAI, "92").withRole(Role.HEAD))
                        .map(Cases::card),
                Stream.of(ScoringEngine.of(counting).score(suspended())));
    }

    /** The decree with the rules of a local edition besides: requirements of classes, gates on numbers and on other results. */
    private static Policy local(Ladder.Unmet unmet, Ladder.Beyond beyond, Gate.OwnResultUse use) {
        Ladder year = Cases.POLICY.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow();
        Ladder.Rung best = year.rungs().get(0);
        Condition index = new Condition.Within(INDEX, Interval.atLeast(Fraction.of(1, 2)));
        Ladder.Rung demanding = new Ladder.Rung(
                best.provision(),
                best.level(),
                best.band(),
                ImmutableList.of(new Ladder.Requirement(provision("index"), index)));
        Ladder.Rung good = year.rungs().get(1);
        Ladder.Rung alsoDemanding = new Ladder.Rung(
                good.provision(),
                good.level(),
                good.band(),
                ImmutableList.of(new Ladder.Requirement(provision("index"), index)));
        Ladder ladder = new Ladder(
                year.provision(),
                year.reach(),
                ImmutableList.of(
                        demanding,
                        unmet == Ladder.Unmet.ONE_LEVEL_DOWN ? good : alsoDemanding,
                        new Ladder.Rung(
                                year.rungs().get(2).provision(),
                                year.rungs().get(2).level(),
                                year.rungs().get(2).band(),
                                unmet == Ladder.Unmet.ONE_LEVEL_DOWN
                                        ? ImmutableList.of()
                                        : ImmutableList.of(new Ladder.Requirement(provision("index"), index))),
                        year.rungs().get(3)),
                year.outcome(),
                Optional.of(chosen("unmet-condition", unmet)),
                Optional.of(chosen("beyond-ladder", beyond)));
        Reach everybody = year.reach();
        return Cases.POLICY.withRules(Stream.concat(
                        Cases.POLICY.rules().stream().map(rule -> rule.equals(year) ? ladder : rule),
                        Stream.of(
                                new Gate(
                                        provision("away"),
                                        everybody,
                                        new Condition.Away(
                                                ImmutableSet.of(LeaveKind.UNPAID), Interval.atLeast(Fraction.of(3))),
                                        new Gate.NotAbove(Classification.COMPLETED)),
                                new Gate(
                                        provision("together"),
                                        everybody,
                                        new Condition.Always(),
                                        new Gate.ConsideredTogether()),
                                new Gate(
                                        provision("own"),
                                        everybody,
                                        new Condition.Always(),
                                        new Gate.OwnResult(Channel.PARTY, chosen("state-result", use)))))
                .toList());
    }

    private static Provision provision(String id) {
        return new Provision("test." + id, new Citation("QĐ 7", "Điều 3"), "Điều kiện " + id, "Condition " + id);
    }

    private static <R extends Reading> Interpretation<R> chosen(String key, R value) {
        return new Interpretation.Chosen<>(key, value, "QĐ 7", "");
    }

    private static final Measure INDEX = new RecordedMeasure.Figure(
            "index",
            provision("figure"),
            Measure.Unit.RATIO,
            Optional.of(Fraction.ONE),
            ImmutableList.of(),
            RecordedMeasure.MissingFigure.UNDETERMINED);

    private static Dossier withIndex(String value) {
        return Cases.year(Cases.KHAI, "92")
                .withSupplied(ImmutableMap.of("index", new Supplied(Fraction.parse(value), "Sở Nội vụ")));
    }

    private static Dossier withParty(Observation<Classification> result) {
        return withIndex("1").withOwnResults(ImmutableMap.of(Channel.PARTY, result));
    }

    private static Stream<Scorecard> localCards() {
        Policy strict =
                local(Ladder.Unmet.REFER_TO_AUTHORITY, Ladder.Beyond.REFER_TO_AUTHORITY, Gate.OwnResultUse.NOT_ABOVE);
        Policy falling = local(
                Ladder.Unmet.NEXT_LEVEL_WHOSE_CONDITIONS_HOLD,
                Ladder.Beyond.REFER_TO_AUTHORITY,
                Gate.OwnResultUse.SHOWN_BESIDE);
        Policy oneDown =
                local(Ladder.Unmet.ONE_LEVEL_DOWN, Ladder.Beyond.NOT_COMPLETED, Gate.OwnResultUse.SHOWN_BESIDE);
        Dossier away = withIndex("1").withLeave(ImmutableMap.of(LeaveKind.UNPAID, Fraction.of(4)));
        UnitId unit = UnitId.of("phong-kinh-te");
        Dossier head = withIndex("1")
                .withRole(Role.HEAD)
                .withHeads(HeadedOrganization.of(unit, UnitLevel.DIRECT_USING, Observation.given(Classification.GOOD)));
        return Stream.of(
                ScoringEngine.of(strict).score(Cases.year(Cases.KHAI, "92")),
                ScoringEngine.of(strict).score(withIndex("1/4")),
                ScoringEngine.of(strict).score(away),
                ScoringEngine.of(strict).score(head),
                ScoringEngine.of(strict).score(withParty(Observation.given(Classification.GOOD))),
                ScoringEngine.of(strict).score(withParty(Observation.given(Classification.EXCELLENT))),
                ScoringEngine.of(strict)
                        .score(withParty(Observation.notRated(new AbsenceReason.InWords("party-first")))),
                ScoringEngine.of(falling).score(withIndex("1/4")),
                ScoringEngine.of(oneDown).score(withIndex("1/4")),
                ScoringEngine.of(oneDown).score(withParty(Observation.given(Classification.GOOD))));
    }

    /** The decree with gates that ask for the service and for shortcomings, and with a clause of its own that nobody could read. */
    private static Stream<Scorecard> cardsOfCircumstances() {
        Policy asking = Cases.POLICY.withRules(Streams.concat(
                        Cases.POLICY.rules().stream(),
                        Stream.of(
                                gate("left", new Condition.LeftService()),
                                gate("remedied", new Condition.Remedied(ImmutableSet.of(About.SUBJECT)))))
                .toList());
        ScoringEngine unread = ScoringEngine.of(asking.reading("left-service", "undetermined", "x"));
        Dossier year = Cases.year(Cases.KHAI, "92");
        return Stream.concat(
                Stream.of(ScoringEngine.of(asking).score(year)),
                Stream.of(
                                year,
                                year.withLeftOn(LocalDate.of(2026, 9, 30)),
                                year.withGrounds(shortcoming(ConclusionKind.SHORTCOMING, 1)),
                                year.withGrounds(
                                        shortcoming(ConclusionKind.SHORTCOMING, 1),
                                        shortcoming(ConclusionKind.SHORTCOMING_REMEDIED, 2)))
                        .map(unread::score));
    }

    private static Gate gate(String id, Condition when) {
        Reach everybody =
                Cases.POLICY.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow().reach();
        return new Gate(provision(id), everybody, when, new Gate.NotClassified());
    }

    private static Ground shortcoming(ConclusionKind kind, int day) {
        return new Ground(
                Conclusion.builder()
                        .id("KL-" + kind.key())
                        .kind(kind)
                        .act("khuyết điểm 1")
                        .about(Subject.of(Cases.KHAI.id()))
                        .decision(new Decision("Chủ tịch UBND phường", "9/KL-UBND", LocalDate.of(2026, 3, day)))
                        .build(),
                Ground.Standing.COUNTS,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void every_reason_of_the_engine_is_among_the_cases() {
        Set<Reason> expected = EnumSet.allOf(Reason.class);
        expected.removeAll(QUOTA);
        expected.remove(
                Reason.BLOCKED_ABOVE); // no gate of the decree blocks a class between the highest and the lowest

        assertThat(cards().flatMap(card -> card.considerations().stream()).map(Consideration::reason))
                .containsAll(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reason_of_the_engine_is_said_with_its_numbers(Language language) {
        cards().forEach(card -> {
            String text = PersonNotice.of(card, Cases.KHAI).text(language);
            assertThat(text).doesNotContain("{", "}");
            assertThat(text.lines().filter(line -> line.matches("\\[[x ?]] .*") && !line.matches(".*; \\[\\?] .*")))
                    .hasSize(told(card) + 1); // the quota of the year is still to come
        });
    }

    /** The clause on those who left is not told to somebody who stayed, and no range in which the total does not lie. */
    private static int told(Scorecard card) {
        boolean left = card.dossier().leftOn().isPresent();
        return Math.toIntExact(card.considerations().stream()
                .filter(rule -> left || rule.reason() != Reason.CLAUSE_NOT_APPLIED)
                .filter(rule -> rule.reason() != Reason.NOT_REACHED && rule.reason() != Reason.EXCEEDED)
                .count());
    }

    @Test
    void reasons_are_in_words() {
        String text = cards().map(card -> PersonNotice.of(card, Cases.KHAI).text(Language.VIETNAMESE))
                .reduce("", String::concat)
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains("thời gian công tác trong năm 5,5 tháng, dưới mức 6 tháng")
                .contains("kết luận, quyết định không được tính: đã bị hủy bỏ")
                .contains("kết luận, quyết định không được tính: thuộc năm khác")
                .contains("tổ chức phong-kinh-te được xếp loại Hoàn thành tốt nhiệm vụ, người đứng đầu không được cao"
                        + " hơn")
                .contains(
                        "Chờ cấp có thẩm quyền quyết định: Tạm đình chỉ công tác (điểm b khoản 5 Điều 56, 170/2025/NĐ-CP)")
                .contains(
                        "cấp có thẩm quyền quyết định không tính (90/QĐ-UBND, Chủ tịch UBND phường, 01/09/2026); lý do:"
                                + " đã xác minh")
                .contains("Không xếp loại: Thời gian công tác dưới 6 tháng (khoản 1, khoản 2 Điều 11)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_quota_is_said_with_numbers_and_in_a_small_group_without(Language language) {
        Wording wording = Wording.exact(language, Cases.POLICY);
        ImmutableMap<String, String> numbers = ImmutableMap.of(
                "within", "group", "scope", "N", "base", "15", "rate", "1/5", "places", "3", "open", "2");
        for (Reason reason : QUOTA) {
            assertThat(FindingWords.consideration(wording, quota(reason, numbers)))
                    .doesNotContain("{")
                    .isNotBlank();
            String withoutNumbers = FindingWords.consideration(
                    wording, quota(reason, ImmutableMap.of("within", "group", "scope", "N", "rate", "1/5")));
            assertThat(withoutNumbers.replace("nhỏ hơn 01 người", ""))
                    .doesNotContain("{")
                    .doesNotContainPattern("[0-9]");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_reason_is_said_also_where_its_numbers_are_not_there(Language language) {
        Wording wording = Wording.exact(language, Cases.POLICY);
        for (Reason reason : Reason.values()) {
            assertThat(FindingWords.consideration(wording, quota(reason, ImmutableMap.of())))
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(wording.proposal(new Proposal.Pending(Told.reason("335.quota/" + reason.key()))))
                    .doesNotContain("{")
                    .doesNotEndWith(": " + reason.key());
        }
    }

    /** That somebody was not disciplined is a requirement without a number. */
    @Test
    void a_requirement_that_has_no_number_is_said_as_met_or_not_met() {
        Condition disciplined = new Condition.Established(ImmutableSet.of(ConclusionKind.DISCIPLINE));
        Policy policy = requiring(new Condition.Not(disciplined));

        assertThat(notice(policy, Cases.year(Cases.KHAI, "92")))
                .contains("[x] Điều kiện clean (Điều 3, QĐ 7): không có kết luận, quyết định nào");
        assertThat(notice(policy, Cases.disciplinedYear().withRole(Role.STAFF)))
                .contains("[ ] Điều kiện clean (Điều 3, QĐ 7): có kết luận, quyết định được tính");
    }

    @Test
    void a_number_lies_where_it_lies_whether_the_rule_asks_for_it_or_against_it() {
        Policy most = requiring(new Condition.Not(new Condition.Within(INDEX, Interval.atLeast(Fraction.of(1, 2)))));

        assertThat(notice(most, withIndex("1/4")))
                .contains(
                        "[x] Điều kiện clean (Điều 3, QĐ 7): Điều kiện figure: 25 %, nằm ngoài khoảng từ 50 % trở lên");
        assertThat(notice(most, withIndex("3/4")))
                .contains(
                        "[ ] Điều kiện clean (Điều 3, QĐ 7): Điều kiện figure: 75 %, nằm trong khoảng từ 50 % trở lên");
    }

    @Test
    void a_requirement_that_waits_for_the_authority_is_named_in_the_proposal() {
        Policy policy = requiring(new Condition.Within(INDEX, Interval.atLeast(Fraction.of(1, 2))));

        assertThat(notice(policy, withIndex("1/4")))
                .contains("Chờ cấp có thẩm quyền quyết định: Điều kiện clean (Điều 3, QĐ 7)")
                .contains("Điều kiện figure: 25 %, nằm ngoài khoảng từ 50 % trở lên");
    }

    @Test
    void another_channel_is_named_in_the_language_of_the_notice() {
        Policy policy =
                local(Ladder.Unmet.REFER_TO_AUTHORITY, Ladder.Beyond.REFER_TO_AUTHORITY, Gate.OwnResultUse.NOT_ABOVE);

        assertThat(notice(policy, withParty(Observation.notRated(new AbsenceReason.InWords("party-first")))))
                .contains("chưa có kết quả xếp loại đảng viên, vốn phải có trước");
    }

    private static Policy requiring(Condition condition) {
        Ladder year = Cases.POLICY.ladder(Role.STAFF, PeriodKind.YEAR).orElseThrow();
        Ladder.Rung best = year.rungs().get(0);
        Ladder.Rung demanding = new Ladder.Rung(
                best.provision(),
                best.level(),
                best.band(),
                ImmutableList.of(new Ladder.Requirement(provision("clean"), condition)));
        Ladder ladder = new Ladder(
                year.provision(),
                year.reach(),
                Stream.concat(Stream.of(demanding), year.rungs().stream().skip(1))
                        .collect(ImmutableList.toImmutableList()),
                year.outcome(),
                Optional.of(chosen("unmet-condition", Ladder.Unmet.REFER_TO_AUTHORITY)),
                Optional.of(chosen("beyond-ladder", Ladder.Beyond.REFER_TO_AUTHORITY)));
        return Cases.POLICY.withRules(Cases.POLICY.rules().stream()
                .map(rule -> rule.equals(year) ? ladder : rule)
                .toList());
    }

    private static String notice(Policy policy, Dossier dossier) {
        return PersonNotice.of(ScoringEngine.of(policy).score(dossier), Cases.KHAI)
                .text(Language.VIETNAMESE)
                .replaceAll("\\s+", " ");
    }

    @Test
    void people_without_a_group_are_a_scope_without_a_name() {
        assertThat(FindingWords.consideration(
                        Wording.exact(Language.VIETNAMESE, Cases.POLICY),
                        quota(Reason.GROUP_TOO_SMALL, ImmutableMap.of("within", "without-group", "scope", ""))))
                .isEqualTo("tỷ lệ tính trên những người không thuộc nhóm nào nhỏ hơn 01 người nên không có chỉ tiêu");
    }

    @Test
    void a_tie_before_the_authority_is_said_in_the_proposal() {
        Wording wording = Wording.exact(Language.VIETNAMESE, Cases.POLICY);

        assertThat(wording.proposal(new Proposal.Pending(Told.reason("335.quota/tied"))))
                .isEqualTo("Chờ cấp có thẩm quyền quyết định: Tỷ lệ hoàn thành xuất sắc nhiệm vụ (Điều 20.5): bằng"
                        + " với người khác, chỉ tiêu không đủ cho tất cả; trình cấp có thẩm quyền lựa chọn");
    }

    @Test
    void a_reason_that_somebody_wrote_is_quoted() {
        assertThat(Wording.exact(Language.VIETNAMESE, Cases.POLICY)
                        .absence(Observation.excused(new AbsenceReason.InWords("đi học tập trung"))))
                .isEqualTo("được miễn có lý do chính đáng: đi học tập trung");
    }

    private static Consideration quota(Reason reason, ImmutableMap<String, String> arguments) {
        return new Consideration(
                Cases.POLICY.quota().orElseThrow().provision(),
                Consideration.Outcome.PENDING,
                arguments.isEmpty() || reason == Reason.NO_CANDIDATE
                        ? new Particulars.Plain(reason)
                        : Told.scope(reason, arguments),
                ImmutableList.copyOf(List.of()));
    }
}
