package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Family;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {

    private static final Policy BASE = StandardPolicies.decree335Individuals();
    private static final LegalInstrument LOCAL = new LegalInstrument(
            "06/2027/QĐ-UBND",
            "Quy định của tỉnh",
            "Rules of the province",
            LocalDate.of(2026, 12, 1),
            DateRange.parse("2027-01-01/.."));

    static List<Policy> editions() {
        return StandardPolicies.editions();
    }

    private static String amended(String... changes) {
        return """
                {
                  "id": "local",
                  "base": "vn.335-2025.individuals",
                  "instrument": {
                    "number": "06/2027/QĐ-UBND",
                    "vietnameseTitle": "Quy định của tỉnh",
                    "englishTitle": "Rules of the province",
                    "signing": {"kind": "on-record", "on": "2026-12-01"},
                    "inForce": "2027-01-01/.."
                  },
                  "effective": "2027-01-01/..",
                  "changes": [ %s ]
                }
                """.formatted(String.join(", ", changes));
    }

    private static Policy amendedBy(Amendment... amendments) {
        return BASE.amendedBy("local", LOCAL, DateRange.parse("2027-01-01/.."), List.of(amendments));
    }

    private static void refused(String text, String... problems) {
        assertThatExceptionOfType(JsonRefusal.class)
                .isThrownBy(() -> ThuocdoJson.readPolicy(text))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(JsonRefusal::getMessage)
                        .containsExactly(problems))
                .withMessage(String.join("\n", problems));
    }

    // Written whole

    @ParameterizedTest
    @MethodSource("editions")
    void every_edition_comes_back_as_it_was(Policy policy) {
        String text = ThuocdoJson.write(policy);
        Policy read = ThuocdoJson.readPolicy(text);

        assertThat(read).isEqualTo(policy);
        assertThat(read.contentHash()).isEqualTo(policy.contentHash());
        assertThat(ThuocdoJson.write(read)).isEqualTo(text);
    }

    @Test
    void an_amended_policy_comes_back_with_its_basis() {
        Policy policy = amendedBy(new Amendment.Put("335.quota/rate.share", Fraction.of(1, 4)));
        Policy read = ThuocdoJson.readPolicy(ThuocdoJson.write(policy));

        assertThat(read).isEqualTo(policy);
        assertThat(read.basis()).isEqualTo(policy.basis()).isPresent();
        assertThat(read.contentHash()).isEqualTo(policy.contentHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"each 1/3", "days 1: 20 %, 4: 40 %, 6: 100 %", "whole-product"})
    void what_a_lapse_takes_comes_back(String deduction) {
        Policy policy = amendedBy(new Amendment.Put("delay-deduction", deduction));
        Policy read = ThuocdoJson.readPolicy(ThuocdoJson.write(policy));

        assertThat(read).isEqualTo(policy);
        assertThat(read.interpretations().get("delay-deduction").value().key()).isEqualTo(deduction);
    }

    @Test
    void what_is_open_comes_back_open() {
        Policy policy = amendedBy(new Amendment.Put(
                "335.general/form",
                new Interpretation.Open<>(
                        "general-form",
                        new Form("Mẫu", ImmutableList.of(Form.Group.of("I", ImmutableList.of(Fraction.of(61, 2))))),
                        "The criteria of the province.")));

        assertThat(policy.open()).isNotEmpty();
        assertThat(ThuocdoJson.readPolicy(ThuocdoJson.write(policy))).isEqualTo(policy);
    }

    @Test
    void a_reader_sees_what_the_law_says() {
        assertThat(ThuocdoJson.write(BASE))
                .contains("\"share\": \"1/5\"")
                .contains("\"band\": \"[90,)\"")
                .contains("\"kind\": \"task-share\"")
                .contains("\"kind\": \"served-less-than\"")
                .contains("\"value\": \"rated-good-final\"")
                .contains("\"clause\": \"Điều 20.5\"")
                .doesNotContain("\"basis\": {");
    }

    @Test
    void kinds_are_unique_in_their_family_and_no_component_is_called_so() {
        Set<DeclaredType> families = new LinkedHashSet<>();
        collect(DeclaredType.of(Rule.class), families);

        assertThat(families).hasSizeGreaterThan(4).allSatisfy(type -> {
            Family family = Family.of(type);
            assertThat(family.kinds()).isNotEmpty().doesNotHaveDuplicates().allMatch(kind -> kind.matches("[a-z-]+"));
            assertThat(family.kinds())
                    .allSatisfy(kind -> assertThat(
                                    Shape.of(family.member(kind).orElseThrow()).component("kind"))
                            .isEmpty());
        });
        assertThat(families)
                .extracting(type -> type.raw().getSimpleName())
                .contains("Rule", "Measure", "Condition", "Effect", "Interpretation");
    }

    /** Finds every sealed family that can be reached from a type. */
    private static void collect(DeclaredType type, Set<DeclaredType> families) {
        type.arguments().forEach(argument -> collect(argument, families));
        if (type.raw().isRecord()) {
            Shape.of(type).components().forEach(component -> collect(component.type(), families));
        } else if (Family.isFamily(type) && families.add(type)) {
            Family family = Family.of(type);
            family.kinds().forEach(kind -> collect(family.member(kind).orElseThrow(), families));
        }
    }

    // Written as changes

    @Test
    void changes_of_a_base_give_the_amended_policy() {
        assertThat(ThuocdoJson.readPolicy(amended(
                        "{ \"put\": \"335.quota/rate.share\", \"value\": \"1/4\", \"clause\": \"Điều 3\" }",
                        "{ \"put\": \"335.quota/rate.of.base\", \"value\": \"good-or-better\" }",
                        "{ \"repeal\": \"335.six-months\" }")))
                .isEqualTo(amendedBy(
                        new Amendment.Put("335.quota/rate.share", "1/4", "Điều 3"),
                        new Amendment.Put("335.quota/rate.of.base", "good-or-better"),
                        new Amendment.Repeal("335.six-months")));
    }

    @Test
    void a_value_that_is_no_text_is_read_by_what_the_path_declares() {
        assertThat(ThuocdoJson.readPolicy(amended(
                        "{ \"put\": \"335.quota/reach.roles\", \"value\": [\"staff\"] }",
                        "{ \"put\": \"335.six-months/when\", \"value\":"
                                + " { \"kind\": \"served-less-than\", \"months\": \"3\" } }")))
                .isEqualTo(amendedBy(
                        new Amendment.Put("335.quota/reach.roles", ImmutableSet.of(Role.STAFF)),
                        new Amendment.Put("335.six-months/when.months", "3")));
    }

    @Test
    void a_part_is_added_behind_the_part_that_is_named() {
        String share = """
                { "weight": "2", "measure": { "kind": "task-share", "element": "timely", "credit": "less-delays",
                  "provision": { "id": "local.timely", "citation": { "instrument": "06/2027/QĐ-UBND", "clause": "Điều 6" },
                    "vietnameseName": "Tính kịp thời", "englishName": "Timeliness" } } }""";
        CompositeMeasure.Share timeliness = new CompositeMeasure.Share(
                Fraction.of(2),
                new WorkMeasure.TaskShare(
                        "timely",
                        new Provision(
                                "local.timely",
                                new Citation("06/2027/QĐ-UBND", "Điều 6"),
                                "Tính kịp thời",
                                "Timeliness"),
                        WorkMeasure.Credit.LESS_DELAYS));
        String path = "335.sheet.staff/total.parts[result].shares";

        Policy policy = ThuocdoJson.readPolicy(amended(
                "{ \"add\": \"" + path + "\", \"value\": " + share + ", \"after\": \"b\", \"clause\": \"Điều 7\" }"));

        assertThat(policy).isEqualTo(amendedBy(new Amendment.Add(path, timeliness, "b", "Điều 7")));
        assertThat(ThuocdoJson.readPolicy(ThuocdoJson.write(policy))).isEqualTo(policy);
        assertThat(ThuocdoJson.readAmendments(
                        "[{ \"add\": \"335.discipline/when.kinds\", \"value\": \"suspension\" }]", BASE))
                .containsExactly(new Amendment.Add("335.discipline/when.kinds", "suspension"));
    }

    @Test
    void what_is_added_is_read_by_what_the_list_holds() {
        refused(
                amended("{ \"add\": \"335.result/shares\", \"value\": { \"wight\": \"2\" } }"),
                "$.changes[0].value.wight (\"2\"): must be one of the fields weight, measure; did you mean weight?",
                "$.changes[0].value.measure: must be given");
    }

    @Test
    void changes_can_be_read_without_the_rest_of_the_policy() {
        assertThat(ThuocdoJson.readAmendments(
                        "[{ \"put\": \"335.quota/rate.share\", \"value\": \"1/4\", \"clause\": \"Điều 3\" },"
                                + " { \"repeal\": \"335.six-months\" }]",
                        BASE))
                .containsExactly(
                        new Amendment.Put("335.quota/rate.share", "1/4", "Điều 3"),
                        new Amendment.Repeal("335.six-months"));
    }

    @Test
    void everything_wrong_in_the_changes_alone_is_told_with_its_place() {
        assertThatThrownBy(() -> ThuocdoJson.readAmendments(
                        "[{ \"put\": \"335.six-months/when\", \"value\": { \"kind\": \"served-less-than\" } }, { \"drop\": \"x\" }]",
                        BASE))
                .isInstanceOfSatisfying(
                        JsonRefusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(JsonRefusal::path)
                                .containsExactly("$[0].value.months", "$[1]"));
    }

    @Test
    void a_whole_number_may_be_text_as_every_other_number_is() {
        String smallGroup =
                "[{ \"put\": \"335.quota/smallGroup\", \"value\": { \"kind\": \"chosen\", \"key\": \"small-group\","
                        + " \"value\": { \"below\": %s, \"act\": \"Điều 18\", \"exception\": \"at-least-one\" }, \"by\": \"x\", \"why\": \"y\" } }]";

        assertThat(ThuocdoJson.readAmendments(String.format(smallGroup, "\"5\""), BASE))
                .isEqualTo(ThuocdoJson.readAmendments(String.format(smallGroup, "5"), BASE));
        assertThatThrownBy(() -> ThuocdoJson.readAmendments(String.format(smallGroup, "\"five\""), BASE))
                .hasMessageContaining("must be a whole number");
    }

    @Test
    void a_text_that_is_nested_deeper_than_any_policy_is_refused() {
        String nested = "{\"kind\":\"not\",\"condition\":".repeat(900) + "{}" + "}".repeat(900);

        assertThatThrownBy(() -> ThuocdoJson.read(nested, Condition.class))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageEndingWith(".condition: must be nested at most 100 deep");
    }

    @Test
    void a_part_is_replaced_and_a_rule_inserted() {
        String provision =
                "\"provision\": { \"id\": \"%s\", \"citation\": { \"instrument\": \"06/2027/QĐ-UBND\", \"clause\": \"Điều 4\" },"
                        + " \"vietnameseName\": \"Mới\", \"englishName\": \"New\" }";
        Policy policy = ThuocdoJson.readPolicy(
                amended(
                        "{ \"replace\": \"335.quality\", \"with\": { \"kind\": \"task-share\", \"element\": \"b\", "
                                + provision.formatted("335.quality") + ", \"credit\": \"less-delays\" } }",
                        "{ \"insert\": { \"kind\": \"gate\", " + provision.formatted("local.gate")
                                + ", \"reach\": { \"roles\": [\"staff\"], \"kinds\": [\"year\"] }, \"when\": { \"kind\": \"always\" },"
                                + " \"effect\": { \"kind\": \"not-above\", \"level\": \"good\" } }, \"after\": \"335.discipline\" }"));

        assertThat(policy.rules())
                .extracting(rule -> rule.provision().id())
                .containsSubsequence("335.discipline", "local.gate");
        assertThat(BASE.differences(policy))
                .anySatisfy(difference ->
                        assertThat(difference).hasToString("335.quality/credit: less-faults → less-delays"));
    }

    @Test
    void the_base_may_be_pinned_to_its_content() {
        assertThat(ThuocdoJson.readPolicy(amended()
                                .replace("\"changes\"", "\"baseHash\": \"" + BASE.contentHash() + "\", \"changes\""))
                        .basis())
                .isPresent();
        refused(
                amended().replace("\"changes\"", "\"baseHash\": \"0\", \"changes\""),
                "$.baseHash (\"0\"): must be " + BASE.contentHash() + ", the hash of the base now");
    }

    // Refused

    @Test
    void everything_that_is_wrong_with_a_policy_is_told_at_once() {
        String text = ThuocdoJson.write(BASE)
                .replace("\"effective\": \"2026-01-01/..\"", "\"effective\": \"soon\"")
                .replace("\"share\": \"1/5\"", "\"share\": 0.2")
                .replace("\"kind\": \"served-less-than\"", "\"kind\": \"served-les-than\"")
                .replaceFirst("\"value\": \"cap-each-ratio\"", "\"value\": \"cap-each-ration\"")
                .replaceFirst("\"credit\": \"less-faults\"", "\"kredit\": \"less-faults\"");

        refused(
                text,
                "$.effective (\"soon\"): " + rangeRule("soon"),
                "$.rules[0].aboveAssigned.value (\"cap-each-ration\"): must be one of cap-each-ratio, cap-each-line,"
                        + " cap-result-only; did you mean cap-each-ratio?",
                "$.rules[2].total.parts[1].shares[1].measure.kredit (\"less-faults\"): must be one of the fields kind, element,"
                        + " provision, credit; did you mean credit?",
                "$.rules[7].when.kind (\"served-les-than\"): must be one of " + String.join(", ", conditions())
                        + "; did you mean served-less-than?",
                "$.rules[14].rate.share (0.2): must be a number as text, such as \"290/3\" or \"0.5\"");
    }

    private static ImmutableList<String> conditions() {
        return Family.of(DeclaredType.of(Condition.class)).kinds();
    }

    private static String rangeRule(String text) {
        try {
            return DateRange.parse(text).toString();
        } catch (IllegalArgumentException refusal) {
            return refusal.getMessage();
        }
    }

    @Test
    void a_rule_that_refuses_its_parts_is_named() {
        refused(
                ThuocdoJson.write(BASE).replace("\"share\": \"1/5\"", "\"share\": \"1/2\""),
                "$.rules[14] ({\"kind\":\"quota\",\"provision\":{\"id\":\"335.quota\",\"citation\":{\"i…): rates of a quota (1/2,"
                        + " raised at most to 1/4) must be ratios above 0 and up to 1, the lower one first");
    }

    @Test
    void a_constant_stands_once_in_a_set() {
        String text = ThuocdoJson.write(BASE).replaceFirst("\"staff\"", "\"staff\", \"staff\"");

        refused(text, "$.scope.roles[1] (\"staff\"): must be given once in $.scope.roles");
    }

    @Test
    void every_change_that_cannot_be_made_is_told() {
        refused(
                amended(
                        "{ \"put\": \"335.quota/rate.share\", \"value\": \"many\" }",
                        "{ \"put\": \"335.quota/bass\", \"value\": [] }",
                        "{ \"repeal\": \"335.quota/rate.share\" }"),
                "$.changes[0] ({\"put\":\"335.quota/rate.share\",\"value\":\"many\"}): 335.quota/rate.share: number (many) must be a whole"
                        + " number, a decimal such as 2.5 or a fraction such as 260/3",
                "$.changes[1] ({\"put\":\"335.quota/bass\",\"value\":[]}): 335.quota/bass: bass must be one of the components "
                        + String.join(
                                ", ", Shape.of(DeclaredType.of(Quota.class)).names()),
                "$.changes[2] ({\"repeal\":\"335.quota/rate.share\"}): 335.quota/rate.share: must not be missing where 335.quota/rate.share"
                        + " has it; replace it instead");
    }

    @Test
    void a_change_has_one_kind_and_a_known_base() {
        refused(
                amended(
                        "{ \"put\": \"335.quota/rate.share\", \"repeal\": \"335.quota\" }",
                        "{ \"put\": \"335.quota/rate.share\", \"to\": \"1/4\" }",
                        "{ \"replace\": \"335.quote\", \"with\": {} }",
                        "7"),
                "$.changes[0] ({\"put\":\"335.quota/rate.share\",\"repeal\":\"335.quota\"}): must have one of the fields put, add,"
                        + " insert, replace, repeal",
                "$.changes[1].to (\"1/4\"): must be one of the fields put, value, clause",
                "$.changes[1].value: must be given",
                "$.changes[2].replace (\"335.quote\"): must be the id of a provision of the base",
                "$.changes[3] (7): must be an object");
        refused(
                amended().replace("vn.335-2025.individuals", "vn.335-2025.individual"),
                "$.base (\"vn.335-2025.individual\"): must be one of "
                        + String.join(", ", editions().stream().map(Policy::id).toList())
                        + "; did you mean vn.335-2025.individuals?");
        refused(
                amended().replace("\"local\"", "\"vn.335-2025.individuals\""),
                "$ ("
                        + JsonText.summary(JsonTree.of(amended().replace("\"local\"", "\"vn.335-2025.individuals\"")))
                        + "): id (vn.335-2025.individuals) of an amended policy must be a name of its own");
    }
}
