package io.github.thuocdo.core.conduct;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The two lists of Directive 24-CT/TU (Chỉ thị 24-CT/TU) of the Standing Committee of the Hanoi Party Committee, of 7 August 2023, on order,
 * discipline and responsibility in handling work.
 *
 * <p>The {@linkplain #annex() annex} suggests 25 manifestations in three groups, of which the press and the pages of districts have printed
 * five; nothing here invents the others. The {@linkplain #symptoms() symptoms} are the shortcomings that the directive, the city and the draft
 * name in words of their own. They have codes of their own and are no items of the annex.
 */
public final class Directive24 {

    private static final String DOCUMENT = "24-CT/TU";
    private static final String ISSUER = "Ban Thường vụ Thành ủy Hà Nội";
    private static final LocalDate ISSUED_ON = LocalDate.of(2023, 8, 7);
    private static final String NAMED = "named";
    private static final String DRAFT = "draft";

    private static final IndicatorCatalogue ANNEX = IndicatorCatalogue.builder()
            .id("24-CT/TU annex")
            .name(new IndicatorText(
                    "Phụ lục gợi ý biểu hiện vi phạm kỷ cương, kỷ luật, trách nhiệm",
                    "Annex of suggested manifestations of breaches of order, discipline and responsibility"))
            .issuer(ISSUER)
            .document(DOCUMENT)
            .issuedOn(ISSUED_ON)
            .addGroups(
                    group("G1", "Vi phạm kỷ cương, kỷ luật", "Breach of order and discipline"),
                    group(
                            "G2",
                            "Né tránh, đùn đẩy, thiếu trách nhiệm",
                            "Avoiding work, pushing it away, lacking responsibility"),
                    new IndicatorGroup("G3", Optional.empty()))
            .addAllIndicators(confirmed())
            .addAllIndicators(pending("G1", 6, 12))
            .addAllIndicators(pending("G2", 1, 9))
            .addAllIndicators(pending("G3", 1, 4))
            .build();

    private static final IndicatorCatalogue SYMPTOMS = IndicatorCatalogue.builder()
            .id("24-CT/TU symptoms")
            .name(new IndicatorText("Hạn chế, yếu kém được nêu ngoài phụ lục", "Shortcomings named outside the annex"))
            .issuer(ISSUER)
            .document(DOCUMENT)
            .issuedOn(ISSUED_ON)
            .addGroups(
                    group(
                            NAMED,
                            "Nêu trong chỉ thị hoặc trong đánh giá của thành phố",
                            "Named by the directive or by the city's own assessment"),
                    group(
                            DRAFT,
                            "Nêu khi thảo luận dự thảo, tháng 6/2023",
                            "Named when the draft was debated, June 2023"))
            .addAllIndicators(named())
            .addAllIndicators(ofDraft())
            .build();

    private Directive24() {}

    /**
     * Returns the annex: 25 numbered slots, {@code G1-01} to {@code G1-12}, {@code G2-01} to {@code G2-09}, {@code G3-01} to {@code G3-04}.
     *
     * <p>Five have a text, restated; that of {@code G1-05} breaks off. Twenty are pending. The total of 25 and the first two groups are
     * published; that the third has four is the difference, and its name has not been read.
     *
     * @return the annex
     */
    public static IndicatorCatalogue annex() {
        return ANNEX;
    }

    /**
     * Returns the thirteen symptoms.
     *
     * @return the list, with codes in words such as {@code pushing-upward}
     */
    public static IndicatorCatalogue symptoms() {
        return SYMPTOMS;
    }

    private static IndicatorGroup group(String id, String vietnamese, String english) {
        return new IndicatorGroup(id, Optional.of(new IndicatorText(vietnamese, english)));
    }

    private static ImmutableList<ViolationIndicator> pending(String group, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> ViolationIndicator.pending(group + "-" + (number < 10 ? "0" : "") + number, group))
                .collect(toImmutableList());
    }

    private static ViolationIndicator annexed(
            String code, ViolationIndicator.Status status, String vietnamese, String english) {
        return new ViolationIndicator(
                code,
                "G1",
                status,
                Optional.of(new IndicatorText(vietnamese, english)),
                "trang thông tin điện tử quận Long Biên, diễn đạt lại");
    }

    private static ImmutableList<ViolationIndicator> confirmed() {
        return ImmutableList.of(
                annexed(
                        "G1-01",
                        ViolationIndicator.Status.CONFIRMED,
                        "Làm trái, làm thiếu hoặc bỏ qua quy định về những điều đảng viên không được làm, hoặc quy định của Trung"
                                + " ương, thành phố về phòng, chống tham nhũng, tiêu cực",
                        "Acts against, follows only in part, or ignores what Party members may not do, or the central and city"
                                + " rules against corruption and negative conduct"),
                annexed(
                        "G1-02",
                        ViolationIndicator.Status.CONFIRMED,
                        "Có dấu hiệu suy thoái về tư tưởng, đạo đức, lối sống, \"tự diễn biến\", \"tự chuyển hóa\"; hoặc trái Quy tắc"
                                + " ứng xử, khiến đơn vị, địa phương mất uy tín",
                        "Shows signs of ideological, moral or lifestyle decline or of \"self-evolution\", \"self-transformation\";"
                                + " or breaks the codes of conduct so that the standing of the organization suffers"),
                annexed(
                        "G1-03",
                        ViolationIndicator.Status.CONFIRMED,
                        "Sau kiểm điểm, đánh giá, không tự sửa điểm yếu đã được chỉ ra, hoặc sửa mà không có kết quả",
                        "After a review or evaluation, does not correct the weaknesses named in it, or corrects them to no effect"),
                annexed(
                        "G1-04",
                        ViolationIndicator.Status.CONFIRMED,
                        "Bỏ trống hoặc lơi lỏng kiểm tra, giám sát về phòng, chống tham nhũng, tiêu cực trong phạm vi của mình và cấp"
                                + " dưới, dẫn tới sai phạm",
                        "Omits or neglects checks and supervision against corruption and negative conduct at the own level and"
                                + " below, so that violations occur"),
                annexed(
                        "G1-05",
                        ViolationIndicator.Status.INCOMPLETE,
                        "Để lâu mới nhận ra, hoặc biết mà xử lý muộn, dấu hiệu suy thoái, \"tự diễn biến\", \"tự chuyển hóa\", tham"
                                + " nhũng và …",
                        "Finds late, or finds and handles late, signs of decline, of \"self-evolution\","
                                + " \"self-transformation\", of corruption and …"));
    }

    private static ViolationIndicator symptom(String code, String group, String vietnamese, String english) {
        return ViolationIndicator.confirmed(
                code,
                group,
                new IndicatorText(vietnamese, english),
                group.equals(DRAFT) ? "dự thảo chỉ thị, tháng 6/2023" : "Chỉ thị 24-CT/TU và đánh giá của thành phố");
    }

    private static ImmutableList<ViolationIndicator> named() {
        return Stream.of(
                        symptom(
                                "lax-discipline",
                                NAMED,
                                "Kỷ luật công vụ chưa nghiêm, có nơi buông lỏng",
                                "Discipline in public duty is not strict, in places lax"),
                        symptom(
                                "avoiding-work",
                                NAMED,
                                "Né tránh, đùn đẩy công việc được giao",
                                "Avoids assigned work or pushes it away"),
                        symptom(
                                "arguing-for-retreat",
                                NAMED,
                                "\"Bàn lùi\"; cho rằng không làm thì không sai",
                                "Argues for retreat; believes that who does not act does not err"),
                        symptom(
                                "fear-of-responsibility",
                                NAMED,
                                "Sợ sai, sợ trách nhiệm",
                                "Fears mistakes, fears responsibility"),
                        symptom(
                                "evasive-advice",
                                NAMED,
                                "Tham mưu không rõ quan điểm, lòng vòng, thiếu nhất quán",
                                "Advises without a clear position, in circles, inconsistently"),
                        symptom("pushing-upward", NAMED, "Đẩy việc lên cấp trên", "Pushes work up to a higher agency"),
                        symptom(
                                "pushing-sideways",
                                NAMED,
                                "Đẩy việc sang đơn vị, cơ quan khác",
                                "Pushes work to another unit or agency"),
                        symptom("turf-attitude", NAMED, "\"Quyền anh, quyền tôi\"", "Guards the own turf"),
                        symptom("ask-and-grant", NAMED, "Cơ chế \"xin - cho\"", "Practises asking and granting"),
                        symptom(
                                "passive-advice",
                                NAMED,
                                "Tham mưu thụ động, nhất là việc cần nhiều cơ quan phối hợp",
                                "Advises passively, above all where several agencies are needed"),
                        symptom(
                                "stagnation",
                                NAMED,
                                "Công việc chậm tiến độ, trì trệ",
                                "Work is behind schedule, stagnant"))
                .collect(toImmutableList());
    }

    private static ImmutableList<ViolationIndicator> ofDraft() {
        return ImmutableList.of(
                symptom(
                        "not-deciding",
                        DRAFT,
                        "Không dám tham mưu, hoặc không quyết định việc thuộc thẩm quyền",
                        "Does not dare to advise, or does not decide what is within the own authority"),
                symptom(
                        "indecisive-head",
                        DRAFT,
                        "Có người đứng đầu thiếu quyết liệt, sa vào sự vụ, thiếu tầm nhìn",
                        "Some heads are not decisive, absorbed in routine, short on vision"));
    }
}
