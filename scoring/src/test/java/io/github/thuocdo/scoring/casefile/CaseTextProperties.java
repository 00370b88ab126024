package io.github.thuocdo.scoring.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.classify.RandomAgency;
import io.github.thuocdo.scoring.tree.Spelling;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written reads as it is, or is told not to be. */
class CaseTextProperties {

    /** A case with something of every kind; names are filled in. */
    private static final String EVERYTHING = """
            case: Everything
            policy: vn.335-2025.individuals
            period: %s
            calendar: { weekend: [sunday], holidays: [2026-04-30..2026-05-01, 2026-09-02], working-days: [2026-04-26] }
            loaded: { tasks: 2026-01-01..2026-12-31, results: 2025-07-01.., conclusions: ..2026-03-01 }
            catalogue:
              - id: first
                decision: 1/QĐ, "An, the head", 2026-01-05
                to: 2026-06-30
                agency: ward
                standard-points: 50
                hours-per-unit: 8
                rounding: 0.1 half-up
                groups: [{ id: A, maximum: 60, description: simple }, { id: B, maximum: 120 }]
                products:
                  - { product: report, group: A, points: 50 }
                  - { product: file, name: A land file, group: B, difficulty: 10, process: 20, coordination: 5, scope: 1/3 }
                  - { product: meeting, hours: 2 }
                  - { product: proof, within: report }
                additions: [{ decision: "2/QĐ, An, 2026-02-01", from: 2026-02-03, products: { hearing: 5 } }]
              - { from: 2027-01-01, scale: handbook-2026, standard-product: x, products: [{ product: x, group: 1, points: 70 }] }
            units:
              - { id: prov, level: managing, type: administrative }
              - { id: ward, name: "Ward: A, B # c", level: using, parent: prov, regulation: "12/QC, A, 2026-10-11; 13/QC, B, 2026-10-12", scored-by: month; quarter 2026-07-01.. }
              - { id: kt, parent: ward }
            regulations: [{ unit: ward, number: "1,2", authority: X; Y, date: 2026-01-01 }]
            people:
              - { id: loc, role: head, unit: kt, category: public-employee; civil-servant 2026-02-01.., party-member: no; yes 2026-05-19.. }
              - id: ha
                party-member: not-stated; no 2026-05-19..
                posts:
                  - { role: deputy, unit: kt, from: 2026-01-01, reports-to: loc, decision: "1/QĐ, B, 2026-01-01" }
                  - { role: head, unit: ward, kind: acting, from: 2026-03-01, to: 2026-04-30 }
                field: [{ name: land, people: [khai], units: [kt], from: 2026-02-01, decision: "3/QĐ, B, 2026-01-01" }, {}]
                absences: [{ kind: sick, to: 2026-01-05 }, { kind: study, from: 2026-02-01 }]
              - { id: khai, unit: kt, group: T, absences: maternity 2026-03-01..2026-08-31; annual 2026-10-05 }
              - { id: no-post, role: none }
              - { id: acting, role: none, posts: [{ unit: kt, kind: acting }], field: [kt, ha] }
              - id: work
                unit: ward
                tasks:
                  - { task: T1, name: "a: b", product: report, coefficient: 0.05, part-of: whole, contribution: 1/3, assigned: 5, reported: 4.5, delivered: 7/3, origin: ad-hoc, assigned-on: 2026-02-01, due: 2026-03-10, finished: 2026-03-13, handed-back: 2026-03-02 }
                  - { task: T2, coefficient: 1, assigned: 2, due: 2026-03-10, faults: "2, 1 excused, 1 refused by khoi", delays: "1 (3 days) unanswered", extension: 2026-03-20 requested 2026-03-05 granted 2026-03-08; 2026-03-25 requested 2026-03-15 }
                  - { task: T3, coefficient: 1, assigned: 2, period: 2026-03, unit: elsewhere, exceeding: yes }
                  - { task: T4, coefficient: 1, assigned: 2, period: none, shares: "2026-03 1/3, 2026-04 50 %%" }
                  - { task: T5, coefficient: 1, assigned: 2, due: 2026-03-10, period: 2026-05 }
                  - { task: T6, coefficient: 1, assigned: 2, period: none }
                faults: [{ task: T1, product: the second, times: 2, date: 2026-03-05, evidence: "note, 3", excusal: refused, by: khoi, reason: "no: proof" }]
                delays: [{ task: T1, days: 3, excusal: confirmed }, { task: T5 }]
              - id: judged
                role: head
                unit: ward
                months:
                  2026-01: { general: 5 5 2.5 2.5 2.5 2.5 2.5 2.5 2.5 -, dd: 100, e: { between: 50, reason: "so, so" } }
                  2026-02: { general: { self: 29, confirmed: 28.13 }, dd: between, supplied: { d: 1, a: { value: 6/7, source: note }, c: 1/2 } }
                  2026-03..2026-05: { general: 10 9 8, supplied: { b: 2/3, source: list } }
                  2026-06: { general: { self: 10 9 8, confirmed: { I: 9, II: 8 } }, supplied: { a: not-applicable on leave } }
                  2026-07: { general: { I.1: not-applicable, II: 3 }, score: 70 }
                  2026-08: { supplied: { total: 80 } }
              - { id: scores, unit: ward, months: { 2026-04..2026-06: 80, 2026-08: { score: 81.5, source: Phiếu } }, quarters: { 2026-Q4: 90 } }
            groups:
              - { id: N, members: [ha], to: 2026-06-30 }
              - { id: N, members: [loc], from: 2026-07-01 }
              - { id: none, members: [] }
            facts: [{ about: khai, period: 2026-H1, total: 80, source: sheet }, { about: ha, period: 2025, a: not-applicable }, { about: ha, period: 2026-09/P1Y }]
            results:
              - { id: r1, about: ha, period: 2026-02, score: 80, class: good, parts: { a: 6/7, total: 80 }, judged-by: elsewhere, decision: "4/QĐ, B, 2026-03-01", acts: ["act, 1", act 2], channel: party }
              - { id: r2, about: ha, period: 2026-02, score: 81, source: elsewhere, judged-by: elsewhere, replaces: r1 }
              - { about: ha, period: 2026, class: good }
              - { about: kt, of: collectives, period: 2026, class: good }
            organisation-classes: [{ unit: kt, class: good, source: record }, { unit: ward, class: excellent, year: 2025, decision: "5/QĐ, B, 2026-01-01" }, { id: k, unit: prov, class: completed }]
            conclusions:
              - { about: khai, kind: discipline, form: warning, branch: party, considered-since: 2026-01-01, signed: 2026-08-15, effective: 2026-08-20, duty-related: no, act: act 1, committed-at: elsewhere, annulled: 2026-09-01, answer: "yes", indicators: G1-01 lax-discipline }
              - { id: c, about: kt, kind: managed-unit-corruption, decision: { number: "6, 7", authority: B, date: 2026-08-15 } }
              - { about: kt, of: collectives, kind: disunity, signed: 2026-01-02 }
            allegations: [{ about: khai, matter: "said: x", reported: 2026-01-02, indicators: G2-01 }, { id: al, about: kt, of: collectives, matter: m, reported: 2026-01-02 }]
            ground-decisions: [{ conclusion: c, counts: no, counts-in: 2027, reason: r, decision: "7/QĐ, B, 2026-01-01" }, { conclusion: c, counts: yes, reason: r, decision: "8/QĐ, B, 2026-01-02" }]
            raised-rate: [{ rate: 25 %%, decision: "9/QĐ, B, 2026-01-01" }, { rate: 22 %%, agency: prov, year: 2025, of: units, channel: party, decision: "9/QĐ, B, 2026-01-01" }]
            recorded-shares: [{ share: 15 %%, source: s }, { share: 1/7, group: T, year: 2025 }]
            authority-order: [{ order: [ha, khai], decision: "10/QĐ, B, 2026-01-01" }, { order: [kt, ward], of: collectives, year: 2025, channel: party, decision: "10/QĐ, B, 2026-01-01" }, { order: [kt], of: units, decision: "11/QĐ, B, 2026-01-01" }]
            presence: [{ person: ha, period: 2026-03, present: no, source: s }, { person: ha, period: 2026-04, present: yes }]
            exemptions: [{ about: ha, period: 2026-05, reason: records-lost, decision: "12/QĐ, B, 2026-06-01" }, { about: kt, of: collectives, period: 2025, channel: party, reason: agency-dissolved, decision: "13/QĐ, B, 2026-01-01" }]
            petitions: [{ by: ha, period: 2026, matter: "m, n", received: 2026-12-20, settled: 2026-12-25 }, { by: ha, period: 2026, matter: m, received: 2026-12-21 }]
            confidence-votes: [{ person: ha, held: 2026-10-01, low: 3, all: 10, source: minutes }, { person: ha, held: 2025-10-01, low: 0, all: 10 }]
            """;

    private static Register everything(String period) {
        return CaseFile.parse("everything.yaml", String.format(EVERYTHING, period))
                .scenarios()
                .get(0)
                .ready()
                .register();
    }

    @Example
    void a_case_with_something_of_every_kind_reads_as_it_is() {
        for (String period : List.of("2026", "2026-03", "2026-Q4", "2026-H1", "2026-09/P1Y")) {
            Register register = everything(period);
            Losses.KINDS.forEach(
                    (kind, facts) -> assertThat(facts.apply(register)).as(kind).isNotEmpty());
            Policy policy = StandardPolicies.decree335Individuals();
            EvaluationPeriod of = EvaluationPeriod.parse(period);
            for (Language language : Language.values()) {
                CaseText written = CaseText.of("Everything", policy, register, of, language);
                assertThat(written.unwritten()).as(period).isEmpty();
                assertThatItReads(written, policy, register, of);
            }
        }
    }

    /** Only a d of three quarters, which the decree does not know, cannot be given. */
    @Property(tries = 60)
    void an_agency_by_chance_reads_as_it_is(@ForAll int seed, @ForAll Language language, @ForAll boolean ofYear) {
        RandomAgency agency = RandomAgency.of(seed);
        Policy policy = agency.policy();
        EvaluationPeriod period = ofYear ? RandomAgency.YEAR : agency.shorterPeriod();
        CaseText written = CaseText.of("By chance", policy, agency.register(), period, language);
        assertThat(written.unwritten()).allMatch(CaseTextProperties::isOfUnknownValue);
        Register rest = agency.register()
                .withPeriodFacts(agency.register().periodFacts().stream()
                        .filter(facts -> !facts.supplied().containsKey("d"))
                        .toList());
        assertThatItReads(written, policy, rest, period);
    }

    private static boolean isOfUnknownValue(Unwritten unwritten) {
        return unwritten instanceof Unwritten.Lost lost
                && lost.fact() instanceof PeriodFacts facts
                && facts.supplied().containsKey("d");
    }

    @Property(tries = 200)
    void names_of_any_kind_read_as_they_are(
            @ForAll("names") String unit,
            @ForAll("names") String person,
            @ForAll("names") String task,
            @ForAll("names") String other,
            @ForAll Language language) {
        Policy policy = StandardPolicies.decree335Individuals();
        EvaluationPeriod year = EvaluationPeriod.year(2026);
        Register register = HostileRegister.of(unit, person, task, other);
        CaseText written = CaseText.of(other, policy, register, year, language);
        assertThat(written.unwritten()).as(written.text()).isEmpty();
        assertThatItReads(written, policy, register, year);
        assertThat(CaseFile.parse("x.yaml", written).scenarios().get(0).title()).isEqualTo(other);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> nasty = Arbitraries.of(
                "- a",
                "-",
                "--",
                "---",
                "...",
                "no",
                "null",
                "~",
                "true",
                "1e3",
                "0x1F",
                "a: b",
                "a:",
                ":a",
                "#a",
                "a #b",
                "a, b",
                "a; b",
                "a|b",
                "|",
                "> a",
                "{a}",
                "[a]",
                "\"a\"",
                "'a'",
                "a\\b",
                "a\u00a0b",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a`",
                "? a",
                "case",
                "đ",
                "\u00f0",
                "Nguyễn Thị Ánh",
                "\ud83d\ude00",
                "a  b",
                "2026-03-01",
                "not-applicable",
                "–");
        return Arbitraries.oneOf(
                        nasty,
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(6).map(Spelling::nfc))
                .filter(name -> !name.isBlank()
                        && Spelling.trimmed(name).equals(name)
                        && PlainText.unprinted(name).isEmpty());
    }

    @Example
    void whatever_the_case_files_of_this_repository_say_reads_as_it_is_or_is_told_not_to() throws IOException {
        int complete = 0;
        for (Path file : files()) {
            for (ImmutableList<Scenario> scenarios : CaseFile.read(file).cases()) {
                if (scenarios.get(0) instanceof Scenario.Ready ready) {
                    complete += tell(file, ready);
                }
            }
        }
        assertThat(complete).isGreaterThan(150);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String directory :
                List.of("../examples/quickstart/src/test/resources/cases", "../examples/quickstart/cases")) {
            try (Stream<Path> all = Files.walk(Path.of(directory))) {
                all.filter(file -> file.toString().endsWith(".yaml")).forEach(files::add);
            }
        }
        return files;
    }

    /** Writes a case under its first policy, and returns 1 if that says everything. */
    private static int tell(Path file, Scenario.Ready ready) {
        Policy policy = ready.policies().get(0);
        EvaluationPeriod period = ready.periods().get(0);
        CaseText written = CaseText.of(ready.title(), policy, ready.register(), period, Language.VIETNAMESE);
        if (ready.policies().size() == 1 && ready.periods().size() == 1) {
            assertThat(written.unwritten()).as(file + " " + written.text()).isEmpty();
        }
        if (!written.isComplete()) {
            return 0;
        }
        assertThatItReads(written, policy, ready.register(), period);
        return 1;
    }

    /** Reads the text, and compares every list as a list, with the facts of each person in their order. */
    private static void assertThatItReads(CaseText written, Policy policy, Register register, EvaluationPeriod period) {
        Scenario scenario = CaseFile.parse("written.yaml", written).scenarios().get(0);
        if (scenario instanceof Scenario.Refused refused) {
            assertThat(refused.problems()).as(written.text()).isEmpty();
        }
        Scenario.Ready read = scenario.ready();
        assertThat(read.policies()).as(written.text()).containsExactly(policy);
        assertThat(read.periods()).containsExactly(period);
        assertThat(inOrder(read.register())).as(written.text()).isEqualTo(inOrder(register));
    }

    /** The same facts, by person; how agencies score as it holds for each unit. */
    private static Register inOrder(Register register) {
        Organization organization = register.organization();
        Organization ordered = Organization.builder()
                .from(organization)
                .appointments(by(organization.appointments(), Appointment::cadre))
                .absences(by(organization.absences(), absence -> absence.cadre()))
                .fields(by(organization.fields(), field -> field.deputy()))
                .groups(by(organization.groups(), group -> group.toString()))
                .regulations(by(organization.regulations(), UnitRegulation::unit))
                .scoringCycles(organization.units().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                unit -> unit.id(), unit -> organization.scoringCycleOf(unit.id()))))
                .build();
        return Register.builder()
                .from(register)
                .organization(ordered)
                .tasks(by(register.tasks(), Task::assignee))
                .periodFacts(
                        by(register.periodFacts(), facts -> facts.subject() + " " + facts.period() + facts.channel()))
                .results(by(register.results(), Result::subject))
                .tags(by(register.tags(), tag -> tag.violation()))
                .build();
    }

    private static <T extends Serializable> List<T> by(Collection<T> facts, Function<T, ?> owner) {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> owner.apply(fact).toString()))
                .toList();
    }
}
