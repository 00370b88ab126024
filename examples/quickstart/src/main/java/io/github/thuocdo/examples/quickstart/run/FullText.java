package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.consequence.BindingForce;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.consequence.UnconfirmedConsequenceException;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.notice.AuthorityReport;
import io.github.thuocdo.scoring.notice.ConsequenceNotice;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonLine;
import io.github.thuocdo.scoring.notice.ScopeLine;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The explained scorecards, and for a year the board of the round. */
final class FullText extends ReportText {

    FullText(Phrases phrases) {
        super(phrases);
    }

    @Override
    String text(Scenario.Ready ready, ScenarioReport report) {
        StringBuilder text = new StringBuilder(phrases().heading(ready));
        report.rounds().forEach(round -> text.append(round(round, ready)));
        return text.toString();
    }

    @Override
    String text(Scenario.Ready ready, ScenarioReport variant, Scenario.Ready base, ScenarioReport own) {
        StringBuilder text = new StringBuilder(phrases().heading(ready));
        text.append(phrases().otherReadings(ready, base));
        for (RoundReport whole : variant.rounds()) {
            RoundReport differing = whole.differingFrom(own.rounds());
            if (!differing.isEmpty()) {
                text.append(round(differing, ready));
            }
            text.append(unchanged(whole, differing));
        }
        return text.toString();
    }

    private String unchanged(RoundReport whole, RoundReport differing) {
        int same = whole.people().size()
                + whole.bodies().size()
                - differing.people().size()
                - differing.bodies().size();
        return same == 0
                ? ""
                : "\n" + phrases().say("Đúng như trong hồ sơ, ", "As in the case, ")
                        + phrases().period(whole.period()) + ": " + same
                        + phrases().say(" người", same == 1 ? " person" : " people") + "\n";
    }

    private String round(RoundReport round, Scenario.Ready ready) {
        StringBuilder text = new StringBuilder();
        for (Explained person : round.people().values()) {
            text.append('\n').append(AuthorityReport.of(person).text(phrases().language()));
        }
        return text.append(board(round, ready))
                .append(phrases().notUnderPolicy(round, ready))
                .append(phrases().findings(round))
                .toString();
    }

    private String board(RoundReport round, Scenario.Ready ready) {
        if (round.agency().isEmpty() || !round.givesClasses()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n").append(Phrases.rule("-"));
        text.append(phrases().say("BẢNG TỔNG HỢP XẾP LOẠI NĂM ", "BOARD OF THE YEAR "))
                .append(round.period())
                .append(phrases().channel(round, ready))
                .append(", ")
                .append(phrases().agency(round, ready))
                .append('\n');
        if (!round.people().isEmpty()) {
            text.append('\n').append(Phrases.table(people(round)));
        }
        if (!round.bodies().isEmpty()) {
            text.append('\n').append(Phrases.table(bodies(round, ready)));
        }
        if (!round.board().isEmpty()) {
            text.append('\n').append(Phrases.table(scopes(round, ready)));
        }
        List<List<String>> measures = measures(round, ready);
        if (measures.size() > 1) {
            text.append('\n').append(Phrases.table(measures));
        }
        return text.toString();
    }

    /** What the law attaches to what is proposed; that an outcome is a basis for this or that is not told of everybody. */
    private List<List<String>> measures(RoundReport round, Scenario.Ready ready) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                phrases().say("Họ và tên", "Name"),
                phrases().say("Đề xuất xem xét theo kết quả ", "Measures by the result of ")
                        + phrases().period(round.period()),
                phrases().say("Căn cứ", "Clause")));
        Measures measures = Measures.of(ready, round.policy());
        for (Explained person : round.people().values()) {
            rows.addAll(measures(measures, person, round));
        }
        return rows;
    }

    /** What follows for one person; a rule whose text nobody has confirmed is named in the place of what would follow from it. */
    private List<List<String>> measures(Measures measures, Explained person, RoundReport round) {
        CadreId id = person.cadre().id();
        try {
            return measures.consequences(id, round.period(), Optional.of(person.proposal())).measures().stream()
                    .filter(one -> one.rule().force() != BindingForce.BASIS
                            && one.rule().force() != BindingForce.ENTITLED)
                    .<List<String>>map(one -> ImmutableList.of(
                            person.cadre().name(),
                            ConsequenceNotice.proposal(
                                    one, round.period(), phrases().language()),
                            ConsequenceNotice.clause(one.rule(), phrases().language())))
                    .toList();
        } catch (UnconfirmedConsequenceException refusal) {
            return ImmutableList.of(ImmutableList.of(
                    person.cadre().name(),
                    phrases()
                            .say(
                                    "chưa xác nhận được văn bản, phải cung cấp trước khi áp dụng",
                                    "the text was not confirmed and has to be supplied before it is applied"),
                    ConsequenceNotice.clause(refusal.rule(), phrases().language())));
        }
    }

    private List<List<String>> people(RoundReport round) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                phrases().say("Mã", "Id"),
                phrases().say("Họ và tên", "Name"),
                phrases().say("Điểm năm", "Year score"),
                phrases().say("Theo hồ sơ", "By the record"),
                phrases().say("Đề xuất", "Proposed")));
        for (Explained person : round.people().values()) {
            rows.add(ImmutableList.of(
                    person.cadre().id().text(),
                    person.cadre().name(),
                    PersonLine.of(person, phrases().language()).total(),
                    standing(person.card().proposal()),
                    standing(person.proposal())));
        }
        return rows;
    }

    private List<List<String>> bodies(RoundReport round, Scenario.Ready ready) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                phrases().say("Mã", "Id"),
                phrases().name(round.policy().scope().subject()),
                phrases().say("Điểm năm", "Year score"),
                phrases().say("Theo hồ sơ", "By the record"),
                phrases().say("Đề xuất", "Proposed"),
                phrases().say("Căn cứ", "Rules applied")));
        round.bodies()
                .forEach((subject, placement) -> rows.add(ImmutableList.of(
                        subject.text(),
                        phrases().unit(subject, ready),
                        PersonLine.of(
                                        placement,
                                        ready.register().organization(),
                                        phrases().language())
                                .total(),
                        standing(placement.beforeQuota()),
                        standing(placement.proposal()),
                        Phrases.applied(round.policy(), placement.considerations()))));
        return rows;
    }

    private String standing(Proposal proposal) {
        return phrases().standing(proposal)
                + State.reasonOf(proposal)
                        .map(reason -> " " + Phrases.code(reason))
                        .orElse("");
    }

    private List<List<String>> scopes(RoundReport round, Scenario.Ready ready) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(
                phrases().say("Phạm vi", "Scope"),
                phrases().say("Tỷ lệ tối đa", "Ceiling"),
                phrases().say("Số người làm căn cứ tính", "Taken of"),
                phrases().say("Số người đủ điểm", "With the points for it"),
                phrases().say("Số lượng tối đa", "At most"),
                phrases().say("Trong tỷ lệ", "Within"),
                phrases().say("Trình lựa chọn", "Referred")));
        for (ScopeOutcome scope : round.board()) {
            ScopeLine line = ScopeLine.of(
                    scope,
                    round.policy(),
                    ready.register().organization(),
                    phrases().language());
            rows.add(ImmutableList.of(
                    line.scope(),
                    line.rate(),
                    line.base(),
                    line.candidates(),
                    line.ceiling(),
                    line.within(),
                    line.referred()));
        }
        return rows;
    }
}
