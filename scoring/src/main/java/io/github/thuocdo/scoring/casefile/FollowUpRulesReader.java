package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.followup.ClarityProfile;
import io.github.thuocdo.core.followup.ClarityProfile.Item;
import io.github.thuocdo.core.followup.ClarityProfile.Moment;
import io.github.thuocdo.core.followup.ReminderRule;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Following;
import io.github.thuocdo.scoring.followup.FollowUpRules;
import io.github.thuocdo.scoring.tree.MapReader;
import io.github.thuocdo.scoring.tree.TextValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what an agency has laid down for following its matters. */
final class FollowUpRulesReader {

    private static final int MOST_DAYS = 366;
    private static final int MOST_REMINDERS = 100;

    private FollowUpRulesReader() {}

    static FollowUpRules read(TextValue value) {
        return value.isPresent()
                ? value.map(FollowUpRulesReader::rules).orElse(FollowUpRules.NONE)
                : FollowUpRules.NONE;
    }

    private static Optional<FollowUpRules> rules(MapReader reader) {
        Optional<Integer> soon = reader.optional(Following.SOON).countUpTo(MOST_DAYS);
        TextValue reminders = reader.optional(Following.REMINDERS);
        Optional<ReminderRule> rule = reminders.isMap()
                ? reminders.map(FollowUpRulesReader::reminders)
                : reminders.word(Vocabulary.REMINDER_RULES);
        TextValue clarity = reader.optional(Following.CLARITY);
        Optional<ClarityProfile> profile =
                clarity.isMap() ? clarity.map(FollowUpRulesReader::clarity) : clarity.word(Vocabulary.CLARITY_PROFILES);
        return Optional.of(new FollowUpRules(soon.orElse(0), rule, profile));
    }

    private static Optional<ReminderRule> reminders(MapReader reader) {
        Optional<Integer> number = reader.required(Common.NUMBER).countUpTo(MOST_REMINDERS);
        Optional<String> to = reader.required(Following.ESCALATED_TO).text();
        Optional<String> basis = reader.required(Common.SOURCE).text();
        return reader.make(
                "not-a-rule",
                () -> new ReminderRule(
                        number.orElseThrow(),
                        BilingualText.of(to.orElseThrow()),
                        BilingualText.of(basis.orElseThrow())));
    }

    /** Each word is an item of its own. */
    private static Optional<ClarityProfile> clarity(MapReader reader) {
        Optional<String> name = reader.required(Common.NAME).text();
        Optional<String> basis = reader.required(Common.SOURCE).text();
        ImmutableList<Item> items = Stream.concat(
                        items(reader.optional(Following.AT_ASSIGNMENT), Moment.AT_ASSIGNMENT),
                        items(reader.optional(Following.AT_CLOSING), Moment.AT_CLOSING))
                .collect(ImmutableList.toImmutableList());
        return reader.make(
                "not-a-rule",
                () -> new ClarityProfile(
                        BilingualText.of(name.orElseThrow()), BilingualText.of(basis.orElseThrow()), items));
    }

    private static Stream<Item> items(TextValue value, Moment moment) {
        return CaseContext.names(value).stream()
                .flatMap(name -> name.word(Vocabulary.ASPECTS).stream())
                .map(aspect -> new Item(ImmutableSet.of(aspect), moment));
    }
}
