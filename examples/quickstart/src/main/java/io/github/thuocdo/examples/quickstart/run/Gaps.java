package io.github.thuocdo.examples.quickstart.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.completeness.Fact;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.notice.CompletenessText;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a round lacks, and of which facts it makes no use: each a line. */
record Gaps(
        EvaluationPeriod period,
        Policy policy,
        ImmutableList<Missing> missing,
        ImmutableList<NeededDays> notLoaded,
        ImmutableList<UnusedFact> unused,
        Organization organization) {

    static Gaps of(PeriodRound round, Register register) {
        return new Gaps(
                round.period(),
                round.policy(),
                round.missing(register),
                round.notLoaded(),
                round.unused(register),
                register.organization());
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
                year.unused(register),
                register.organization());
    }

    /** What none of some rounds makes any use of. */
    static ImmutableList<UnusedFact> unusedInAll(ImmutableList<Gaps> rounds) {
        return rounds.stream()
                .flatMap(round -> round.unused.stream())
                .filter(fact -> rounds.stream().allMatch(round -> round.isUnused(fact.fact())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What some of the rounds lack. */
    static ImmutableList<Missing> missingInAny(ImmutableList<Gaps> rounds) {
        return rounds.stream()
                .flatMap(round -> round.missing.stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isUnused(Fact fact) {
        return unused.stream().anyMatch(one -> one.fact().equals(fact));
    }

    /** The lists as a JSON object; who, what and why also as stable codes, the sentences in both languages. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("period", period.toString()).put("policy", policy.id());
        ArrayNode lacking = node.putArray("missing");
        missing.forEach(one -> said(
                lacking.addObject()
                        .put("who", one.who().text())
                        .put("period", one.period().toString()),
                language -> CompletenessText.of(one, policy, organization, language)));
        ArrayNode days = node.putArray("notLoaded");
        notLoaded.forEach(one -> said(days.addObject(), language -> CompletenessText.of(one, policy, language)));
        ArrayNode useless = node.putArray("unused");
        unused.forEach(one -> {
            ObjectNode fact = useless.addObject()
                    .put("kind", one.fact().kind().key())
                    .put("name", one.fact().name());
            one.fact().about().ifPresent(whom -> fact.put("about", whom.text()));
            said(fact, language -> CompletenessText.of(one, policy, organization, language));
        });
        return node;
    }

    private static void said(ObjectNode node, Function<Language, String> sentence) {
        node.put("vi", sentence.apply(Language.VIETNAMESE)).put("en", sentence.apply(Language.ENGLISH));
    }

    String text(Language language) {
        StringBuilder text = new StringBuilder("\n" + period + ", " + policy.id() + "\n");
        missing.forEach(one -> text.append(language.either("Còn thiếu: ", "Missing: "))
                .append(CompletenessText.of(one, policy, organization, language))
                .append('\n'));
        notLoaded.forEach(days -> text.append(language.either("Chưa nạp: ", "Not loaded: "))
                .append(CompletenessText.of(days, policy, language))
                .append('\n'));
        unused.forEach(fact -> text.append(language.either("Không dùng đến: ", "Not used: "))
                .append(CompletenessText.of(fact, policy, organization, language))
                .append('\n'));
        return text.toString();
    }
}
