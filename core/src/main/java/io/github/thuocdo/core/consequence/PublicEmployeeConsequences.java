package io.github.thuocdo.core.consequence;

import static io.github.thuocdo.core.consequence.BindingForce.BASIS;
import static io.github.thuocdo.core.consequence.BindingForce.CONSIDERED;
import static io.github.thuocdo.core.consequence.BindingForce.ENTITLED;
import static io.github.thuocdo.core.consequence.BindingForce.REQUIRED;
import static io.github.thuocdo.core.consequence.Clauses.ANY_CLASS;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_115_AMENDED;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_233;
import static io.github.thuocdo.core.consequence.Clauses.DECREE_85;
import static io.github.thuocdo.core.consequence.Clauses.EVERYBODY;
import static io.github.thuocdo.core.consequence.Clauses.JULY_2026;
import static io.github.thuocdo.core.consequence.Clauses.LAW_129;
import static io.github.thuocdo.core.consequence.Clauses.LAW_52;
import static io.github.thuocdo.core.consequence.Clauses.LEADERS;
import static io.github.thuocdo.core.consequence.Clauses.addressees;
import static io.github.thuocdo.core.consequence.Clauses.notCompleted;
import static io.github.thuocdo.core.consequence.Clauses.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.PeriodKind;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;

/** What the instruments on public employees (viên chức) attach to an outcome. */
final class PublicEmployeeConsequences {

    private static final Act LAW_58 =
            new Act("58/2010/QH12", DateRange.of(LocalDate.of(2012, Month.JANUARY, 1), LAW_52));
    private static final Act LAW_58_AMENDED =
            new Act("58/2010/QH12 (sửa đổi: 52/2019/QH14)", DateRange.of(LAW_52, JULY_2026));
    private static final Act DECREE_115 = new Act("115/2020/NĐ-CP", DateRange.upTo(DECREE_85.minusDays(1)));
    private static final Act DECREE_259 = new Act("259/2026/NĐ-CP", DateRange.from(JULY_2026));
    private static final String ART_55 = "Điều 55";
    private static final String REMOVAL_NOT_COMPLETED = "115.removal-not-completed";

    private static final Addressees PUBLIC_EMPLOYEES = addressees(EVERYBODY, CadreCategory.PUBLIC_EMPLOYEE);
    private static final Addressees MANAGERS = addressees(LEADERS, CadreCategory.PUBLIC_EMPLOYEE);
    private static final ImmutableSet<DisciplineForm> LIGHT =
            ImmutableSet.of(DisciplineForm.REPRIMAND, DisciplineForm.WARNING);

    private static final Proviso EXCEPTIONS = new Proviso(
            "Không áp dụng khi đang ốm đau, nghỉ phép, mang thai hoặc nuôi con dưới 36 tháng tuổi, theo các trường hợp luật quy định.",
            "Not during illness, leave or pregnancy, nor of one who raises a child under 36 months, as the law provides.");
    private static final Proviso NOTICE = new Proviso(
            "Phải báo trước 45 ngày hoặc 30 ngày, tùy trường hợp luật quy định.",
            "Notice of 45 or 30 days beforehand, as the law provides for the case.");
    private static final Proviso VOTE = new Proviso(
            "Lấy ý kiến bằng phiếu kín trong tập thể lãnh đạo và thường vụ cấp ủy: phải đạt từ 50 %; dưới 50 % thì cơ quan quản lý quyết"
                    + " định.",
            "By secret ballot of the leadership and the standing Party committee: at least 50 %; below that the managing agency"
                    + " decides.");

    private PublicEmployeeConsequences() {}

    static ImmutableList<ConsequenceRule> rules() {
        return ImmutableList.<ConsequenceRule>builder()
                .addAll(law58())
                .addAll(law129())
                .addAll(decree115())
                .addAll(decree259())
                .addAll(decree233())
                .build();
    }

    /** The text is the same before and after Law 52/2019/QH14; the citation is not. */
    private static ImmutableList<ConsequenceRule> law58() {
        return ImmutableList.of(
                endOfContract("58.two-years-unamended", LAW_58),
                endOfContract("58.two-years", LAW_58_AMENDED),
                complaint("58.complaint-unamended", LAW_58),
                complaint("58.complaint", LAW_58_AMENDED));
    }

    private static ConsequenceRule endOfContract(String id, Act text) {
        return text.sentence(
                        id,
                        "Điều 29.1a",
                        "Viên chức hai năm liên tiếp không hoàn thành nhiệm vụ",
                        "A public employee not completed in two consecutive years")
                .attaches(PUBLIC_EMPLOYEES, notCompleted(2), CONSIDERED, PersonnelMeasure.END_OF_CONTRACT)
                .providing(EXCEPTIONS, NOTICE);
    }

    private static ConsequenceRule complaint(String id, Act text) {
        return text.sentence(
                        id,
                        "Điều 44.3",
                        "Viên chức không nhất trí với kết quả (luật không quy định thời hạn)",
                        "A public employee who disagrees (the law sets no time limit)")
                .attaches(PUBLIC_EMPLOYEES, year(ANY_CLASS), ENTITLED, PersonnelMeasure.COMPLAINT);
    }

    private static ImmutableList<ConsequenceRule> law129() {
        return ImmutableList.of(
                LAW_129.sentence(
                                "129.lower-or-leave",
                                "Điều 26, 27",
                                "Viên chức không hoàn thành nhiệm vụ",
                                "A public employee not completed")
                        .attaches(
                                PUBLIC_EMPLOYEES,
                                notCompleted(1),
                                CONSIDERED,
                                PersonnelMeasure.LOWER_POSITION,
                                PersonnelMeasure.LEAVE_SERVICE),
                LAW_129.sentence(
                                "129.petition-right",
                                "Điều 26, 27",
                                "Viên chức không nhất trí với kết quả",
                                "A public employee who disagrees")
                        .attaches(PUBLIC_EMPLOYEES, year(ANY_CLASS), ENTITLED, PersonnelMeasure.PETITION)
                        .within(
                                PersonnelMeasure.PETITION,
                                StandardTimeLimits.PUBLIC_EMPLOYEE_PETITION,
                                StandardTimeLimits.PUBLIC_EMPLOYEE_SETTLEMENT));
    }

    private static ImmutableList<ConsequenceRule> decree115() {
        return ImmutableList.of(
                DECREE_115
                        .sentence(
                                "115.removal-unamended",
                                ART_55,
                                "Miễn nhiệm viên chức quản lý trước khi sửa đổi năm 2023",
                                "Removal of managing public employees before the amendment of 2023")
                        .attaches(MANAGERS, notCompleted(1), CONSIDERED, PersonnelMeasure.REMOVAL_FROM_OFFICE)
                        .unconfirmed("what was in force on the removal of managing public employees before Decree"
                                + " 85/2023/NĐ-CP amended Article 55 of Decree 115/2020/NĐ-CP"),
                removal(
                        REMOVAL_NOT_COMPLETED,
                        notCompleted(2),
                        "Miễn nhiệm viên chức quản lý hai năm liên tiếp không hoàn thành nhiệm vụ",
                        "Removal of a manager not completed in two consecutive years"),
                removal(
                        "115.removal-confidence",
                        new Occasion.LowConfidence(Fraction.of(2, 3), PeriodKind.YEAR),
                        "Miễn nhiệm viên chức quản lý có trên hai phần ba phiếu tín nhiệm thấp",
                        "Removal of a manager upon more than two thirds of low-confidence votes"),
                removal(
                        "115.removal-discipline",
                        new Occasion.Disciplined(
                                LIGHT,
                                PeriodKind.YEAR,
                                new Interpretation.Stated<>(
                                        "removal-after-discipline",
                                        AfterDiscipline.WITH_FINDING,
                                        DECREE_115_AMENDED.clause(ART_55))),
                        "Miễn nhiệm viên chức quản lý bị khiển trách hoặc cảnh cáo, năng lực hạn chế, uy tín giảm sút",
                        "Removal of a manager upon a reprimand or warning, of limited ability and reduced prestige"),
                removal(
                        "115.removal-disciplined-twice",
                        new Occasion.DisciplinedInTerm(LIGHT, 2, PeriodKind.YEAR),
                        "Miễn nhiệm viên chức quản lý bị khiển trách hoặc cảnh cáo hai lần trong một thời hạn giữ chức vụ",
                        "Removal of a manager upon a reprimand or warning twice in a term"),
                DECREE_115_AMENDED
                        .sentence(
                                "115.leave-with-removal",
                                ART_55,
                                "Quyết định miễn nhiệm do hai năm liên tiếp không hoàn thành nhiệm vụ đồng thời là quyết định cho"
                                        + " thôi việc",
                                "Removal for two consecutive years not completed is at the same time the decision to leave")
                        .attaches(MANAGERS, notCompleted(2), REQUIRED, PersonnelMeasure.LEAVE_SERVICE)
                        .after(REMOVAL_NOT_COMPLETED)
                        .differingFrom("58.two-years"));
    }

    private static ConsequenceRule removal(String id, Occasion occasion, String vietnamese, String english) {
        return DECREE_115_AMENDED
                .sentence(id, ART_55, vietnamese, english)
                .attaches(MANAGERS, occasion, CONSIDERED, PersonnelMeasure.REMOVAL_FROM_OFFICE)
                .within(
                        PersonnelMeasure.REMOVAL_FROM_OFFICE,
                        StandardTimeLimits.MANAGER_REMOVAL_PROPOSAL,
                        StandardTimeLimits.MANAGER_REMOVAL_DECISION,
                        StandardTimeLimits.MANAGER_REMOVAL_DECISION_EXTENDED)
                .providing(VOTE);
    }

    /** Nobody knows how much Decree 259/2026 asks for, so each of these asks for as little as it could. */
    private static ImmutableList<ConsequenceRule> decree259() {
        return ImmutableList.of(
                unread("259.removal-not-completed", notCompleted(1)),
                unread("259.removal-confidence", new Occasion.LowConfidence(Fraction.ZERO, PeriodKind.YEAR)),
                unread(
                        "259.removal-discipline",
                        new Occasion.Disciplined(
                                Sets.immutableEnumSet(Arrays.asList(DisciplineForm.values())),
                                PeriodKind.YEAR,
                                new Interpretation.Chosen<>(
                                        "removal-after-discipline",
                                        AfterDiscipline.DISCIPLINE_ALONE,
                                        "thuocdo",
                                        new BilingualText(
                                                "Chưa đối chiếu được văn bản; chỗ trống được hiểu theo mức thấp nhất mà văn bản có thể"
                                                        + " yêu cầu.",
                                                "The text was not read; the hole is met by the least that it could ask for.")))));
    }

    private static ConsequenceRule unread(String id, Occasion occasion) {
        return DECREE_259
                .sentence(
                        id,
                        "miễn nhiệm viên chức quản lý",
                        "Miễn nhiệm viên chức quản lý theo nghị định mới",
                        "Removal of managing public employees under the new decree")
                .attaches(MANAGERS, occasion, CONSIDERED, PersonnelMeasure.REMOVAL_FROM_OFFICE)
                .unconfirmed(
                        "the clause of Decree 259/2026/NĐ-CP, which replaces Decree 115/2020/NĐ-CP, on the removal of"
                                + " managing public employees: its day of effect and its text were not read");
    }

    private static ImmutableList<ConsequenceRule> decree233() {
        return ImmutableList.of(
                use(
                        "233.use-of-quarter",
                        "Sử dụng kết quả hằng quý",
                        "Use of the quarterly result",
                        new Occasion.Monitored(PeriodKind.QUARTER),
                        PersonnelMeasure.REMEDY,
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS),
                use(
                        "233.use-of-half-year",
                        "Sử dụng kết quả 6 tháng, kể cả về hành vi",
                        "Use of the result of six months, also as to conduct",
                        new Occasion.Monitored(PeriodKind.HALF_YEAR),
                        PersonnelMeasure.REMEDY,
                        PersonnelMeasure.WORK_REALLOCATION,
                        PersonnelMeasure.OCCUPATIONAL_GRADE,
                        PersonnelMeasure.OTHER_JOB_POSITION,
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS),
                use(
                        "233.use-of-year",
                        "Sử dụng kết quả xếp loại hằng năm, kể cả cho nhiệm vụ và việc khắc phục của tập thể",
                        "Use of the yearly class, also for the tasks and remedies of the collective",
                        year(ANY_CLASS),
                        PersonnelMeasure.PARTY_RATING,
                        PersonnelMeasure.PERSONNEL_WORK,
                        PersonnelMeasure.OCCUPATIONAL_GRADE,
                        PersonnelMeasure.OTHER_JOB_POSITION,
                        PersonnelMeasure.REMEDY),
                use(
                        "233.income-of-year",
                        "Thu nhập tăng thêm, tiền thưởng theo xếp loại hằng năm",
                        "Additional income and bonus by the yearly class",
                        year(ANY_CLASS),
                        PersonnelMeasure.ADDITIONAL_INCOME,
                        PersonnelMeasure.BONUS));
    }

    private static ConsequenceRule use(
            String id, String vietnamese, String english, Occasion occasion, PersonnelMeasure... measures) {
        return DECREE_233
                .sentence(id, "Điều 16", vietnamese, english)
                .attaches(PUBLIC_EMPLOYEES, occasion, BASIS, measures);
    }
}
