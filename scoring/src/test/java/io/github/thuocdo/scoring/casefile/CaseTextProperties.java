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

    private static Register everything(String period) {
        return CaseFile.parse("everything.yaml", EverythingCase.text(period))
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
    @Property(tries = 20)
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

    @Property(tries = 60)
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
