package io.github.thuocdo.scoring.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.ClarityProfile;
import io.github.thuocdo.core.followup.ClarityProfile.Item;
import io.github.thuocdo.core.followup.ClarityProfile.Moment;
import io.github.thuocdo.core.followup.ReminderRule;
import io.github.thuocdo.core.followup.StandardFollowUp;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.Scenario;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpRulesTest {

    private static final String CASE = """
            case: Rules
            policy: vn.335-2025.individuals
            period: 2026-03
            people: [{ id: a }]
            """;

    private static Scenario read(String rules) {
        return CaseFile.parse("rules.yaml", CASE + rules).scenarios().get(0);
    }

    private static String problem(String rules) {
        return ((Scenario.Refused) read(rules)).problems().get(0).rule().english();
    }

    @Test
    void a_district_writes_its_own_list_and_its_own_reminders() {
        FollowUpRules rules = read("""
                follow-up-rules:
                  soon: 5
                  reminders: { number: 2, escalated-to: Thường trực Quận ủy, source: 7/QĐ }
                  clarity: { name: 5 rõ, source: 8/QĐ, at-assignment: [person, result], at-closing: handling }
                """).ready().followUpRules();

        assertThat(rules)
                .isEqualTo(new FollowUpRules(
                        5,
                        Optional.of(
                                new ReminderRule(2, BilingualText.of("Thường trực Quận ủy"), BilingualText.of("7/QĐ"))),
                        Optional.of(new ClarityProfile(
                                BilingualText.of("5 rõ"),
                                BilingualText.of("8/QĐ"),
                                ImmutableList.of(
                                        new Item(ImmutableSet.of(ClarityAspect.PERSON), Moment.AT_ASSIGNMENT),
                                        new Item(ImmutableSet.of(ClarityAspect.RESULT), Moment.AT_ASSIGNMENT),
                                        new Item(ImmutableSet.of(ClarityAspect.HANDLING), Moment.AT_CLOSING))))));
    }

    @Test
    void lists_and_rules_that_were_read_have_names() {
        assertThat(read("follow-up-rules: { reminders: hanoi, clarity: hanoi-3 }\n")
                        .ready()
                        .followUpRules())
                .isEqualTo(new FollowUpRules(
                        0,
                        Optional.of(StandardFollowUp.taskForceOfHanoi()),
                        Optional.of(StandardFollowUp.threeClear())));
        assertThat(read("quy định theo dõi: { rõ: 5 rõ Tây Hồ }\n").ready().followUpRules())
                .isEqualTo(new FollowUpRules(0, Optional.empty(), Optional.of(StandardFollowUp.fiveClearOfTayHo())));
        assertThat(read("").ready().followUpRules()).isEqualTo(FollowUpRules.NONE);
    }

    @Test
    void a_duty_that_ends_before_it_is_due_for_the_first_time_is_refused() {
        String duty =
                "follow-ups: [{ id: v, matter: m, raised: 2026-01-26, people: [a], each-month: 25, until: %s }]\n";

        assertThat(problem(duty.formatted("2026-02-24")))
                .isEqualTo("last day (2026-02-24) of the duty in follow-up v must not be before the first day on which"
                        + " it is due");
        assertThat(read(duty.formatted("2026-02-25")).ready().register().followUps())
                .hasSize(1);
    }

    @Test
    void a_list_that_asks_for_nothing_and_no_reminder_at_all_are_refused() {
        assertThat(problem("follow-up-rules: { clarity: { name: n, source: s } }\n"))
                .isEqualTo("what has to be clear (n) must be at least one thing");
        assertThat(problem("follow-up-rules: { reminders: { number: 0, escalated-to: t, source: s } }\n"))
                .isEqualTo("reminders (0) must be at least 1");
    }
}
