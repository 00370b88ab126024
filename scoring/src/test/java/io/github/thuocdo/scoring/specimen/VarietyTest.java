package io.github.thuocdo.scoring.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What must come about among specimens does: people of all numbers, equals, heads of all kinds, transfers at the ends of a period, years on record, and facts that do not fit. */
class VarietyTest {

    private static final int AGENCIES = 300;
    private static final int SCORED = 80;
    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Specimens SPECIMENS = Specimens.of(POLICY);

    private final Multiset<String> seen = HashMultiset.create();

    @Test
    void organizations_of_every_kind_come_about() {
        for (int seed = 0; seed < AGENCIES; seed++) {
            look(SPECIMENS.agency(Choices.byChance(seed)));
        }
        assertThat(seen)
                .contains(
                        "0 staff",
                        "1 staff",
                        "2 staff",
                        "3 staff",
                        "4 staff",
                        "5 staff",
                        "6 staff",
                        "7 staff",
                        "vacant",
                        "concurrent head",
                        "acting head",
                        "moved on the first day",
                        "moved on the last day",
                        "a year on record",
                        "a year taken over");
    }

    private void look(Specimen specimen) {
        Organization organization = specimen.register().organization();
        List<Appointment> posts = organization.appointments().stream()
                .filter(post -> !post.unit().equals(AgencySketch.NEIGHBOUR))
                .toList();
        long staff = posts.stream()
                .filter(post -> post.role() == Role.STAFF)
                .map(Appointment::cadre)
                .distinct()
                .count();
        seen.add(staff + " staff");
        if (posts.stream()
                .noneMatch(post -> post.role() == Role.HEAD && post.unit().equals(AgencySketch.AGENCY))) {
            seen.add("vacant");
        }
        for (Appointment post : posts) {
            if (post.role() == Role.HEAD && post.kind() == AppointmentKind.CONCURRENT) {
                seen.add("concurrent head");
            }
            if (post.role() == Role.HEAD && post.kind() == AppointmentKind.ACTING) {
                seen.add("acting head");
            }
            if (!post.dates().isUnboundedStart()
                    && organization.postsOf(post.cadre()).size() > 1) {
                seen.add("moved on the "
                        + (post.dates().start().equals(specimen.period().firstDay())
                                ? "first"
                                : post.dates().start().equals(specimen.period().lastDay()) ? "last" : "other")
                        + " day");
            }
        }
        for (Result result : specimen.register().results()) {
            if (result.period().lastDay().isBefore(specimen.period().firstDay())) {
                seen.add(result.judgedBy().isPresent() ? "a year taken over" : "a year on record");
            }
        }
    }

    @Test
    void equals_and_agencies_of_the_excellent_and_of_nobody_good_come_about() {
        for (int seed = 0; seed < SCORED; seed++) {
            Specimen specimen = SPECIMENS.agency(Choices.byChance(seed));
            ImmutableList<Placement> placements = AgencyRound.of(
                            POLICY, specimen.register(), specimen.agency(), specimen.period())
                    .placements();
            if (placements.size() > 1) {
                see(placements);
            }
        }
        assertThat(seen.elementSet()).contains("equals", "everybody excellent", "nobody good");
    }

    private void see(ImmutableList<Placement> placements) {
        List<Points> totals = placements.stream()
                .flatMap(placement -> placement.scorecard().total().asOptional().stream())
                .toList();
        if (totals.stream().distinct().count() < totals.size()) {
            seen.add("equals");
        }
        List<Classification> levels = placements.stream()
                .flatMap(placement -> level(placement).stream())
                .toList();
        if (levels.size() == placements.size()
                && levels.stream().allMatch(level -> level == Classification.EXCELLENT)) {
            seen.add("everybody excellent");
        }
        if (!levels.isEmpty() && levels.stream().allMatch(level -> level.isBelow(Classification.GOOD))) {
            seen.add("nobody good");
        }
    }

    private static Optional<Classification> level(Placement placement) {
        return placement.beforeQuota() instanceof Proposal.Classified classified
                ? Optional.of(classified.level())
                : Optional.empty();
    }

    @Test
    void facts_that_do_not_fit_the_policy_come_about() {
        for (int seed = 0; seed < AGENCIES; seed++) {
            Specimen specimen = SPECIMENS.hostile(Choices.byChance(seed));
            specimen.register().periodFacts().stream()
                    .filter(facts ->
                            facts.subject().equals(specimen.subject()) && facts.subject() instanceof Subject.Person)
                    .forEach(facts -> {
                        if (facts.marks()
                                .map(FilledForm::form)
                                .filter(form -> !Optional.of(form).equals(POLICY.form()))
                                .isPresent()) {
                            seen.add("another form");
                        }
                        if (facts.supplied().containsKey("no-such-element")) {
                            seen.add("unknown element");
                        }
                        if (facts.supplied().values().stream()
                                .anyMatch(given -> given.value().floor().bitLength() > 19)) {
                            seen.add("far too large");
                        }
                    });
        }
        assertThat(seen).contains("another form", "unknown element", "far too large");
    }
}
