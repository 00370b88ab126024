package io.github.thuocdo.scoring.tree;

import com.google.common.collect.ImmutableMap;

/** What is wrong in Vietnamese where the values themselves refuse, by the code of the problem. */
final class RefusalSentences {

    private static final ImmutableMap<String, String> VIETNAMESE = ImmutableMap.<String, String>builder()
            .put("does-not-fit-together", "các dữ kiện mâu thuẫn với nhau")
            .put("leader-value", "không phải giá trị mà quy định cho phép đối với tiêu chí của lãnh đạo")
            .put("not-a-calendar", "lịch làm việc không hợp lệ")
            .put("not-a-catalogue", "danh mục sản phẩm không hợp lệ")
            .put(
                    "not-a-change-in-time",
                    "thay đổi theo thời gian phải có ngày bắt đầu, viết theo thứ tự thời gian, ví dụ civil-servant 2026-08-01..")
            .put("not-a-component", "thành phần của sản phẩm không hợp lệ")
            .put("not-a-conclusion", "kết luận hoặc quyết định kỷ luật không hợp lệ")
            .put("not-a-count", "phải là số nguyên từ 0 trở lên")
            .put("not-a-decision", "phải ghi số, cơ quan, ngày của quyết định")
            .put("not-a-field", "lĩnh vực phân công không hợp lệ")
            .put("not-a-group", "nhóm nhiệm vụ tương đồng không hợp lệ")
            .put("not-a-lapse", "lỗi hoặc lần chậm không hợp lệ")
            .put("not-a-number", "phải là số nguyên, số thập phân hoặc phân số")
            .put("not-a-past-outcome", "kết quả của kỳ trước không hợp lệ")
            .put("not-a-person", "người không hợp lệ")
            .put("not-a-petition", "đơn đề nghị xem xét lại không hợp lệ")
            .put("not-a-planned-share", "phải là kỳ và phần kế hoạch")
            .put("not-a-policy", "bộ quy tắc không hợp lệ")
            .put("not-a-post", "chức vụ hoặc bổ nhiệm không hợp lệ")
            .put("not-a-product", "sản phẩm không hợp lệ")
            .put("not-a-rate", "tỷ lệ không hợp lệ")
            .put("not-a-regulation", "quy chế của đơn vị không hợp lệ")
            .put("not-a-result", "kết quả đánh giá không hợp lệ")
            .put("not-a-rounding", "cách làm tròn không hợp lệ")
            .put("not-a-statement", "xác nhận có mặt không hợp lệ")
            .put("not-a-task", "nhiệm vụ không hợp lệ")
            .put("not-a-unit", "đơn vị không hợp lệ")
            .put("not-a-vote", "kết quả lấy phiếu tín nhiệm không hợp lệ")
            .put("not-an-absence", "kỳ nghỉ không hợp lệ")
            .put("not-an-allegation", "phản ánh, tố cáo không hợp lệ")
            .put("not-an-assignment", "phân công áp dụng bộ quy tắc không hợp lệ")
            .put("not-an-extension", "gia hạn không hợp lệ")
            .put("not-an-id", "mã không hợp lệ")
            .put("not-an-order", "thứ tự của cấp có thẩm quyền không hợp lệ")
            .put("not-days", "phải là ngày hoặc khoảng ngày")
            .put("not-facts", "dữ kiện của kỳ không hợp lệ")
            .put("not-for-this-policy", "bộ quy tắc này không dùng đến")
            .put("not-marks", "điểm tiêu chí chung không đúng mẫu phiếu")
            .put("not-supplied", "số liệu được cung cấp không hợp lệ")
            .put("not-utf-8", "tệp phải lưu bằng mã UTF-8")
            .put("unknown-indicator", "không có biểu hiện này trong danh mục")
            .put("unknown-reading", "không có cách hiểu này, hoặc cách hiểu không hợp lệ")
            .buildOrThrow();

    private RefusalSentences() {}

    /** Returns the sentence of a code; one that this list lacks is called an invalid value. */
    static String vietnamese(String code) {
        return VIETNAMESE.getOrDefault(code, "giá trị không hợp lệ");
    }
}
