package io.github.thuocdo.examples.quickstart.run;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.expectation.State;
import io.github.thuocdo.scoring.notice.FindingText;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.scrutiny.PolicyTerms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every printed report says in the same words. */
record Phrases(Language language) {

    private static final int WIDTH = 100;

    String say(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    static String rule(String line) {
        return line.repeat(WIDTH) + "\n";
    }

    /** Under which title, law and policy the scenario stands. */
    String heading(Scenario.Ready ready) {
        return rule("=")
                + ready.title() + "\n"
                + (ready.law().isEmpty() ? "" : ready.law() + "\n")
                + ready.policies().stream().map(this::policy).collect(Collectors.joining());
    }

    private String policy(Policy policy) {
        return say("Bộ quy tắc: ", "Policy: ") + policy.id() + " ("
                + policy.contentHash().substring(0, 12) + ")\n";
    }

    /** Which readings of a variant are not those of its case. */
    String otherReadings(Scenario.Ready variant, Scenario.Ready own) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < variant.policies().size(); i++) {
            Policy policy = variant.policies().get(i);
            counterpart(policy, i, own.policies()).ifPresent(before -> otherReadings(policy, before, text));
        }
        return text.toString();
    }

    /** The policy of the same name in the case or, where that has none, the one in the same place. */
    private static Optional<Policy> counterpart(Policy policy, int place, ImmutableList<Policy> ofCase) {
        return ofCase.stream()
                .filter(other -> other.id().equals(policy.id()))
                .findFirst()
                .or(() -> ofCase.stream().skip(place).findFirst());
    }

    private void otherReadings(Policy variant, Policy own, StringBuilder text) {
        variant.interpretations().forEach((key, question) -> {
            Interpretation<?> before = own.interpretations().get(key);
            if (before == null || !before.value().key().equals(question.value().key())) {
                PolicyTerms terms = PolicyTerms.of(variant, language);
                text.append(say("Cách áp dụng khác: ", "Other reading: "))
                        .append(coded(terms.question(question), key))
                        .append(": ")
                        .append(reading(terms, question))
                        .append(before == null ? "" : say(", thay cho ", ", for ") + reading(terms, before))
                        .append('\n');
            }
        });
    }

    private static String reading(PolicyTerms terms, Interpretation<?> question) {
        return coded(terms.reading(question, question.value()), question.value().key());
    }

    /** Words with their stable code, which is the same in both languages and is therefore marked as one. */
    private static String coded(String words, String code) {
        return words.equals(code) ? code(code) : words + " " + code(code);
    }

    /** A stable code where no words stand beside it. */
    static String code(String code) {
        return "[" + code + "]";
    }

    /** Through which channel the round is, and under which policy, where a case has several. */
    String channel(RoundReport round, Scenario.Ready ready) {
        if (ready.policies().size() == 1) {
            return "";
        }
        Channel channel = round.policy().scope().channel();
        return ", " + say(channel.vietnameseName(), channel.englishName()) + " ("
                + round.policy().id() + ")";
    }

    String period(EvaluationPeriod period) {
        return say(period.vietnameseName(), period.englishName());
    }

    String agency(RoundReport round, Scenario.Ready ready) {
        return round.agency().map(ready.register().organization()::nameOf).orElse("");
    }

    String unit(Subject subject, Scenario.Ready ready) {
        return ready.register().organization().nameOf(UnitId.of(subject.text()));
    }

    String name(Subject.Kind kind) {
        return say(kind.vietnameseName(), kind.englishName());
    }

    /** The codes of the rules that applied. What a class required and was met is left out: there is too much of it for a table. */
    static String applied(Policy policy, List<Consideration> considerations) {
        ImmutableSet<String> required = policy.rulesOf(Ladder.class).stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .flatMap(rung -> rung.requires().stream())
                .map(requirement -> requirement.provision().id())
                .collect(ImmutableSet.toImmutableSet());
        return considerations.stream()
                .filter(rule -> rule.outcome() == Consideration.Outcome.APPLIED)
                .filter(rule -> !required.contains(rule.provision().id()))
                .map(Consideration::code)
                .collect(Collectors.joining(", "));
    }

    String findings(RoundReport round) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : round.findings()) {
            text.append(say("Phát hiện: ", "Finding: "))
                    .append(FindingText.of(finding, round.policy(), language))
                    .append(" [")
                    .append(finding.code().key())
                    .append("]\n");
        }
        return text.toString();
    }

    /** How many findings there are on single people and bodies, whose sentences stand on their cards; empty where there are none. */
    String findingsOnCards(RoundReport round) {
        Multiset<String> found = LinkedHashMultiset.create();
        round.people()
                .forEach((person, explained) ->
                        found.add(person.text(), explained.findings().size()));
        round.bodies()
                .forEach((body, placement) ->
                        found.add(body.text(), placement.findings().size()));
        return found.isEmpty()
                ? ""
                : say("Phát hiện trên phiếu điểm: ", "Findings on scorecards: ")
                        + found.entrySet().stream()
                                .map(entry -> entry.getElement() + " (" + entry.getCount() + ")")
                                .collect(Collectors.joining(", "))
                        + "\n";
    }

    String notUnderPolicy(RoundReport round, Scenario.Ready ready) {
        return round.notUnderPolicy().isEmpty()
                ? ""
                : "\n" + say("Không thuộc đối tượng của bộ quy tắc này: ", "Not under this policy: ")
                        + String.join(
                                ", ",
                                round.notUnderPolicy().stream()
                                        .map(ready.register().organization()::nameOf)
                                        .toList())
                        + "\n";
    }

    /** The class, the range or the state. */
    String standing(Proposal proposal) {
        if (proposal instanceof Proposal.Classified classified) {
            return name(classified.level());
        }
        if (proposal instanceof Proposal.Indicative indicative) {
            return name(indicative.level());
        }
        return State.of(proposal).map(this::name).orElse("");
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

    /** Rows of cells as a table; the first row has the headings. */
    static String table(List<List<String>> rows) {
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
