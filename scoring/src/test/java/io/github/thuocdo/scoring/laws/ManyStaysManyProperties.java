package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.outcome.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Law 3: who heads several units is limited by each of them, whichever of the posts is the main one. */
class ManyStaysManyProperties {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final UnitId AGENCY = UnitId.of("agency");
    private static final CadreId HEAD = CadreId.of("head");
    private static final Policy DECREE = StandardPolicies.decree335Individuals();

    /** A unit, the class that it has, if any, and the days on which it is headed. */
    private record Headed(UnitId unit, Optional<Classification> level, DateRange days) {}

    private static Headed headed(int number, Random random) {
        Classification[] levels = Classification.values();
        LocalDate first = YEAR.firstDay().plusDays(random.nextInt(300));
        return new Headed(
                UnitId.of("unit-" + number),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(levels[random.nextInt(levels.length)]),
                random.nextInt(3) > 0 ? DateRange.all() : DateRange.from(first));
    }

    /** The first is headed all the time: in it lies the primary post, unless another one is asked for. */
    private static List<Headed> some(Random random) {
        List<Headed> all = new ArrayList<>();
        Headed first = headed(0, random);
        all.add(new Headed(first.unit(), first.level(), DateRange.all()));
        int more = random.nextInt(3);
        for (int i = 1; i <= more; i++) {
            all.add(headed(i, random));
        }
        return all;
    }

    private static Proposal proposed(Policy policy, String points, List<Headed> all, UnitId primary) {
        Organization.Builder organization = Organization.builder()
                .addUnits(Unit.of(AGENCY, "Agency", UnitLevel.USING))
                .addCadres(Cadre.of(HEAD, "Head", CadreCategory.CIVIL_SERVANT));
        Register.Builder register = Register.builder();
        for (Headed one : all) {
            organization
                    .addUnits(Unit.of(one.unit(), "Unit", UnitLevel.DIRECT_USING, AGENCY))
                    .addAppointments(Appointment.builder()
                            .cadre(HEAD)
                            .role(Role.HEAD)
                            .unit(one.unit())
                            .kind(one.unit().equals(primary) ? AppointmentKind.PRIMARY : AppointmentKind.CONCURRENT)
                            .dates(one.days())
                            .build());
            one.level()
                    .ifPresent(level -> register.addResults(result(one.unit().text(), Subject.of(one.unit()), YEAR)
                            .classification(level)
                            .build()));
        }
        YEAR.months()
                .forEach(month -> register.addResults(result("head " + month, Subject.of(HEAD), month)
                        .total(Points.parse(points))
                        .build()));
        return AgencyRound.of(
                        policy, register.organization(organization.build()).build(), AGENCY, YEAR)
                .placementOf(HEAD)
                .orElseThrow()
                .scorecard()
                .proposal();
    }

    private static Result.Builder result(String id, Subject subject, EvaluationPeriod period) {
        return Result.builder().id(id).subject(subject).period(period).source(Source.of("record"));
    }

    private static String points(Random random) {
        return List.of("92", "85", "75", "60", "40").get(random.nextInt(5));
    }

    private static Policy policy(Random random) {
        Policy policy = random.nextBoolean() ? DECREE : DECREE.reading("headship", "any-day", "test");
        return random.nextInt(3) > 0 ? policy : policy.reading("head-cap-unrated-organisation", "no-cap", "test");
    }

    @Test
    void a_headship_more_never_raises_a_class() {
        Law.holds("a headship more never raises a class", random -> {
            Policy policy = policy(random);
            String points = points(random);
            List<Headed> before = some(random);
            List<Headed> after = new ArrayList<>(before);
            after.add(headed(9, random));
            UnitId primary = before.get(0).unit();
            Proposal one = proposed(policy, points, before, primary);
            Proposal other = proposed(policy, points, after, primary);
            if (one instanceof Proposal.Classified was && other instanceof Proposal.Classified is) {
                assertThat(was.level().isBelow(is.level())).isFalse();
                return true;
            }
            // what was undetermined for want of a class stays so
            assertThat(other)
                    .isNotInstanceOf(
                            one instanceof Proposal.Classified
                                    ? Proposal.NotClassified.class
                                    : Proposal.Classified.class);
            return false;
        });
    }

    @Test
    void which_of_the_headships_is_the_main_one_decides_nothing() {
        Law.holds("which of several headships is primary decides nothing", random -> {
            Policy policy = policy(random);
            String points = points(random);
            List<Headed> all = new ArrayList<>();
            some(random).forEach(one -> all.add(new Headed(one.unit(), one.level(), DateRange.all())));
            Headed last = all.get(all.size() - 1);
            assertThat(proposed(policy, points, all, last.unit()))
                    .isEqualTo(proposed(policy, points, all, all.get(0).unit()));
            return all.size() > 1;
        });
    }

    private static AgencyRound withFields(List<String> totals, boolean together, List<List<String>> fields) {
        Ward ward = Ward.of().person("deputy", Role.DEPUTY, "office");
        for (int i = 0; i < totals.size(); i++) {
            ward.staff("s" + i, "office", totals.get(i));
        }
        if (together) {
            ward.field(
                    "deputy", fields.stream().flatMap(List::stream).distinct().toArray(String[]::new));
        } else {
            fields.forEach(field -> ward.field("deputy", field.toArray(String[]::new)));
        }
        YEAR.months().forEach(month -> ward.facts("deputy", month, "3/4"));
        return AgencyRound.of(DECREE, ward.register(), Ward.AGENCY, YEAR);
    }

    @Test
    void several_fields_are_one_with_everybody_in_them() {
        Law.holds("several fields of a deputy are read as all the people in them", random -> {
            List<String> totals = new ArrayList<>();
            List<List<String>> fields = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < 6; i++) {
                totals.add(random.nextInt(8) == 0 ? "40" : "80");
                fields.get(random.nextInt(3)).add("s" + i);
                if (random.nextInt(4) == 0) {
                    fields.get(random.nextInt(3)).add("s" + i);
                }
            }
            CadreId deputy = CadreId.of("deputy");
            AgencyRound one = withFields(totals, true, fields);
            AgencyRound several = withFields(
                    totals,
                    false,
                    fields.stream()
                            .map(field -> field.stream().distinct().toList())
                            .toList());
            for (EvaluationPeriod month : YEAR.months()) {
                assertThat(several.months().get(deputy, month).total())
                        .isEqualTo(one.months().get(deputy, month).total());
            }
            assertThat(several.placementOf(deputy).orElseThrow().proposal())
                    .isEqualTo(one.placementOf(deputy).orElseThrow().proposal());
            return fields.stream().filter(field -> !field.isEmpty()).count() > 1;
        });
    }

    private static Scorecard withTwoPosts(String main, List<Integer> shares, Role role) {
        Ward ward = Ward.of()
                .person("a", CadreCategory.CIVIL_SERVANT)
                .staff("s", "office", "80")
                .staff("t", "division", "40");
        for (String unit : List.of("office", "division")) {
            ward.post(Appointment.builder()
                    .cadre(CadreId.of("a"))
                    .role(role)
                    .unit(UnitId.of(unit))
                    .kind(unit.equals(main) ? AppointmentKind.PRIMARY : AppointmentKind.CONCURRENT)
                    .dates(DateRange.all())
                    .build());
        }
        ward.field("a", "s", "t");
        for (int i = 0; i < shares.size(); i++) {
            ward.facts("a", YEAR.months().get(i), shares.get(i) + "/10");
        }
        return AgencyRound.of(DECREE, ward.register(), Ward.AGENCY, YEAR)
                .placementOf(CadreId.of("a"))
                .orElseThrow()
                .scorecard();
    }

    @Test
    void which_of_two_posts_of_one_kind_in_an_agency_is_the_main_one_decides_nothing() {
        Law.holds("which of two posts of staff or of deputies is primary decides nothing", random -> {
            Role role = random.nextBoolean() ? Role.STAFF : Role.DEPUTY;
            List<Integer> shares = random.ints(12, 0, 11).boxed().toList();
            Scorecard one = withTwoPosts("office", shares, role);
            Scorecard other = withTwoPosts("division", shares, role);
            assertThat(other.total()).isEqualTo(one.total());
            assertThat(other.proposal()).isEqualTo(one.proposal());
            return one.total().isGiven();
        });
    }
}
