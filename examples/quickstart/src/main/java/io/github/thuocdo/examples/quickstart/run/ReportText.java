package io.github.thuocdo.examples.quickstart.run;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.examples.quickstart.casefile.Scenario;
import io.github.thuocdo.examples.quickstart.expect.State;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.notice.AuthorityReport;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.Language;
import io.github.thuocdo.scoring.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports as text: the explained scorecards, and for a year the board of the review.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReportText {

    private static final int WIDTH = 100;
    private static final int SCALE = 2;

    private final Language language;

    private ReportText(Language language) {
        this.language = language;
    }

    /**
     * Returns a writer of reports in one language.
     *
     * @param language  the language
     * @return the writer
     */
    public static ReportText in(Language language) {
        return new ReportText(requireNonNull(language, "language"));
    }

    /**
     * Returns what came of a scenario.
     *
     * @param report  the report
     * @return plain text, ending with a line break; empty for a scenario that was refused
     */
    public String of(ScenarioReport report) {
        if (!(report.scenario() instanceof Scenario.Ready ready)
                || report.reviews().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append("=".repeat(WIDTH)).append('\n');
        text.append(ready.title()).append('\n');
        if (!ready.law().isEmpty()) {
            text.append(ready.law()).append('\n');
        }
        text.append(policy(ready.policy())).append('\n');
        for (Reviewed review : report.reviews()) {
            review.people()
                    .values()
                    .forEach(person ->
                            text.append('\n').append(AuthorityReport.of(person).text(language)));
            text.append(board(review, ready.register()));
        }
        return text.toString();
    }

    private String say(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    private String policy(Policy policy) {
        return say("Chính sách: ", "Policy: ") + policy.id() + " ("
                + policy.contentHash().substring(0, 12) + ")";
    }

    private String board(Reviewed review, Register register) {
        StringBuilder text = new StringBuilder();
        if (review.agency().isPresent()) {
            text.append('\n').append("-".repeat(WIDTH)).append('\n');
            text.append(say("BẢNG TỔNG HỢP XẾP LOẠI NĂM ", "BOARD OF THE YEAR "))
                    .append(review.period())
                    .append(", ")
                    .append(name(review, register))
                    .append("\n\n");
            text.append(table(people(review)));
            if (!review.board().isEmpty()) {
                text.append('\n').append(table(scopes(review)));
            }
        }
        if (!review.notUnderPolicy().isEmpty()) {
            text.append('\n').append(say("Không thuộc phạm vi của chính sách này: ", "Not under this policy: "));
            text.append(String.join(
                    ", ", review.notUnderPolicy().stream().map(id -> id.text()).toList()));
            text.append('\n');
        }
        for (Finding finding : review.findings()) {
            text.append(say("Phát hiện: ", "Finding: "))
                    .append(finding.code().key())
                    .append(' ')
                    .append(finding.where())
                    .append(' ')
                    .append(finding.detail())
                    .append('\n');
        }
        return text.toString();
    }

    private static String name(Reviewed review, Register register) {
        Optional<Unit> unit = review.agency()
                .flatMap(id ->
                        Optional.ofNullable(register.organization().unitById().get(id)));
        return unit.map(Unit::name).orElse("");
    }

    private List<List<String>> people(Reviewed review) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                say("Mã", "Id"),
                say("Họ và tên", "Name"),
                say("Điểm năm", "Year score"),
                say("Theo hồ sơ", "By the record"),
                say("Đề xuất", "Proposed")));
        for (Explained person : review.people().values()) {
            rows.add(ImmutableList.of(
                    person.cadre().id().text(),
                    person.cadre().name(),
                    person.card().total().asOptional().map(this::points).orElse("–"),
                    standing(person.card().proposal()),
                    standing(person.proposal())));
        }
        return rows;
    }

    private String points(Points points) {
        String decimal = points.toDecimalText(SCALE);
        return language == Language.VIETNAMESE ? decimal.replace('.', ',') : decimal;
    }

    private String standing(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return name(classified.level());
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return name(indicative.level());
        }
        return State.of(proposal).map(this::name).orElse("")
                + State.reasonOf(proposal).map(reason -> " (" + reason + ")").orElse("");
    }

    private String name(Classification level) {
        return say(level.vietnameseName(), level.englishName());
    }

    private String name(State state) {
        return switch (state) {
            case NOT_CLASSIFIED -> say("không xếp loại", "not classified");
            case UNDETERMINED -> say("chưa xác định", "undetermined");
            case PENDING -> say("chờ quyết định", "pending");
            case EXCLUDED -> say("không tính", "excluded");
            case NOT_UNDER_THIS_POLICY -> say("ngoài phạm vi", "not under this policy");
        };
    }

    private List<List<String>> scopes(Reviewed review) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                say("Phạm vi", "Scope"),
                say("Tỷ lệ", "Rate"),
                say("Cơ sở tính", "Base"),
                say("Đủ điều kiện", "Candidates"),
                say("Số suất", "Places"),
                say("Được xếp", "Admitted"),
                say("Trình cấp có thẩm quyền", "Referred")));
        for (ScopeOutcome scope : review.board()) {
            rows.add(ImmutableList.of(
                    scope.id().isEmpty() ? scope.kind().key() : scope.id(),
                    scope.rate().toString(),
                    String.valueOf(scope.base()),
                    String.valueOf(scope.candidates()),
                    String.valueOf(scope.places()),
                    String.valueOf(scope.admitted()),
                    String.valueOf(scope.referred())));
        }
        return rows;
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(Strings.padEnd(row.get(i), widths[i] + 2, ' '));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
