package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.notice.AuthorityReport;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonNotice;
import io.github.thuocdo.scoring.notice.PublicPosting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The notices of a whole round: what each person may read, and what nobody may read of another. */
class RoundNoticesTest {

    private static final Register REGISTER = ward().register();
    private static final AgencyRound REVIEW = AgencyRound.of(Ward.POLICY, REGISTER, Ward.AGENCY, Ward.YEAR);
    private static final Map<CadreId, Explained> PEOPLE = people();

    /** Thirteen people, no two of them with the same total but for the tied: candidates, good ones, a tie, a head and somebody new. */
    private static Ward ward() {
        Ward ward = Ward.of().person("head-01", Role.HEAD, "office").organizationClass("office", Classification.GOOD);
        ward.year("head-01", "93.137");
        List<String> group = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            ward.staff("best-0" + i, "office", "9" + i + "." + i + "71");
            group.add("best-0" + i);
        }
        for (int i = 1; i <= 2; i++) {
            ward.staff("tied-0" + i, "office", "94.613");
            group.add("tied-0" + i);
        }
        for (int i = 1; i <= 5; i++) {
            ward.staff("good-0" + i, "division", "7" + i + "." + i + "39");
            group.add("good-0" + i);
        }
        return ward.group("all-staff", group.toArray(String[]::new)).person("nobody-01", Role.STAFF, "division");
    }

    private static Map<CadreId, Explained> people() {
        Sensitivity sensitivity = Sensitivity.ofAgency(Ward.POLICY, REGISTER, Ward.AGENCY, Ward.YEAR);
        Map<CadreId, Explained> people = new LinkedHashMap<>();
        for (Placement placement : REVIEW.placements()) {
            CadreId id = placement.cadre();
            people.put(
                    id,
                    Explained.of(placement, Cadre.of(id, "Name of " + id.text(), CadreCategory.CIVIL_SERVANT))
                            .withDependences(sensitivity));
        }
        return people;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_notice_holds_the_name_or_the_score_of_a_colleague(Language language) {
        assertThat(PEOPLE).hasSize(14);
        PEOPLE.forEach((reader, explained) -> {
            String text = PersonNotice.of(explained).text(language);
            assertThat(text).contains(reader.text()).doesNotContain("{");
            PEOPLE.forEach((other, theirs) -> {
                if (!other.equals(reader)) {
                    assertThat(text).doesNotContain(other.text());
                    total(theirs.card())
                            .filter(total -> !total(explained.card()).equals(Optional.of(total)))
                            .ifPresent(total -> assertThat(text)
                                    .doesNotContain(total.value().toString())
                                    .doesNotContain(total.toDecimalText(2))
                                    .doesNotContain(total.toDecimalText(2).replace('.', ',')));
                }
            });
        });
    }

    private static Optional<Points> total(Scorecard card) {
        return card.total().asOptional();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_posting_of_the_review_holds_no_score_and_no_reason(Language language) {
        String text = PublicPosting.of(
                        Unit.of(Ward.AGENCY, "Ward", UnitLevel.USING), Ward.YEAR, List.copyOf(PEOPLE.values()))
                .text(language);

        assertThat(text.lines().filter(line -> line.startsWith("Name of "))).hasSize(14);
        PEOPLE.values()
                .forEach(explained -> total(explained.card())
                        .ifPresent(total -> assertThat(text)
                                .doesNotContain(total.value().toString())
                                .doesNotContain(total.toDecimalText(2))
                                .doesNotContain(total.toDecimalText(2).replace('.', ','))));
        assertThat(text).doesNotContain("335", "1/5", "0.2", "0,2", "all-staff");
    }

    /** Seven candidates and six good ones have two places, for 2 is within a fifth of 6 + 5 and 3 is above a fifth of 6 + 4. The second is tied. */
    @Test
    void the_quota_is_told_with_its_places_and_one_s_own_standing() {
        assertThat(oneLine("best-05"))
                .contains("ward: trong tỷ lệ 20 %; số lượng tối đa 2 người, tính trên 11 người")
                .contains("Đề xuất xếp loại Hoàn thành xuất sắc nhiệm vụ: trong tỷ lệ 20 %.");
        assertThat(oneLine("tied-01"))
                .contains(
                        "nhóm all-staff: bằng với người khác, chỉ tiêu còn 1 trong 2; trình cấp có thẩm quyền lựa chọn")
                .contains("Chờ cấp có thẩm quyền quyết định: Tỷ lệ hoàn thành xuất sắc nhiệm vụ (khoản 5 Điều 20)");
        assertThat(oneLine("best-01"))
                .contains("ward: xếp sau những người bằng nhau chưa được lựa chọn; số lượng tối đa 2 người")
                .contains(
                        "Đề xuất xếp loại Hoàn thành tốt nhiệm vụ: xếp sau những người bằng điểm chưa được lựa chọn trong nhóm all-staff");
    }

    @Test
    void the_head_is_told_of_the_limit() {
        assertThat(oneLine("head-01"))
                .contains("tổ chức office được xếp loại Hoàn thành tốt nhiệm vụ, người đứng đầu không được cao hơn");
    }

    @Test
    void a_month_that_nobody_rated_is_told_as_such() {
        assertThat(oneLine("nobody-01")).contains("Chưa xác định được: có kỳ phải chấm mà chưa được chấm");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_authority_reads_the_codes_and_every_dependence(Language language) {
        PEOPLE.values().forEach(explained -> {
            String text = AuthorityReport.of(explained).text(language);
            explained
                    .considerations()
                    .forEach(consideration ->
                            assertThat(text.replaceAll("\\s+", "")).contains("[" + consideration.code() + "]"));
            explained.dependences().forEach(dependence -> assertThat(text).contains("[" + dependence.key() + "]"));
        });
        assertThat(PEOPLE.values())
                .anyMatch(explained -> !explained.dependences().isEmpty());
    }

    private static String oneLine(String id) {
        Explained explained = PEOPLE.get(CadreId.of(id));
        return PersonNotice.of(explained).text(Language.VIETNAMESE).replaceAll("\\s+", " ");
    }
}
