package io.github.thuocdo.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the person and the notice board are told once the authority has decided. */
class ResultNoticeTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final Unit WARD = Unit.of(UnitId.of("phuong"), "UBND phường", UnitLevel.USING);

    private static Result.Builder result(String id, Classification level) {
        return Result.builder()
                .id(id)
                .subject(Subject.of(Cases.NGAN.id()))
                .period(YEAR)
                .source(Source.of("record"))
                .classification(level);
    }

    private static Result decided(String id, Classification level, int day) {
        return result(id, level)
                .decision(new Decision("Chủ tịch UBND phường", id + "/QĐ-UBND", LocalDate.of(2026, 12, day)))
                .decidedBy(Cases.BINH.id())
                .build();
    }

    /** A year for which "good" is proposed, since the quota did not admit 91 points. */
    private static Explained year(Result... results) {
        return Cases.refusedYear()
                .withResultIn(Register.builder()
                        .organization(Organization.builder()
                                .addUnits(WARD)
                                .addCadres(Cases.NGAN, Cases.BINH)
                                .build())
                        .addResults(results)
                        .build());
    }

    private static String told(Explained explained, Language language) {
        return PersonNotice.of(explained).text(language).replaceAll("\\s+", " ");
    }

    @Test
    void a_decided_class_is_told_with_its_decision_and_who_decided() {
        Explained decided = year(decided("81", Classification.GOOD, 10));

        assertThat(told(decided, Language.VIETNAMESE))
                .startsWith("THÔNG BÁO KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG ")
                .contains(
                        "Xếp loại Hoàn thành tốt nhiệm vụ theo quyết định 81/QĐ-UBND, Chủ tịch UBND phường, 10/12/2026: ")
                .contains("Người quyết định: " + Cases.BINH.name())
                .doesNotContain("Đây là đề xuất");
        assertThat(told(decided, Language.ENGLISH))
                .startsWith("NOTICE OF THE RESULT ")
                .contains(" by decision 81/QĐ-UBND, ")
                .contains("Decided by: " + Cases.BINH.name())
                .doesNotContain("This is a proposal");
    }

    @Test
    void whoever_is_told_a_result_learns_of_the_petition_and_within_how_many_days_it_is_settled() {
        assertThat(told(year(decided("81", Classification.GOOD, 10)), Language.VIETNAMESE))
                .contains("Nơi nhận kiến nghị: ....")
                .contains("Ông/Bà có quyền kiến nghị về kết quả này (Điều 22). Kiến nghị được giải quyết (Điều 22):"
                        + " trong 7 ngày làm việc kể từ ngày tiếp nhận kiến nghị.");
        assertThat(told(year(), Language.VIETNAMESE)).contains("Đây là đề xuất").doesNotContain("kiến nghị");
    }

    @Test
    void another_class_than_the_proposed_one_stands_beside_it() {
        assertThat(told(year(decided("81", Classification.COMPLETED, 10)), Language.VIETNAMESE))
                .contains("Xếp loại Hoàn thành nhiệm vụ theo quyết định 81/QĐ-UBND")
                .contains("Theo dữ liệu đang có, mức đề xuất là: Hoàn thành tốt nhiệm vụ.");
    }

    @Test
    void an_authority_that_decided_otherwise_is_quoted_with_its_reason() {
        Result otherwise = Result.builder()
                .from(decided("81", Classification.COMPLETED, 10))
                .reason("theo ý kiến của hội nghị")
                .build();

        assertThat(told(year(otherwise), Language.VIETNAMESE))
                .contains("Lý do khác mức đề xuất: theo ý kiến của hội nghị");
        assertThat(told(year(otherwise), Language.ENGLISH)).contains("Why not as proposed: theo ý kiến của hội nghị");
        assertThat(told(year(decided("81", Classification.GOOD, 10)), Language.ENGLISH))
                .doesNotContain("Why not as proposed");
    }

    @Test
    void a_result_that_replaces_another_is_the_one_that_is_told() {
        Result first = decided("81", Classification.COMPLETED, 10);
        Result second = Result.builder()
                .from(decided("95", Classification.GOOD, 28))
                .replaces("81")
                .build();

        assertThat(told(year(first, second), Language.VIETNAMESE))
                .contains("theo quyết định 95/QĐ-UBND")
                .doesNotContain("81/QĐ-UBND");
    }

    @Test
    void a_class_without_a_decision_or_of_the_party_leaves_the_proposal_as_it_is() {
        Result undecided = result("old", Classification.GOOD).build();
        Result ofParty = Result.builder()
                .from(decided("7", Classification.COMPLETED, 20))
                .channel(Channel.PARTY)
                .build();

        assertThat(year(undecided, ofParty).result()).isEmpty();
        assertThat(told(year(undecided, ofParty), Language.VIETNAMESE))
                .startsWith("THÔNG BÁO ĐỀ XUẤT XẾP LOẠI CHẤT LƯỢNG ");
    }

    @Test
    void what_is_posted_of_results_is_called_so_and_of_some_each_that_was_decided() {
        Explained decided = year(decided("81", Classification.COMPLETED, 10));
        PublicPosting all = PublicPosting.of(WARD, YEAR, List.of(decided));
        PublicPosting some = PublicPosting.of(WARD, YEAR, List.of(decided, year()));

        assertThat(all.text(Language.VIETNAMESE))
                .startsWith("NIÊM YẾT KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG\n")
                .contains("Công khai theo Điều 21, 335/2025/NĐ-CP.")
                .containsPattern(Cases.NGAN.name() + " +Hoàn thành nhiệm vụ\n")
                .doesNotContain("đề xuất", "81/QĐ-UBND");
        assertThat(some.text(Language.VIETNAMESE))
                .startsWith("NIÊM YẾT MỨC XẾP LOẠI CHẤT LƯỢNG (ĐỀ XUẤT)\n")
                .containsPattern(Cases.NGAN.name() + " +Hoàn thành nhiệm vụ \\(đã quyết định\\)\n")
                .containsPattern(Cases.NGAN.name() + " +Hoàn thành tốt nhiệm vụ\n");
    }
}
