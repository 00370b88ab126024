package io.github.thuocdo.scoring.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 12: a round in a stream is its facts and its policies, and brings no class, place or number of its own. */
class RoundStreamsTest {

    private static final Policy OFFICE =
            Policy.builder().from(Ward.POLICY).id("office-2026").build();
    private static final Decision DECISION = new Decision("Chairman", "7/QD", LocalDate.of(2025, 12, 20));

    private static Ward ward() {
        Ward ward = Ward.of().person("loc", Role.HEAD, "office").organizationClass("office", Classification.GOOD);
        for (int i = 0; i < 7; i++) {
            ward.staff("p" + i, "office", i == 0 ? "95" : "80");
        }
        ward.facts("p1", Ward.MARCH, "1");
        return ward;
    }

    private static AgencyPolicies divided() {
        return new AgencyPolicies(
                ImmutableList.of(Ward.POLICY, OFFICE),
                ImmutableList.of(new PolicyAssignment(
                        ImmutableSet.of(OFFICE.id()),
                        ImmutableSet.of(CadreId.of("p1"), CadreId.of("p2")),
                        ImmutableSet.of(),
                        ImmutableSet.of(),
                        DateRange.all(),
                        DECISION,
                        PolicyAssignment.QuotaSharing.COMMON)));
    }

    /** What a stream names of what follows from facts. */
    private static final List<String> DERIVED = List.of(
            "classify/Placement",
            "classify.Placement",
            "classify.ScopeOutcome",
            "scoring.Scorecard",
            "outcome.Proposal",
            "outcome.Consideration",
            "completeness.NeededDays",
            "Sensitivity$Alternative");

    /** Writes a month, for which nobody has a class, in place of every period. */
    private static final class InAMonth extends ObjectOutputStream {

        InAMonth(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            return object instanceof EvaluationPeriod ? Ward.MARCH : object;
        }
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static <T> T again(T value) throws IOException, ClassNotFoundException {
        byte[] bytes = written(value);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(DERIVED);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (T) in.readObject();
        }
    }

    @Test
    void a_round_of_a_month_is_made_again() throws IOException, ClassNotFoundException {
        Register register = ward().register();
        PeriodRound round = PeriodRound.of(Ward.POLICY, register, Ward.MARCH);
        PeriodRound ofAgency = PeriodRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.MARCH);

        assertThat(again(round)).isEqualTo(round).hasSameHashCodeAs(round).isNotEqualTo(ofAgency);
        assertThat(again(round).scorecards()).isEqualTo(round.scorecards()).isNotEmpty();
        assertThat(again(ofAgency).scorecards()).isEqualTo(ofAgency.scorecards());
        assertThat(again(round).missing(register)).isEqualTo(round.missing(register));
        for (PeriodRound one : PeriodRound.of(divided(), register, Ward.MARCH)) {
            assertThat(again(one).policy().id()).isEqualTo(one.policy().id());
            assertThat(again(one).scorecards()).isEqualTo(one.scorecards());
        }
    }

    @Test
    void a_round_of_an_agency_is_made_again_alone_and_among_others() throws IOException, ClassNotFoundException {
        Register register = ward().register();
        AgencyYear year = AgencyYear.of(divided(), register, Ward.AGENCY, Ward.YEAR);

        assertThat(year.people()).hasSize(2);
        for (AgencyRound round : year.people()) {
            AgencyRound read = again(round);
            assertThat(read).isEqualTo(round).hasSameHashCodeAs(round);
            assertThat(read.placements()).isEqualTo(round.placements()).isNotEmpty();
            assertThat(read.board()).isEqualTo(round.board());
            assertThat(read.months()).isEqualTo(round.months());
        }
        AgencyYear read = again(year);
        assertThat(read).isEqualTo(year).hasSameHashCodeAs(year);
        assertThat(year.people().get(0)).isNotEqualTo(year.people().get(1));
        assertThat(read.people().stream().map(AgencyRound::placements).toList())
                .isEqualTo(year.people().stream().map(AgencyRound::placements).toList());
        assertThat(read.findings()).isEqualTo(year.findings());
    }

    @Test
    void a_year_among_others_is_made_again() throws IOException, ClassNotFoundException {
        Register register = ward().unit("other", UnitLevel.USING).register();
        AgencyYear year = AgencyYear.ofEach(
                        ImmutableMap.of(Ward.AGENCY, AgencyPolicies.of(Ward.POLICY)), register, Ward.YEAR)
                .get(Ward.AGENCY);

        assertThat(again(year).people().get(0).placements())
                .isEqualTo(year.people().get(0).placements());
    }

    @Test
    void a_round_of_organizations_is_made_again() throws IOException, ClassNotFoundException {
        Policy policy = StandardPolicies.decree335Organizations()
                .reading(
                        "organisation-form",
                        "I: 10; II: 10; III: 10; a: 10; b: 10; c: 10; d: 10; dd: 10; e: 8; g: 6; h: 6",
                        "test");
        OrganizationRound round = OrganizationRound.of(policy, ward().register(), Ward.AGENCY, Ward.YEAR);

        assertThat(again(round)).isEqualTo(round).hasSameHashCodeAs(round);
        assertThat(again(round).placements()).isEqualTo(round.placements()).isNotEmpty();
    }

    @Test
    void what_depends_on_a_reading_is_tried_again() throws IOException, ClassNotFoundException {
        Register register = ward().register();
        Sensitivity ofAgency = Sensitivity.ofAgency(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);
        Sensitivity ofMonth = Sensitivity.ofPeriod(Ward.POLICY, register, Ward.MARCH);
        AgencyRound among = AgencyYear.of(divided(), register, Ward.AGENCY, Ward.YEAR)
                .people()
                .get(0);
        Sensitivity ofRound = Sensitivity.of(among, register);

        assertThat(ofAgency.differences().isEmpty()).isFalse();
        assertThat(again(ofAgency))
                .isEqualTo(ofAgency)
                .hasSameHashCodeAs(ofAgency)
                .isNotEqualTo(ofMonth);
        assertThat(again(ofRound)).isEqualTo(ofRound);
        assertThat(again(ofAgency).differences()).isEqualTo(ofAgency.differences());
        assertThat(again(ofMonth).baseline()).isEqualTo(ofMonth.baseline());
        assertThat(again(ofRound).differences()).isEqualTo(ofRound.differences());
    }

    @Test
    void a_stream_of_facts_of_which_no_round_can_be_made_is_a_bad_stream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new InAMonth(bytes)) {
            out.writeObject(AgencyRound.of(Ward.POLICY, Ward.of().register(), Ward.AGENCY, Ward.YEAR));
        }

        assertThatThrownBy(() -> {
                    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                        in.readObject();
                    }
                })
                .isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void a_class_or_a_number_of_places_is_in_no_stream_without_its_round() {
        AgencyRound round = AgencyRound.of(Ward.POLICY, ward().register(), Ward.AGENCY, Ward.YEAR);

        assertThatThrownBy(() -> written(round.placements().get(0)))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("Placement");
        assertThatThrownBy(() -> written(round.board().get(0)))
                .isInstanceOf(NotSerializableException.class)
                .hasMessageContaining("ScopeOutcome");
    }

    /** Writes null in place of one of the objects. */
    private static final class Losing extends ObjectOutputStream {

        private final int lost;
        private int met;

        Losing(ByteArrayOutputStream bytes, int lost) throws IOException {
            super(bytes);
            this.lost = lost;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object.getClass().isArray()) {
                // Inside a collection of Guava, which refuses in its own way.
                return object;
            }
            met++;
            return met - 1 == lost ? null : object;
        }
    }

    @Test
    void a_scorecard_an_engine_or_a_score_of_a_period_without_any_of_its_parts_is_a_bad_stream() throws IOException {
        Scorecard card = AgencyRound.of(Ward.POLICY, ward().register(), Ward.AGENCY, Ward.YEAR)
                .placements()
                .get(1)
                .scorecard();
        for (Object whole : List.of(
                card, ScoringEngine.of(Ward.POLICY), card.dossier().shorter().get(0))) {
            for (int lost = 1; lost < 12; lost++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Losing out = new Losing(bytes, lost);
                out.writeObject(whole);
                out.flush();
                if (out.met <= lost) {
                    break;
                }
                assertThatThrownBy(() -> {
                            try (ObjectInputStream in =
                                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                                in.readObject();
                            }
                        })
                        .as("object %s of %s", lost, whole)
                        .isInstanceOf(InvalidObjectException.class);
            }
        }
    }
}
