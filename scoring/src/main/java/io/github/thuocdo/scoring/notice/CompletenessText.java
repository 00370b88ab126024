package io.github.thuocdo.scoring.notice;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.Keys;
import io.github.thuocdo.scoring.completeness.Basis;
import io.github.thuocdo.scoring.completeness.Fact;
import io.github.thuocdo.scoring.completeness.Missing;
import io.github.thuocdo.scoring.completeness.MissingItem;
import io.github.thuocdo.scoring.completeness.NeededDays;
import io.github.thuocdo.scoring.completeness.UnusedFact;
import io.github.thuocdo.scoring.completeness.UnusedReason;
import io.github.thuocdo.scoring.words.FindingWords;
import io.github.thuocdo.scoring.words.Wording;

/** Facts that are not used, what is missing and which days are needed, in words (đầy đủ của dữ kiện, bằng lời). */
public final class CompletenessText {

    private CompletenessText() {}

    /**
     * Says which fact is not used, and why.
     *
     * @param unused  the fact
     * @param policy  a policy of the round, by whose instrument clauses are cited
     * @param organization  the organization, by which people and units are named
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(UnusedFact unused, Policy policy, Organization organization, Language language) {
        Wording wording = SubjectNames.in(organization, Wording.exact(language, policy));
        return wording.say(
                "unused",
                ImmutableMap.of(
                        "fact",
                        fact(wording, unused.fact()),
                        "reason",
                        reason(wording, unused.reason()),
                        "basis",
                        basis(wording, unused.basis())));
    }

    private static String fact(Wording wording, Fact fact) {
        String what = wording.say("fact." + fact.kind().key());
        String named = fact.name().isEmpty() ? what : what + " [" + fact.name() + "]";
        return fact.about()
                .map(whom -> named + " " + wording.say("fact.of", "who", wording.subject(whom)))
                .orElse(named);
    }

    private static String reason(Wording wording, UnusedReason reason) {
        String key = "unused-reason." + Keys.of(reason.getClass());
        if (reason instanceof UnusedReason.OutsidePeriod outside) {
            return wording.say(key, "period", wording.period(outside.period()));
        }
        if (reason instanceof UnusedReason.InAnotherChannel other) {
            return wording.say(key, "channel", "[" + other.channel().key() + "]");
        }
        return reason instanceof UnusedReason.NotOnSheet element
                ? wording.say(key, "element", "[" + element.element() + "]")
                : wording.say(key);
    }

    private static String basis(Wording wording, Basis basis) {
        return basis instanceof Basis.AsRead read
                ? wording.say("basis.as-read", "question", "[" + read.question() + ": " + read.reading() + "]")
                : wording.clause(((Basis.Clause) basis).clause());
    }

    /**
     * Says what is missing, of whom, whose turn it is and whom it holds up.
     *
     * @param missing  what is missing
     * @param policy  the policy of the round
     * @param organization  the organization, by which people and units are named
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(Missing missing, Policy policy, Organization organization, Language language) {
        Wording wording = SubjectNames.in(organization, Wording.exact(language, policy));
        String said = wording.say(
                "missing",
                ImmutableMap.of(
                        "who",
                        wording.subject(missing.who()),
                        "period",
                        wording.period(missing.period()),
                        "what",
                        item(wording, missing.what()),
                        "turn",
                        wording.say("turn." + missing.turn().key())));
        return missing.heldUp().isEmpty()
                ? said
                : said + "; "
                        + wording.say(
                                "missing.held-up",
                                "who",
                                missing.heldUp().stream().map(wording::subject).collect(joining(", ")));
    }

    private static String item(Wording wording, MissingItem item) {
        return item instanceof MissingItem.Lacking lacking
                ? lacking.waiting()
                        .map(rule -> wording.rule(rule.provision()) + ": " + FindingWords.consideration(wording, rule))
                        .orElseGet(() -> wording.reason(lacking.reason()))
                : wording.say("missing-item." + Keys.of(item.getClass()));
    }

    /**
     * Says which days of which records are needed.
     *
     * @param needed  the days
     * @param policy  the policy of the round
     * @param language  the language
     * @return one sentence without a full stop
     */
    public static String of(NeededDays needed, Policy policy, Language language) {
        Wording wording = Wording.exact(language, policy);
        return wording.say(
                "needed",
                ImmutableMap.of(
                        "records",
                        wording.say("records." + needed.records().key()),
                        "day",
                        wording.say("day." + needed.day().key()),
                        "days",
                        wording.days(needed.days()),
                        "basis",
                        basis(wording, needed.basis())));
    }
}
