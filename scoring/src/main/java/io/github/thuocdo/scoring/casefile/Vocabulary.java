package io.github.thuocdo.scoring.casefile;

import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.PartyMembership;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.GroupScale;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.ClarityProfile;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.Origin;
import io.github.thuocdo.core.followup.ReminderRule;
import io.github.thuocdo.core.followup.StandardFollowUp;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.ScoringCycle;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.PolicyAssignment.QuotaSharing;
import io.github.thuocdo.core.promise.PromiseKind;
import io.github.thuocdo.core.promise.PromisedMeasure.Side;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.unit.UnitType;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.tree.Words;
import java.time.DayOfWeek;
import java.util.Optional;

/** The words of case files, each with what it stands for. */
final class Vocabulary {

    static final Words<Role> ROLES = Words.<Role>builder()
            .put(
                    Role.STAFF,
                    "staff",
                    "chuyên viên",
                    "nhân viên",
                    "công chức",
                    "không giữ chức vụ",
                    "không giữ chức vụ lãnh đạo, quản lý")
            .put(Role.DEPUTY, "deputy", "cấp phó", "phó", "phó trưởng phòng", "phó phòng", "cấp phó của người đứng đầu")
            .put(Role.HEAD, "head", "người đứng đầu", "cấp trưởng", "trưởng", "trưởng phòng", "lãnh đạo", "leader")
            .build();

    static final Words<ScoringCycle> CYCLES = Words.<ScoringCycle>builder()
            .put(ScoringCycle.MONTH, "month", "tháng")
            .put(ScoringCycle.QUARTER, "quarter", "quý")
            .build();

    static final Words<PartyMembership> MEMBERSHIP = Words.<PartyMembership>builder()
            .put(PartyMembership.MEMBER, "yes", "có", "co", "true")
            .put(PartyMembership.NO_MEMBER, "no", "không", "khong", "false")
            .put(PartyMembership.NOT_STATED, "not-stated", "không rõ")
            .build();

    /** In place of a role: somebody who holds no primary post. */
    static final Words<Boolean> NO_POST =
            Words.<Boolean>builder().put(true, "none", "không có").build();

    /** What is said of the primary post beside a person: its role, or that there is none. */
    static final Words<Optional<Role>> OWN_ROLES = Words.<Optional<Role>>builder()
            .putAll(ROLES, Optional::of)
            .putAll(NO_POST, none -> Optional.empty())
            .build();

    static final Words<CadreCategory> CATEGORIES = Words.<CadreCategory>builder()
            .put(CadreCategory.CIVIL_SERVANT, "civil-servant", "công chức")
            .put(CadreCategory.CADRE, "cadre", "cán bộ")
            .put(CadreCategory.PUBLIC_EMPLOYEE, "public-employee", "viên chức")
            .put(CadreCategory.CONTRACT_WORKER, "contract-worker", "người lao động hợp đồng", "hợp đồng")
            .build();

    static final Words<UnitLevel> LEVELS = Words.<UnitLevel>builder()
            .put(UnitLevel.MANAGING, "managing", "cơ quan quản lý", "quản lý")
            .put(UnitLevel.USING, "using", "cơ quan sử dụng", "sử dụng")
            .put(UnitLevel.DIRECT_USING, "direct-using", "đơn vị trực tiếp sử dụng", "trực tiếp sử dụng")
            .build();

    static final Words<UnitType> TYPES = Words.<UnitType>builder()
            .put(
                    UnitType.ADMINISTRATIVE,
                    "administrative",
                    "tổ chức hành chính nhà nước",
                    "tổ chức hành chính",
                    "hành chính")
            .put(
                    UnitType.PUBLIC_SERVICE,
                    "public-service",
                    "đơn vị sự nghiệp công lập",
                    "đơn vị sự nghiệp",
                    "sự nghiệp công lập",
                    "sự nghiệp")
            .put(
                    UnitType.POLITICAL,
                    "political",
                    "cơ quan Đảng, Mặt trận Tổ quốc, tổ chức chính trị - xã hội",
                    "cơ quan Đảng",
                    "Mặt trận Tổ quốc",
                    "tổ chức chính trị - xã hội",
                    "đoàn thể")
            .build();

    static final Words<AppointmentKind> POST_KINDS = Words.<AppointmentKind>builder()
            .put(AppointmentKind.PRIMARY, "primary", "chính")
            .put(AppointmentKind.CONCURRENT, "concurrent", "kiêm nhiệm", "kiêm")
            .put(AppointmentKind.ACTING, "acting", "phụ trách", "quyền")
            .put(AppointmentKind.SECONDED, "seconded", "biệt phái")
            .build();

    static final Words<LeaveKind> ABSENCES = Words.<LeaveKind>builder()
            .put(LeaveKind.SICK, "sick", "ốm", "ốm đau", "nghỉ ốm")
            .put(LeaveKind.MATERNITY, "maternity", "thai sản", "nghỉ thai sản")
            .put(LeaveKind.UNPAID, "unpaid", "không lương", "nghỉ không hưởng lương", "không hưởng lương")
            .put(LeaveKind.ANNUAL, "annual", "annual leave", "nghỉ phép", "nghỉ hằng năm")
            .put(LeaveKind.STUDY, "study", "training", "đi học", "học tập trung")
            .put(LeaveKind.OTHER_LAWFUL, "other-lawful", "có lý do chính đáng", "khác")
            .build();

    static final Words<TaskOrigin> ORIGINS = Words.<TaskOrigin>builder()
            .put(TaskOrigin.PLANNED, "planned", "theo kế hoạch", "kế hoạch")
            .put(TaskOrigin.TAKEN_OVER, "taken-over", "nhận thay", "nhận lại", "tiếp nhận")
            .put(TaskOrigin.AD_HOC, "ad-hoc", "đột xuất", "phát sinh")
            .build();

    static final Words<GroupScale> SCALES = Words.<GroupScale>builder()
            .put(GroupScale.OWN, "own", "riêng")
            .put(GroupScale.HANDBOOK_2026, "handbook-2026", "sổ tay 2026")
            .build();

    /** What became of a claim of objective cause. */
    enum Claim {
        NOT_ASKED,
        CONFIRMED,
        REFUSED,
        UNANSWERED
    }

    static final Words<Claim> CLAIMS = Words.<Claim>builder()
            .put(Claim.NOT_ASKED, "not-asked", "không đề nghị")
            .put(Claim.CONFIRMED, "excused", "confirmed", "khách quan", "được xác nhận", "xác nhận")
            .put(Claim.REFUSED, "refused", "bị từ chối", "từ chối", "không chấp nhận")
            .put(Claim.UNANSWERED, "unanswered", "asked", "chưa trả lời", "chưa được trả lời")
            .build();

    static final Words<Classification> CLASSES = Words.<Classification>builder()
            .put(Classification.EXCELLENT, "excellent", "XS", "Hoàn thành xuất sắc nhiệm vụ", "xuất sắc")
            .put(Classification.GOOD, "good", "TỐT", "Hoàn thành tốt nhiệm vụ")
            .put(Classification.COMPLETED, "completed", "HT", "Hoàn thành nhiệm vụ")
            .put(Classification.NOT_COMPLETED, "not-completed", "KHT", "Không hoàn thành nhiệm vụ", "không hoàn thành")
            .build();

    static final Words<ConclusionKind> CONCLUSIONS = Words.<ConclusionKind>builder()
            .put(ConclusionKind.DISCIPLINE, "discipline", "kỷ luật")
            .put(ConclusionKind.DEGRADATION, "degradation", "suy thoái")
            .put(ConclusionKind.SELF_EVOLUTION, "self-evolution", "tự diễn biến", "tự chuyển hóa")
            .put(ConclusionKind.PARTY_PROHIBITION, "party-prohibition", "điều đảng viên không được làm")
            .put(ConclusionKind.EXEMPLARY_BREACH, "exemplary-breach", "vi phạm nêu gương")
            .put(
                    ConclusionKind.MANAGED_UNIT_CORRUPTION,
                    "managed-unit-corruption",
                    "đơn vị quản lý tham nhũng, lãng phí",
                    "tham nhũng, lãng phí")
            .put(ConclusionKind.SUSPENSION, "suspension", "tạm đình chỉ", "tạm đình chỉ công tác")
            .put(ConclusionKind.PERSONNEL_WRONGDOING, "personnel-wrongdoing", "sai phạm công tác cán bộ")
            .put(ConclusionKind.DISUNITY, "disunity", "mất đoàn kết")
            .put(ConclusionKind.BASIC_TARGET_FAILED, "basic-target-failed", "không đạt chỉ tiêu cơ bản")
            .put(ConclusionKind.FORCE_MAJEURE, "force-majeure", "bất khả kháng")
            .put(ConclusionKind.SELF_REMEDIED, "self-remedied", "tự khắc phục")
            .put(
                    ConclusionKind.DISCOVERED_REPORTED_REMEDIED,
                    "discovered-reported-remedied",
                    "chủ động phát hiện, báo cáo, khắc phục")
            .put(ConclusionKind.SHORTCOMING, "shortcoming", "khuyết điểm")
            .put(ConclusionKind.SHORTCOMING_REMEDIED, "shortcoming-remedied", "khuyết điểm đã khắc phục")
            .put(ConclusionKind.SHORTCOMING_NOT_REMEDIED, "shortcoming-not-remedied", "khuyết điểm chưa khắc phục")
            .put(ConclusionKind.EARLIER_VIOLATION, "earlier-violation", "vi phạm trước đây")
            .put(
                    ConclusionKind.REDUCED_PRESTIGE,
                    "reduced-prestige",
                    "năng lực hạn chế, uy tín giảm sút",
                    "uy tín giảm sút")
            .build();

    /** Through which channel somebody is rated. */
    static final Words<Channel> CHANNELS = Words.<Channel>builder()
            .put(Channel.CIVIL_SERVICE, "civil-service", "state", "công vụ", "nhà nước")
            .put(Channel.PARTY, "party", "Đảng")
            .put(Channel.HANOI_MONTHLY, "hanoi-monthly", "Hà Nội hằng tháng")
            .build();

    /** The steps that are recorded by themselves; a decision stands in a result, a petition among the petitions, a regulation among the regulations. */
    static final Words<StepKind> STEPS = Words.<StepKind>builder()
            .put(StepKind.FORM, "form", "phiếu", "nộp phiếu", "nộp phiếu tự đánh giá", "tự đánh giá")
            .put(StepKind.SELF_EVALUATION, "self-evaluation", "tổ chức tự đánh giá", "tự đánh giá, đề xuất")
            .put(StepKind.APPRAISAL, "appraisal", "thẩm định", "thẩm định, đề xuất")
            .put(
                    StepKind.ORGANIZATION_NOTICE,
                    "organization-notice",
                    "thông báo cho tổ chức",
                    "thông báo kết quả của tổ chức")
            .put(StepKind.SIGNAL, "signal", "dấu hiệu", "khiếu nại", "mất đoàn kết")
            .put(StepKind.VERIFICATION, "verification", "xác minh")
            .put(StepKind.CONFIRMATION, "confirmation", "xác nhận", "nhận xét, xác nhận")
            .put(StepKind.MEETING, "meeting", "họp", "họp đánh giá", "họp nhận xét, đánh giá")
            .put(StepKind.PARTY_OPINION, "party-opinion", "cấp ủy", "ý kiến cấp ủy", "ý kiến của cấp ủy")
            .put(StepKind.PERSONNEL_PROPOSAL, "personnel-proposal", "đề xuất", "tổng hợp, đề xuất", "cơ quan tham mưu")
            .put(StepKind.NOTICE, "notice", "thông báo", "thông báo bằng văn bản")
            .put(StepKind.PUBLICATION, "publication", "công khai", "công khai kết quả")
            .put(StepKind.DATABASE, "database", "cơ sở dữ liệu", "cập nhật cơ sở dữ liệu")
            .put(StepKind.LEAVING, "leaving", "thôi việc", "cho thôi việc")
            .build();

    /** Out of what a matter arose that is followed. */
    static final Words<Origin> MATTER_ORIGINS = Words.<Origin>builder()
            .put(Origin.TASK, "task", "nhiệm vụ", "nhiệm vụ được giao")
            .put(Origin.INSPECTION, "inspection", "kiểm tra")
            .put(Origin.SUPERVISION, "supervision", "giám sát")
            .put(Origin.REVIEW, "review", "kiểm điểm")
            .put(Origin.QUESTIONING, "questioning", "chất vấn")
            .put(Origin.COMPLAINT, "complaint", "phản ánh", "phản ánh, kiến nghị")
            .put(Origin.COMMITMENT, "commitment", "cam kết")
            .build();

    /** What happened to a matter that is followed. */
    static final Words<EntryKind> ENTRIES = Words.<EntryKind>builder()
            .put(EntryKind.REMINDED, "reminded", "đôn đốc")
            .put(EntryKind.ESCALATED, "escalated", "báo cáo cấp trên")
            .put(EntryKind.ANSWERED, "answered", "giải trình", "trả lời")
            .put(EntryKind.REPORTED, "reported", "báo cáo xin ý kiến", "xin ý kiến")
            .put(EntryKind.EXTENSION_PROPOSED, "extension-proposed", "đề xuất gia hạn")
            .put(EntryKind.EXTENSION_GRANTED, "extension-granted", "đồng ý gia hạn")
            .put(EntryKind.EXTENSION_REFUSED, "extension-refused", "không đồng ý gia hạn")
            .put(EntryKind.OPINION_ASKED, "opinion-asked", "lấy ý kiến", "lấy ý kiến phối hợp")
            .put(EntryKind.OPINION_GIVEN, "opinion-given", "có ý kiến", "có ý kiến phối hợp")
            .put(EntryKind.FINISHED, "finished", "remedied", "hoàn thành", "khắc phục xong")
            .put(EntryKind.RETURNED, "returned", "trả lại", "chưa chấp nhận")
            .put(EntryKind.VERIFIED, "verified", "xác nhận kết quả", "đã kiểm tra")
            .put(EntryKind.WITHDRAWN, "withdrawn", "dừng theo dõi")
            .build();

    /** What an assignment can make clear. */
    static final Words<ClarityAspect> ASPECTS = Words.<ClarityAspect>builder()
            .put(ClarityAspect.PERSON, "person", "người", "người thực hiện")
            .put(ClarityAspect.TASK, "task", "việc", "công việc")
            .put(ClarityAspect.PROGRESS, "progress", "tiến độ", "thời gian")
            .put(ClarityAspect.PROCESS, "process", "quy trình")
            .put(ClarityAspect.RESULT, "result", "kết quả", "sản phẩm")
            .put(ClarityAspect.QUALITY, "quality", "chất lượng")
            .put(ClarityAspect.EFFICIENCY, "efficiency", "hiệu quả")
            .put(ClarityAspect.AUTHORITY, "authority", "thẩm quyền")
            .put(ClarityAspect.RESPONSIBILITY, "responsibility", "trách nhiệm")
            .put(ClarityAspect.HANDLING, "handling", "kết quả kiểm tra, đôn đốc", "xử lý người đứng đầu")
            .build();

    /** Lists of what has to be clear that were read. */
    static final Words<ClarityProfile> CLARITY_PROFILES = Words.<ClarityProfile>builder()
            .put(StandardFollowUp.threeClear(), "hanoi-3", "3 rõ")
            .put(StandardFollowUp.fiveClearOfTayHo(), "tay-ho-5", "5 rõ Tây Hồ")
            .build();

    /** Rules on reminders that were read. */
    static final Words<ReminderRule> REMINDER_RULES = Words.<ReminderRule>builder()
            .put(StandardFollowUp.taskForceOfHanoi(), "hanoi", "Hà Nội")
            .build();

    /** What kind of promise it is. */
    static final Words<PromiseKind> PROMISE_KINDS = Words.<PromiseKind>builder()
            .put(PromiseKind.HARD_TASK, "hard-task", "việc khó")
            .put(PromiseKind.HOT_TASK, "hot-task", "việc nóng")
            .put(PromiseKind.MILESTONE, "milestone", "mốc", "mốc tiến độ")
            .put(PromiseKind.TARGET, "target", "chỉ tiêu")
            .put(PromiseKind.PORTFOLIO, "portfolio", "danh mục", "danh mục dự án")
            .put(PromiseKind.REMEDIATION, "remediation", "khắc phục", "biện pháp khắc phục")
            .put(PromiseKind.DEED, "deed", "việc làm theo")
            .build();

    /** From which side a number is reached. */
    static final Words<Side> SIDES = Words.<Side>builder()
            .put(Side.AT_LEAST, "at-least", "ít nhất", "tối thiểu")
            .put(Side.AT_MOST, "at-most", "nhiều nhất", "tối đa")
            .build();

    static final Words<Matter> MATTERS = Words.<Matter>builder()
            .put(Matter.MONITOR, "monitor", "theo dõi", "đánh giá", "theo dõi, đánh giá")
            .put(Matter.CLASSIFY, "classify", "xếp loại", "xếp loại chất lượng")
            .put(Matter.REPLACE, "replace", "thay thế", "thay thế kết quả")
            .put(Matter.SETTLE, "settle", "giải quyết", "giải quyết kiến nghị")
            .put(Matter.RECOGNISE, "recognise", "công nhận")
            .put(Matter.CATALOGUE, "catalogue", "danh mục", "quyết định danh mục")
            .put(Matter.ASSIGN, "assign", "giao nhiệm vụ", "giao việc")
            .put(Matter.APPROVE, "approve", "nghiệm thu", "nghiệm thu khối lượng")
            .put(Matter.EXCUSE, "excuse", "xác nhận nguyên nhân khách quan")
            .build();

    /** Why nobody can rate a period any more. */
    static final Words<PeriodExemption.Reason> EXEMPTION_REASONS = Words.<PeriodExemption.Reason>builder()
            .put(
                    PeriodExemption.Reason.AGENCY_DISSOLVED,
                    "agency-dissolved",
                    "cơ quan cũ đã giải thể",
                    "cơ quan đã giải thể",
                    "giải thể")
            .put(PeriodExemption.Reason.RECORDS_LOST, "records-lost", "hồ sơ không còn", "mất hồ sơ")
            .build();

    /** Whose class a share is about. */
    static final Words<Subject.Kind> RATED = Words.<Subject.Kind>builder()
            .put(Subject.Kind.PERSON, "people", "người")
            .put(Subject.Kind.BODY, "units", "đơn vị")
            .put(Subject.Kind.COLLECTIVE, "collectives", "tập thể")
            .build();

    /** In the list of policies: whatever the book of policies gives for the people of whom no other one is named. */
    static final Words<QuotaSharing> QUOTA_SHARING = Words.<QuotaSharing>builder()
            .put(QuotaSharing.COMMON, "common", "chung")
            .put(QuotaSharing.SEPARATE, "separate", "riêng")
            .build();

    static final Words<Boolean> IN_FORCE =
            Words.<Boolean>builder().put(true, "in-force", "đang có hiệu lực").build();

    /** A figure that does not apply to somebody, perhaps with the reason after it. */
    static final Words<Boolean> NOT_APPLICABLE = Words.<Boolean>builder()
            .put(true, "not-applicable", "không áp dụng", "n/a")
            .build();

    static final Words<DisciplineBranch> BRANCHES = Words.<DisciplineBranch>builder()
            .put(DisciplineBranch.PARTY, "party", "Đảng")
            .put(DisciplineBranch.ADMINISTRATIVE, "administrative", "hành chính", "chính quyền")
            .build();

    static final Words<DisciplineForm> FORMS = Words.<DisciplineForm>builder()
            .put(DisciplineForm.REPRIMAND, "reprimand", "khiển trách")
            .put(DisciplineForm.WARNING, "warning", "cảnh cáo")
            .put(DisciplineForm.SALARY_REDUCTION, "salary-reduction", "hạ bậc lương")
            .put(DisciplineForm.DEMOTION, "demotion", "giáng chức")
            .put(DisciplineForm.REMOVAL, "removal", "cách chức")
            .put(DisciplineForm.RECALL, "recall", "bãi nhiệm")
            .put(DisciplineForm.DISMISSAL, "dismissal", "buộc thôi việc")
            .build();

    static final Words<DayOfWeek> WEEKDAYS = Words.<DayOfWeek>builder()
            .put(DayOfWeek.MONDAY, "monday", "thứ hai", "thứ 2")
            .put(DayOfWeek.TUESDAY, "tuesday", "thứ ba", "thứ 3")
            .put(DayOfWeek.WEDNESDAY, "wednesday", "thứ tư", "thứ 4")
            .put(DayOfWeek.THURSDAY, "thursday", "thứ năm", "thứ 5")
            .put(DayOfWeek.FRIDAY, "friday", "thứ sáu", "thứ 6")
            .put(DayOfWeek.SATURDAY, "saturday", "thứ bảy", "thứ 7")
            .put(DayOfWeek.SUNDAY, "sunday", "chủ nhật", "cn")
            .build();

    static final Words<State> STATES = Words.<State>builder()
            .put(State.NOT_CLASSIFIED, "not-classified", "không xếp loại")
            .put(State.UNDETERMINED, "undetermined", "chưa xác định")
            .put(State.PENDING, "pending", "chờ quyết định")
            .put(State.EXCLUDED, "excluded", "không tính")
            .put(State.NOT_UNDER_THIS_POLICY, "not-under-this-policy", "ngoài phạm vi")
            .build();

    /** Whose rules on consequences apply beside the national ones. */
    enum Locality {
        NATIONAL,
        HANOI
    }

    static final Words<Locality> LOCALITIES = Words.<Locality>builder()
            .put(Locality.NATIONAL, "national", "quốc gia")
            .put(Locality.HANOI, "hanoi", "Hà Nội")
            .build();

    static final Words<Rounding.Direction> DIRECTIONS = Words.<Rounding.Direction>builder()
            .put(Rounding.Direction.DOWN, "down", "xuống")
            .put(Rounding.Direction.UP, "up", "lên")
            .put(Rounding.Direction.HALF_UP, "half-up", "làm tròn nửa lên")
            .put(Rounding.Direction.HALF_EVEN, "half-even")
            .build();

    /** What says that there is nothing. */
    static final Words<Boolean> NOTHING = Words.<Boolean>builder()
            .put(true, "none", "not-rated", "chưa chấm", "không có", "-")
            .build();

    private Vocabulary() {}

    /** Why a figure does not apply, where the text says that it does not; without a reason what was typed stands for it. */
    static Optional<String> notApplicable(String text) {
        for (String word : NOT_APPLICABLE.all()) {
            if (text.regionMatches(true, 0, word, 0, word.length())) {
                String rest = text.substring(word.length()).strip();
                return Optional.of(rest.isEmpty() ? text.strip() : rest);
            }
        }
        return Optional.empty();
    }
}
