package io.github.thuocdo.examples.quickstart.run;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.notice.CompletenessText;
import java.util.stream.Stream;

/** What a round lacks, and of which facts it makes no use: each a line. */
record Gaps(
        EvaluationPeriod period,
        Policy policy,
        ImmutableList<Missing> missing,
        ImmutableList<NeededDays> notLoaded,
        ImmutableList<UnusedFact> unused) {

    static Gaps of(PeriodRound round, Register register) {
        return new Gaps(
                round.period(), round.policy(), round.missing(register), round.notLoaded(), round.unused(register));
    }

    static Gaps of(AgencyYear year, Register register) {
        return new Gaps(
                year.period(),
                Stream.concat(
                                year.people().stream().map(AgencyRound::policy),
                                year.organizations().stream().map(OrganizationRound::policy))
                        .findFirst()
                        .orElseThrow(),
                year.missing(register),
                year.notLoaded(),
                year.unused(register));
    }

    String text(Language language) {
        StringBuilder text = new StringBuilder("\n" + period + ", " + policy.id() + "\n");
        missing.forEach(one -> text.append(language.either("Còn thiếu: ", "Missing: "))
                .append(CompletenessText.of(one, policy, language))
                .append('\n'));
        notLoaded.forEach(days -> text.append(language.either("Chưa nạp: ", "Not loaded: "))
                .append(CompletenessText.of(days, policy, language))
                .append('\n'));
        unused.forEach(fact -> text.append(language.either("Không dùng đến: ", "Not used: "))
                .append(CompletenessText.of(fact, policy, language))
                .append('\n'));
        return text.toString();
    }
}
