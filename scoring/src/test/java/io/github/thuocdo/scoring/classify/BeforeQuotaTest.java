package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.notice.AuthorityReport;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.notice.PublicPosting;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A class that a quota may still take away is told as such; one that stands after the quota, or that no quota touches, is not. */
class BeforeQuotaTest {

    private static final Cadre SECOND = cadre("second");

    /** Two candidates and five good ones: 1 is at most a fifth of 5 + 1, and 2 is more than a fifth of 5, so there is one place. */
    private static final AgencyRound REVIEW = ward().round();

    private static Ward ward() {
        Ward ward = Ward.of().staff("first", "office", "93").staff("second", "office", "92");
        for (int i = 1; i <= 5; i++) {
            ward.staff("good-" + i, "division", "80");
        }
        return ward;
    }

    private static Cadre cadre(String id) {
        return Cadre.of(CadreId.of(id), "Name of " + id, CadreCategory.CIVIL_SERVANT);
    }

    private static Placement second() {
        return REVIEW.placementOf(SECOND.id()).orElseThrow();
    }

    private static String before(Language language) {
        return language == Language.VIETNAMESE ? "trước khi xét tỷ lệ" : "before the quota";
    }

    private static String ahead(Language language) {
        return language == Language.VIETNAMESE
                ? "): chưa xét; tỷ lệ được xét sau khi"
                : "[?] Share of excellent (Art 20.5): not settled yet";
    }

    /** The class with what stands behind it on its line. */
    private static String proposed(Language language, String vietnamese, String english) {
        return language == Language.VIETNAMESE ? "Đề xuất: " + vietnamese : "Proposal: " + english;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The sentence with which a notice begins. */
    private static String first(Language language, String vietnamese, String english) {
        return language == Language.VIETNAMESE ? "Đề xuất xếp loại " + vietnamese : english;
    }

    private static String notice(Explained explained, Language language) {
        return oneLine(PersonNotice.of(explained).text(language));
    }

    private static String report(Explained explained, Language language) {
        return oneLine(AuthorityReport.of(explained).text(language));
    }

    private static ImmutableList<String> both(Explained explained, Language language) {
        return ImmutableList.of(notice(explained, language), report(explained, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_notice_made_of_the_placement_tells_the_class_that_the_quota_left(Language language) {
        assertThat(second().quota()).isEqualTo(QuotaStage.SETTLED);
        assertThat(second().beforeQuota()).isEqualTo(new Proposal.Classified(Classification.EXCELLENT));
        Explained explained = Explained.of(second(), SECOND);
        assertThat(both(explained, language))
                .allSatisfy(text -> assertThat(text).doesNotContain(before(language), ahead(language)));
        assertThat(report(explained, language))
                .contains(proposed(
                        language,
                        "Hoàn thành tốt nhiệm vụ Đây là đề xuất",
                        "Good completion of tasks This is a proposal"));
        assertThat(notice(explained, language))
                .contains(first(
                        language,
                        "Hoàn thành tốt nhiệm vụ: vượt tỷ lệ 20 % của ward. Đây là đề xuất",
                        "Good completion of tasks is proposed: beyond the ceiling of 20 % of ward. This is a proposal"));
        assertThat(PersonNotice.of(second(), SECOND)).isEqualTo(PersonNotice.of(Explained.of(second(), SECOND)));
        assertThat(AuthorityReport.of(second(), SECOND)).isEqualTo(AuthorityReport.of(Explained.of(second(), SECOND)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_notice_of_the_card_of_the_year_alone_says_that_it_is_before_the_quota(Language language) {
        Scorecard card = second().scorecard();

        assertThat(Placement.of(card).quota()).isEqualTo(QuotaStage.BEFORE);
        Explained explained = Explained.of(card, SECOND);
        assertThat(both(explained, language)).allSatisfy(text -> assertThat(text)
                .contains(
                        language == Language.VIETNAMESE
                                ? "Đề xuất này được lập trước khi xét tỷ lệ: Tỷ lệ hoàn thành xuất sắc nhiệm vụ ("
                                : "This is proposed before the quota: Share of excellent (Art 20.5).")
                .contains(ahead(language)));
        assertThat(report(explained, language))
                .contains(proposed(
                        language,
                        "Hoàn thành xuất sắc nhiệm vụ (trước khi xét tỷ lệ)",
                        "Excellent completion of tasks (before the quota)"));
        assertThat(notice(explained, language))
                .contains(first(
                        language,
                        "Hoàn thành xuất sắc nhiệm vụ trước khi xét tỷ lệ: tổng điểm nằm trong khoảng",
                        "Excellent completion of tasks is proposed before the quota: the total lies in the range"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_month_without_a_quota_says_nothing_of_it(Language language) {
        Scorecard month = ScoringEngine.of(Ward.POLICY)
                .score(Dossier.builder()
                        .cadre(SECOND.id())
                        .period(Ward.MARCH)
                        .role(Role.STAFF)
                        .build());

        assertThat(Placement.of(month).quota()).isEqualTo(QuotaStage.NONE);
        assertThat(both(Explained.of(month, SECOND), language))
                .allSatisfy(text -> assertThat(text).doesNotContain(before(language), ahead(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_role_that_the_quota_does_not_reach_says_nothing_of_it(Language language) {
        AgencyRound round = AgencyRound.of(quotaOfLeaders(), ward().register(), Ward.AGENCY, Ward.YEAR);
        Placement placement = round.placementOf(SECOND.id()).orElseThrow();

        assertThat(placement.quota()).isEqualTo(QuotaStage.NONE);
        assertThat(placement.proposal()).isEqualTo(new Proposal.Classified(Classification.EXCELLENT));
        for (Explained explained :
                List.of(Explained.of(placement, SECOND), Explained.of(placement.scorecard(), SECOND))) {
            assertThat(both(explained, language))
                    .allSatisfy(text -> assertThat(text).doesNotContain(before(language), ahead(language)));
        }
    }

    private static Policy quotaOfLeaders() {
        Quota quota = Ward.POLICY.quota().orElseThrow();
        Reach leaders = new Reach(ImmutableSet.of(Role.HEAD, Role.DEPUTY), ImmutableSet.of(PeriodKind.YEAR));
        Quota narrow = new Quota(
                quota.provision(),
                leaders,
                quota.level(),
                quota.rate(),
                quota.raised(),
                quota.rounding(),
                quota.board(),
                quota.smallGroup(),
                quota.ranking(),
                quota.tie(),
                quota.surplus());
        ImmutableList<Rule> rules = Ward.POLICY.rules().stream()
                .map(rule -> rule.equals(quota) ? narrow : rule)
                .collect(ImmutableList.toImmutableList());
        return Ward.POLICY.withId("test.quota-of-leaders").withRules(rules);
    }

    /** The quota of an agency's head is settled one level up, so that here the class is one before the quota. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_head_whose_quota_is_settled_elsewhere_is_told_so(Language language) {
        AgencyRound round = ward().person("chief", Role.HEAD, "ward")
                .year("chief", "95")
                .organizationClass("ward", Classification.EXCELLENT)
                .round();
        Placement chief = round.placementOf(CadreId.of("chief")).orElseThrow();

        assertThat(chief.quota()).isEqualTo(QuotaStage.BEFORE);
        Explained explained = Explained.of(chief, cadre("chief"));
        assertThat(both(explained, language)).allSatisfy(text -> assertThat(text)
                .contains(before(language), ahead(language))
                .doesNotContain("không thuộc diện xét tỷ lệ", "no candidate for the share"));
        assertThat(report(explained, language))
                .contains(proposed(
                        language,
                        "Hoàn thành xuất sắc nhiệm vụ (trước khi xét tỷ lệ)",
                        "Excellent completion of tasks (before the quota)"));
        assertThat(AuthorityReport.of(chief, cadre("chief")).text(language)).contains("[335.quota/no-candidate]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_posting_marks_a_class_before_the_quota_and_no_other(Language language) {
        Unit ward = Unit.of(UnitId.of("ward"), "Ward", UnitLevel.USING);
        Cadre good = cadre("good-1");
        Placement other = REVIEW.placementOf(good.id()).orElseThrow();
        String settled = PublicPosting.of(
                        ward, Ward.YEAR, List.of(Explained.of(second(), SECOND), Explained.of(other, good)))
                .text(language);
        String mixed = PublicPosting.of(
                        ward, Ward.YEAR, List.of(Explained.of(second().scorecard(), SECOND), Explained.of(other, good)))
                .text(language);

        assertThat(settled).doesNotContain(before(language));
        assertThat(mixed.lines().filter(line -> line.contains("(" + before(language) + ")")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("Name of second"));
    }

    @Test
    void dependences_of_other_proposals_are_refused() {
        Sensitivity sensitivity = Sensitivity.ofAgency(Ward.POLICY, ward().register(), Ward.AGENCY, Ward.YEAR);

        assertThat(Explained.of(second(), SECOND).withDependences(sensitivity).dependences())
                .isEqualTo(sensitivity.differences().get(SECOND.id()))
                .isNotEmpty();
        assertThatThrownBy(() -> Explained.of(second().scorecard(), SECOND).withDependences(sensitivity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sensitivity must be of what is proposed for second");
    }

    @Test
    void a_placement_of_somebody_else_is_refused() {
        assertThatThrownBy(() -> PersonNotice.of(second(), cadre("first")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cadre (first) must be the one of the scorecard: second");
    }
}
