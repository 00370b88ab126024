package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.scoring.tree.Key;

/** The keys of case files and the headings of their tables, each with its other names. */
final class Terms {

    /** Keys at the top of a case. */
    static final class Top {
        static final Key CASE = Key.of("case", "title", "vụ việc", "tình huống", "tên");
        static final Key LAW = Key.of("law", "căn cứ", "căn cứ pháp lý", "citation");
        static final Key NOTE = Key.of("note", "notes", "ghi chú");
        static final Key POLICY = Key.of("policy", "policies", "chính sách", "các chính sách");
        static final Key PRESET = Key.of("preset", "bộ cách hiểu");
        static final Key INTERPRETATIONS = Key.of("interpretations", "readings", "cách hiểu");
        static final Key ADOPTED_BY = Key.of("adopted-by", "người chọn", "thông qua bởi");
        static final Key ADOPTED_ON = Key.of("adopted-on", "ngày thông qua", "thông qua ngày");
        static final Key PERIOD = Key.of("period", "kỳ", "periods", "các kỳ");
        static final Key CALENDAR = Key.of("calendar", "lịch", "lịch làm việc");
        static final Key LOADED = Key.of("loaded", "đã nạp", "dữ liệu đã nạp");
        static final Key CATALOGUE = Key.of("catalogue", "danh mục", "catalog", "products", "danh mục sản phẩm");
        static final Key UNITS = Key.of("units", "đơn vị", "các đơn vị");
        static final Key PEOPLE = Key.of("people", "người", "công chức", "nhân sự", "cán bộ công chức");
        static final Key GROUPS = Key.of("groups", "nhóm", "các nhóm");
        static final Key FIELDS = Key.of("fields", "lĩnh vực", "các lĩnh vực");
        static final Key EXPECT = Key.of("expect", "kết quả mong đợi", "mong đợi", "expected");
        static final Key VARIANTS = Key.of("variants", "phương án", "các phương án", "biến thể");
        static final Key CONSEQUENCES = Key.of("consequences", "hệ quả", "quy định sử dụng kết quả");
        static final Key FOLLOW_UP_RULES = Key.of("follow-up-rules", "quy định theo dõi", "quy định theo dõi, đôn đốc");
        static final Key FACTS = Key.of("facts", "số liệu");
        static final Key UNIT_FACTS = Key.of("unit-facts", "số liệu đơn vị");
        static final Key COLLECTIVE_FACTS = Key.of("collective-facts", "số liệu tập thể");
        static final Key VARIANT_NAME = Key.of("name", "tên");

        private Top() {}
    }

    /** Keys of a policy that is written as changes of another. */
    static final class Derived {
        static final Key BASE = Key.of("base", "văn bản gốc", "dựa trên");
        static final Key INSTRUMENT = Key.of("instrument", "văn bản");
        static final Key CHANGES = Key.of("changes", "thay đổi", "sửa đổi");
        static final Key CLAUSE = Key.of("clause", "điều khoản");
        static final Key INSERT = Key.of("insert", "bổ sung");
        static final Key ADD = Key.of("add", "thêm");
        static final Key TO = Key.of("to", "vào");
        static final Key RULE = Key.of("rule", "quy tắc");
        static final Key AFTER = Key.of("after", "sau");

        private Derived() {}
    }

    /** Sections of events, at the top of a case or in a variant. */
    static final class Events {
        static final Key RESULTS = Key.of("results", "kết quả đã có");
        static final Key REGULATIONS = Key.of("regulations", "quy chế", "các quy chế");
        static final Key CLASSIFIED_ON = Key.of("classified-on", "ngày xếp loại");
        static final Key CLASSES = Key.of(
                "organisation-classes",
                "organization-classes",
                "organizations-classes",
                "organisations-classes",
                "unit-classes",
                "xếp loại tổ chức",
                "xếp loại đơn vị");
        static final Key CONCLUSIONS = Key.of("conclusions", "kết luận");
        static final Key ALLEGATIONS = Key.of("allegations", "phản ánh", "tố cáo");
        static final Key GROUND_DECISIONS = Key.of("ground-decisions", "quyết định xem xét");
        static final Key RAISED_RATE = Key.of("raised-rate", "raised-rates", "tỷ lệ nâng", "tỉ lệ nâng");
        static final Key AUTHORITY_ORDER = Key.of("authority-order", "authority-orders", "thứ tự", "thứ tự xếp");
        static final Key EXEMPTIONS =
                Key.of("exemptions", "kỳ không còn ai đánh giá được", "kỳ không ai đánh giá", "miễn đánh giá");
        static final Key PRESENCE = Key.of("presence", "có mặt", "xác nhận có mặt");
        static final Key PETITIONS = Key.of("petitions", "kiến nghị");
        static final Key STEPS = Key.of("steps", "các bước", "trình tự");
        static final Key DELEGATIONS = Key.of("delegations", "ủy quyền", "phân cấp, ủy quyền");
        static final Key HISTORY = Key.of("history", "quá trình đánh giá", "các năm trước");
        static final Key FOLLOW_UPS = Key.of("follow-ups", "việc theo dõi", "theo dõi, đôn đốc");
        static final Key PROMISES = Key.of("promises", "cam kết", "cam kết, chỉ tiêu");
        static final Key VOTES = Key.of("confidence-votes", "lấy phiếu tín nhiệm", "phiếu tín nhiệm");

        static final Key ABOUT = Key.of("about", "person", "đối tượng", "người", "về", "unit", "đơn vị");
        static final Key CLASS = Key.of("class", "level", "xếp loại", "mức xếp loại");
        static final Key PARTS = Key.of("parts", "thành phần");
        static final Key JUDGED_BY = Key.of("judged-by", "đơn vị đánh giá", "cơ quan đánh giá");
        static final Key ACTS = Key.of("acts", "hành vi");
        static final Key REPLACES = Key.of("replaces", "thay thế");
        static final Key FORM = Key.of("form", "hình thức");
        static final Key BRANCH = Key.of("branch", "bên kỷ luật", "kỷ luật của");
        static final Key CONSIDERED_SINCE = Key.of("considered-since", "xem xét từ", "ngày bắt đầu xem xét");
        static final Key SIGNED = Key.of("signed", "signed-on", "ngày ký");
        static final Key EFFECTIVE = Key.of("effective", "effective-on", "hiệu lực", "ngày hiệu lực");
        static final Key DUTY_RELATED = Key.of("duty-related", "liên quan công vụ");
        static final Key ACT = Key.of("act", "hành vi");
        static final Key COMMITTED_AT = Key.of("committed-at", "xảy ra tại", "nơi vi phạm");
        static final Key ANNULLED = Key.of("annulled", "annulled-on", "hủy bỏ", "ngày hủy bỏ");
        static final Key ANSWER = Key.of("answer", "giải trình");
        static final Key INDICATORS = Key.of("indicators", "biểu hiện", "các biểu hiện");
        static final Key MATTER = Key.of("matter", "nội dung");
        static final Key REPORTED = Key.of("reported", "reported-on", "ngày phản ánh");
        static final Key CONCLUSION = Key.of("conclusion", "kết luận");
        static final Key COUNTS = Key.of("counts", "tính", "có tính");
        static final Key COUNTS_IN = Key.of("counts-in", "tính vào năm");
        static final Key RATE = Key.of("rate", "tỷ lệ", "tỉ lệ");
        static final Key AGENCY = Key.of("agency", "cơ quan");
        static final Key YEAR = Key.of("year", "năm");
        static final Key ORDER = Key.of("order", "thứ tự");
        static final Key PERSON = Key.of("person", "người");
        static final Key PRESENT = Key.of("present", "có mặt");
        static final Key STEP = Key.of("step", "bước");
        static final Key TAKEN_BY = Key.of("by", "người thực hiện", "bởi");
        static final Key DECIDED_BY = Key.of("decided-by", "người quyết định");
        static final Key DOCUMENT = Key.of("document", "văn bản", "tài liệu", "biên bản");
        static final Key DELEGATED_TO = Key.of("delegate", "người được ủy quyền");
        static final Key MATTERS = Key.of("matters", "các việc", "việc");
        static final Key PETITIONER = Key.of("by", "người kiến nghị", "bởi", "người", "person");
        static final Key RECEIVED = Key.of("received", "received-on", "ngày nhận");
        static final Key STATE = Key.of("state", "trạng thái");
        static final Key DECIDED = Key.of("decided", "decided-on", "ngày quyết định");
        static final Key HELD = Key.of("held", "held-on", "ngày lấy phiếu");
        static final Key LOW = Key.of("low", "tín nhiệm thấp", "phiếu thấp");
        static final Key ALL = Key.of("all", "tổng số phiếu");
        static final Key RECORDED_SHARES =
                Key.of("recorded-shares", "party-shares", "tỷ lệ đảng viên", "tỉ lệ đảng viên");
        static final Key SHARE = Key.of("share", "tỷ lệ", "tỉ lệ");
        static final Key CHANNEL = Key.of("channel", "kênh");
        static final Key RATED = Key.of("of", "của");
        static final Key SETTLED = Key.of("settled", "settled-on", "ngày giải quyết");
        static final Key SETTLED_BY = Key.of("settled-by", "người giải quyết");

        private Events() {}
    }

    /** Keys of the matters that are followed, and of what has happened to them. */
    static final class FollowUps {
        static final Key ORIGIN = Key.of("origin", "nguồn", "nguồn việc");
        static final Key MATTER = Key.of("matter", "nội dung", "công việc");
        static final Key DOCUMENT = Key.of("document", "văn bản", "tài liệu", "biên bản");
        static final Key RAISED = Key.of("raised", "raised-on", "assigned-on", "ngày giao", "ngày nêu");
        static final Key LEAD = Key.of("lead", "chủ trì", "đơn vị chủ trì");
        static final Key WITH = Key.of("with", "coordinating", "phối hợp", "đơn vị phối hợp");
        static final Key PEOPLE = Key.of("people", "person", "người thực hiện", "người");
        static final Key DUE = Key.of("due", "due-on", "deadline", "hạn", "thời hạn");
        static final Key EACH_MONTH = Key.of("each-month", "day-of-month", "hằng tháng ngày", "ngày hằng tháng");
        static final Key UNTIL = Key.of("until", "đến hết ngày");
        static final Key FIELD = Key.of("field", "lĩnh vực");
        static final Key DEPENDS_ON = Key.of("depends-on", "phụ thuộc", "phụ thuộc cơ quan");
        static final Key ENTRIES = Key.of("entries", "diễn biến");
        static final Key ENTRY = Key.of("entry", "diễn biến", "việc");
        static final Key MONTH = Key.of("month", "tháng");
        static final Key DAY = Key.of("day", "until", "đến ngày", "hạn mới");
        static final Key UNITS = Key.of("units", "unit", "with", "đơn vị", "phối hợp với");
        static final Key TEXT = Key.of("text", "nội dung", "kết quả");
        /** What an assignment makes clear in words. */
        static final ImmutableMap<ClarityAspect, Key> STATED = ImmutableMap.<ClarityAspect, Key>builder()
                .put(ClarityAspect.PROCESS, Key.of("process", "quy trình"))
                .put(ClarityAspect.RESULT, Key.of("result", "kết quả"))
                .put(ClarityAspect.QUALITY, Key.of("quality", "chất lượng"))
                .put(ClarityAspect.EFFICIENCY, Key.of("efficiency", "hiệu quả"))
                .put(ClarityAspect.AUTHORITY, Key.of("authority", "thẩm quyền"))
                .put(ClarityAspect.RESPONSIBILITY, Key.of("responsibility", "trách nhiệm"))
                .buildOrThrow();

        private FollowUps() {}
    }

    /** Keys of what was promised, and of the reports on it. */
    static final class Promises {
        static final Key MATTER = Key.of("matter", "nội dung", "việc");
        static final Key DOCUMENT = Key.of("document", "văn bản", "tài liệu");
        static final Key PROMISED = Key.of("promised", "promised-on", "ngày đăng ký", "ngày giao");
        static final Key LEAD = Key.of("lead", "chủ trì", "đơn vị chủ trì");
        static final Key WITH = Key.of("with", "coordinating", "phối hợp", "đơn vị phối hợp");
        static final Key PEOPLE = Key.of("people", "person", "người đăng ký", "người");
        static final Key DUE = Key.of("due", "due-on", "deadline", "hạn", "thời hạn");
        static final Key PLANNED = Key.of("planned", "kế hoạch", "chỉ tiêu");
        static final Key SIDE = Key.of("side", "chiều");
        static final Key UNIT = Key.of("counted", "đơn vị tính");
        static final Key BASE = Key.of("base", "tính trên");
        static final Key REPORTS = Key.of("reports", "báo cáo", "kết quả thực hiện");
        static final Key PARTS = Key.of("parts", "gồm", "thành phần");

        private Promises() {}
    }

    /** Keys of what an agency has laid down for following its matters. */
    static final class Following {
        static final Key SOON = Key.of("soon", "soon-days", "sắp đến hạn", "số ngày sắp đến hạn");
        static final Key REMINDERS = Key.of("reminders", "đôn đốc");
        static final Key ESCALATED_TO = Key.of("escalated-to", "báo cáo", "báo cáo cho");
        static final Key CLARITY = Key.of("clarity", "nội dung phải rõ", "rõ");
        static final Key AT_ASSIGNMENT = Key.of("at-assignment", "khi giao", "khi giao việc");
        static final Key AT_CLOSING = Key.of("at-closing", "khi kết thúc");

        private Following() {}
    }

    /** Keys that occur in several places. */
    static final class Common {
        static final Key ID = Key.of("id", "mã");
        static final Key NAME = Key.of("name", "tên", "họ tên", "họ và tên");
        static final Key KIND = Key.of("kind", "loại");
        static final Key UNIT = Key.of("unit", "đơn vị");
        static final Key PERIOD = Key.of("period", "kỳ");
        static final Key FROM = Key.of("from", "từ", "từ ngày");
        static final Key TO = Key.of("to", "đến", "đến ngày");
        static final Key SOURCE = Key.of("source", "nguồn");
        static final Key VALUE = Key.of("value", "giá trị");
        static final Key REASON = Key.of("reason", "lý do");
        static final Key SCORE = Key.of("score", "total", "điểm", "tổng điểm");
        static final Key DECISION = Key.of("decision", "quyết định");
        static final Key NUMBER = Key.of("number", "số");
        static final Key AUTHORITY = Key.of("authority", "cơ quan", "thẩm quyền", "người ký");
        static final Key DATE = Key.of("date", "on", "ngày");

        private Common() {}
    }

    /** Keys of units and people. */
    static final class Who {
        static final Key LEVEL = Key.of("level", "cấp");
        static final Key PARENT = Key.of("parent", "trực thuộc", "cấp trên");
        static final Key TYPE = Key.of("type", "loại hình");
        static final Key REGULATION = Key.of("regulation", "quy chế");
        static final Key SCORED_BY = Key.of("scored-by", "đánh giá theo");
        static final Key CATEGORY = Key.of("category", "loại", "đối tượng");
        static final Key PARTY_MEMBER = Key.of("party-member", "đảng viên");
        static final Key ROLE = Key.of("role", "vai trò", "chức vụ");
        static final Key REPORTS_TO = Key.of("reports-to", "báo cáo cho", "cấp trên trực tiếp");
        static final Key GROUP = Key.of("group", "nhóm");
        static final Key FIELD = Key.of("field", "fields", "lĩnh vực");
        static final Key POSTS = Key.of("posts", "các chức vụ", "bổ nhiệm");
        static final Key POST_KIND = Key.of("kind", "hình thức");
        static final Key ABSENCES = Key.of("absences", "nghỉ", "vắng", "các kỳ nghỉ");
        static final Key MEMBERS = Key.of("members", "thành viên");
        static final Key DEPUTY = Key.of("deputy", "cấp phó");
        static final Key PEOPLE = Key.of("people", "người");
        static final Key UNITS = Key.of("units", "đơn vị");
        static final Key MONTHS = Key.of("months", "các tháng", "tháng");
        static final Key QUARTERS = Key.of("quarters", "các quý", "quý");

        private Who() {}
    }

    /** Keys of the facts of one period, and the columns of the tables of work. */
    static final class Facts {
        static final Key GENERAL = Key.of("general", "điểm chung", "điểm tiêu chí chung", "tiêu chí chung");
        static final Key SELF = Key.of("self", "tự chấm", "tự chấm điểm");
        static final Key CONFIRMED = Key.of("confirmed", "xác nhận", "được xác nhận");
        static final Key TASKS = Key.of("tasks", "công việc", "nhiệm vụ");
        static final Key FAULTS = Key.of("faults", "lỗi", "các lỗi");
        static final Key DELAYS = Key.of("delays", "chậm", "các lần chậm");
        static final Key EXTENSIONS = Key.of("extensions", "gia hạn", "các lần gia hạn");
        static final Key D = Key.of("d", "kết quả đơn vị", "unit-results");
        static final Key DD = Key.of("dd", "đ", "organising", "organizing", "tổ chức triển khai");
        static final Key E = Key.of("e", "solidarity", "đoàn kết", "tập hợp đoàn kết");
        static final Key BETWEEN = Key.of("between", "giữa", "ở giữa");
        static final Key MARKS = Key.of("marks", "điểm theo mẫu");
        static final Key OF_POLICY = Key.of("policy", "chính sách");
        static final Key SUPPLIED = Key.of("supplied", "được cung cấp", "số liệu cung cấp");

        static final Key TASK = Key.of("task", "id", "mã", "mã việc", "nhiệm vụ", "công việc");
        static final Key TASK_NAME = Key.of("name", "tên", "tên việc", "nội dung");
        static final Key PRODUCT = Key.of("product", "sản phẩm", "loại sản phẩm");
        static final Key COEFFICIENT = Key.of("coefficient", "coef", "hệ số", "hệ số quy đổi");
        static final Key ASSIGNED = Key.of("assigned", "giao", "được giao", "số lượng giao");
        static final Key REPORTED = Key.of("reported", "báo cáo", "tự báo cáo");
        static final Key DELIVERED = Key.of("delivered", "approved", "hoàn thành", "được duyệt", "nghiệm thu");
        static final Key ORIGIN = Key.of("origin", "nguồn", "nguồn giao");
        static final Key ASSIGNED_ON = Key.of("assigned-on", "ngày giao");
        static final Key DUE = Key.of("due", "due-on", "deadline", "hạn", "thời hạn");
        static final Key FINISHED = Key.of("finished", "finished-on", "ngày xong", "ngày hoàn thành");
        static final Key HANDED_BACK = Key.of("handed-back", "handed-back-on", "trả lại", "ngày trả lại");
        static final Key CELL_FAULTS = Key.of("faults", "lỗi", "số lỗi");
        static final Key CELL_DELAYS = Key.of("delays", "chậm", "lần chậm", "số lần chậm");
        static final Key EXTENSION = Key.of("extension", "gia hạn");
        static final Key PART_OF = Key.of("part-of", "thành phần của", "chung sản phẩm");
        static final Key CONTRIBUTION = Key.of("contribution", "đóng góp", "tỷ lệ đóng góp", "tỉ lệ đóng góp");
        static final Key EXCEEDING = Key.of("exceeding", "vượt mức");
        static final Key SHARES = Key.of("shares", "planned-shares", "tỷ lệ kế hoạch", "tỉ lệ kế hoạch");

        static final Key TIMES = Key.of("times", "count", "số lần", "lần");
        static final Key DAYS = Key.of("days", "late-days", "số ngày", "số ngày chậm");
        static final Key EVIDENCE = Key.of("evidence", "minh chứng", "bằng chứng");
        static final Key EXCUSAL = Key.of("excusal", "lý do khách quan", "objective-cause");
        static final Key BY = Key.of("by", "bởi", "người xác nhận");
        static final Key NEW_DUE = Key.of("new-due", "new-due-on", "hạn mới");
        static final Key REQUESTED = Key.of("requested", "requested-on", "ngày đề nghị");
        static final Key GRANTED = Key.of("granted", "granted-on", "ngày đồng ý");

        private Facts() {}
    }

    /** Keys of a catalogue of products, and the columns of its tables. */
    static final class Catalog {
        static final Key PRODUCTS = Key.of("products", "các sản phẩm", "danh sách sản phẩm");
        static final Key SCALE = Key.of("scale", "thang điểm");
        static final Key GROUPS = Key.of("groups", "các nhóm");
        static final Key STANDARD_PRODUCT = Key.of("standard-product", "sản phẩm chuẩn", "đơn vị chuẩn");
        static final Key STANDARD_POINTS = Key.of("standard-points", "điểm chuẩn");
        static final Key HOURS_PER_UNIT = Key.of("hours-per-unit", "số giờ một đơn vị");
        static final Key ROUNDING = Key.of("rounding", "làm tròn");
        static final Key ADDITIONS = Key.of("additions", "bổ sung", "các lần bổ sung");

        static final Key MAXIMUM = Key.of("maximum", "tối đa", "điểm tối đa");
        static final Key DESCRIPTION = Key.of("description", "mô tả");
        static final Key GROUP = Key.of("group", "nhóm");
        static final Key POINTS = Key.of("points", "điểm", "số điểm");
        static final Key DIFFICULTY = Key.of("difficulty", "độ khó", "độ khó, sáng tạo");
        static final Key PROCESS = Key.of("process", "quy trình", "quy trình, khối lượng, thời gian");
        static final Key COORDINATION = Key.of("coordination", "phối hợp");
        static final Key SCOPE = Key.of("scope", "phạm vi", "phạm vi, cấp phê duyệt");
        static final Key HOURS = Key.of("hours", "số giờ", "giờ");
        static final Key WITHIN = Key.of("within", "thuộc sản phẩm", "nằm trong");

        private Catalog() {}
    }

    /** Keys of the days that were loaded. */
    static final class Loaded {
        static final Key TASKS = Key.of("tasks", "nhiệm vụ", "công việc");
        static final Key RESULTS = Key.of("results", "kết quả");
        static final Key CONCLUSIONS = Key.of("conclusions", "kết luận");

        private Loaded() {}
    }

    /** Keys of the calendar. */
    static final class Calendar {
        static final Key WEEKEND = Key.of("weekend", "ngày nghỉ tuần", "nghỉ tuần");
        static final Key HOLIDAYS = Key.of("holidays", "ngày lễ", "nghỉ lễ");
        static final Key WORKING_DAYS = Key.of("working-days", "làm bù", "ngày làm bù");

        private Calendar() {}
    }

    /** Keys of what is expected. */
    static final class Expect {
        static final Key QUANTITY = Key.of("quantity", "a", "số lượng");
        static final Key QUALITY = Key.of("quality", "b", "chất lượng");
        static final Key PROGRESS = Key.of("progress", "c", "tiến độ");
        static final Key RESULT = Key.of("result", "điểm kết quả", "kết quả nhiệm vụ", "task-results");
        static final Key TOTAL = Key.of("total", "score", "điểm", "tổng điểm");
        static final Key RAW_TOTAL = Key.of("raw-total", "tổng điểm chưa làm tròn");
        static final Key ASSIGNED = Key.of("assigned", "giao", "tổng giao");
        static final Key DELIVERED = Key.of("delivered", "hoàn thành", "tổng hoàn thành");
        static final Key QUALITY_QUANTITY = Key.of("quality-quantity", "số lượng đạt chất lượng");
        static final Key PROGRESS_QUANTITY = Key.of("progress-quantity", "số lượng đúng tiến độ");
        static final Key MONTHS_SERVED = Key.of("months-served", "số tháng công tác");
        static final Key CLASS = Key.of("class", "xếp loại", "mức xếp loại", "level");
        static final Key RANGE = Key.of("range", "khoảng điểm", "indicative");
        static final Key STATE = Key.of("state", "trạng thái");
        static final Key BECAUSE = Key.of("because", "vì", "do");
        static final Key NOT_BECAUSE = Key.of("not-because", "không vì");
        static final Key FINDINGS = Key.of("findings", "finding", "phát hiện");
        static final Key NO_FINDINGS = Key.of("no-findings", "no-finding", "không phát hiện");
        static final Key UNUSED = Key.of("unused", "không dùng đến");
        static final Key NO_UNUSED = Key.of("no-unused", "không có gì không dùng đến");
        static final Key MISSING = Key.of("missing", "còn thiếu");
        static final Key NO_MISSING = Key.of("no-missing", "không thiếu");
        static final Key MEASURES = Key.of("measures", "biện pháp");
        static final Key NO_MEASURES = Key.of("no-measures", "không có biện pháp");
        static final Key DEPENDS_ON = Key.of("depends-on", "phụ thuộc");
        static final Key NOT_DEPENDS_ON = Key.of("not-depends-on", "không phụ thuộc");
        static final Key TEXT = Key.of("text", "văn bản");
        static final Key NO_TEXT = Key.of("no-text", "không có văn bản");
        static final Key ROUNDED = Key.of("rounded", "làm tròn");
        static final Key STEP = Key.of("step", "bước");
        static final Key DIRECTION = Key.of("direction", "hướng");
        static final Key PLACES = Key.of("places", "số suất");
        static final Key BASE = Key.of("base", "cơ sở");
        static final Key CANDIDATES = Key.of("candidates", "ứng viên");
        static final Key UNITS = Key.of("units", "đơn vị");
        static final Key COLLECTIVES = Key.of("collectives", "tập thể");
        static final Key NUMBERS = Key.of("numbers", "số liệu");
        static final Key REFUSED = Key.of("refused", "bị từ chối");
        static final Key CODE = Key.of("code", "mã");
        static final Key AT = Key.of("at", "tại");

        private Expect() {}
    }

    private Terms() {}

    /** Who is assigned to a policy. */
    static final class Assigned {
        static final Key OF_POLICY = Key.of("assigned", "phân công");
        static final Key PEOPLE = Key.of("people", "người");
        static final Key UNITS = Key.of("units", "đơn vị");
        static final Key GROUPS = Key.of("groups", "nhóm");
        static final Key QUOTA = Key.of("quota", "tỷ lệ", "tỉ lệ");
        static final Key DECISION = Key.of("decision", "quyết định");

        private Assigned() {}
    }
}
