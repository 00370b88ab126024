package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.observation.AbsenceKind;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DossierJsonTest {

    /** Everything that a dossier can hold, more than any real one holds at once. */
    private static final String FULL = """
            {
              "cadre": "CC-01",
              "period": "2026",
              "role": "head",
              "scoredBy": "month",
              "marks": {
                "form": {
                  "id": "Mẫu số 01",
                  "groups": [
                    {
                      "id": "I",
                      "items": [
                        "5",
                        "5/2"
                      ]
                    },
                    {
                      "id": "II",
                      "items": [
                        "20"
                      ]
                    }
                  ]
                },
                "given": {
                  "I.1": {
                    "self": "5",
                    "confirmed": "9/2"
                  },
                  "II": {
                    "confirmed": "55/3"
                  }
                }
              },
              "lines": [
                {
                  "task": "T1",
                  "name": "Hồ sơ \\"đất đai\\"",
                  "origin": "planned",
                  "coefficient": "1/3",
                  "assigned": "5",
                  "delivered": "4",
                  "faults": [
                    {
                      "evidence": "E1",
                      "times": 2,
                      "product": "1",
                      "on": "2026-03-31",
                      "excusal": {
                        "kind": "refused",
                        "by": "CC-09",
                        "reason": "không có căn cứ"
                      }
                    }
                  ],
                  "delays": [
                    {
                      "evidence": "E2",
                      "times": 1,
                      "lateDays": 3,
                      "excusal": {
                        "kind": "confirmed",
                        "by": "CC-09"
                      }
                    }
                  ],
                  "late": {
                    "occurrences": 1,
                    "calendarDays": 5,
                    "workingDays": 3
                  }
                },
                {
                  "task": "T2",
                  "origin": "ad-hoc",
                  "coefficient": "1",
                  "assigned": "1",
                  "delivered": "1"
                }
              ],
              "managed": [
                {
                  "cadre": "CC-02",
                  "total": {
                    "given": "149/3"
                  }
                },
                {
                  "cadre": "CC-03",
                  "total": {
                    "absent": "excused",
                    "reason": {
                      "words": "thai sản"
                    }
                  }
                }
              ],
              "assessments": {
                "dd": {
                  "verdict": "between",
                  "choice": "full",
                  "reason": "vì khách quan"
                },
                "e": {
                  "verdict": "prolonged"
                }
              },
              "supplied": {
                "a": {
                  "value": "6/7",
                  "source": "biên bản"
                }
              },
              "shorter": [
                {
                  "period": "2026-01",
                  "total": {
                    "given": "290/3"
                  },
                  "elements": {
                    "general": "30"
                  },
                  "source": "phường A"
                },
                {
                  "period": "2026-02",
                  "total": {
                    "absent": "not-due"
                  }
                }
              ],
              "monthsServed": "23/2",
              "grounds": [
                {
                  "conclusion": {
                    "id": "KL-1",
                    "kind": "discipline",
                    "about": {
                      "kind": "person",
                      "id": "CC-01"
                    },
                    "decision": {
                      "authority": "Chủ tịch",
                      "number": "5/QĐ",
                      "on": "2026-08-15"
                    },
                    "effectiveOn": "2026-08-20",
                    "form": "reprimand",
                    "branch": "administrative",
                    "underConsiderationSince": "2026-07-20",
                    "dutyRelated": true,
                    "act": "H1",
                    "committedAt": "P-CU",
                    "annulledOn": "2026-11-01",
                    "answer": "đã giải trình"
                  },
                  "standing": "does-not-count",
                  "reason": "annulled",
                  "citation": {
                    "instrument": "335/2025/NĐ-CP",
                    "clause": "Điều 11.3"
                  }
                }
              ],
              "groundDecisions": [
                {
                  "conclusion": "KL-1",
                  "counts": false,
                  "countsIn": "2026",
                  "decision": {
                    "authority": "Chủ tịch",
                    "number": "6/QĐ",
                    "on": "2026-12-01"
                  },
                  "reason": "đã hủy"
                }
              ],
              "heads": [
                {
                  "unit": "P-KT",
                  "level": "direct-using",
                  "classification": {
                    "given": "good"
                  }
                },
                {
                  "unit": "P-VH",
                  "level": "direct-using",
                  "until": "2026-06-30",
                  "classification": {
                    "absent": "not-rated",
                    "reason": "organization-not-classified"
                  }
                }
              ],
              "findings": [
                {
                  "code": "excusal-unanswered",
                  "subject": {
                    "kind": "person",
                    "id": "CC-01"
                  },
                  "period": "2026-03",
                  "task": "T1",
                  "evidence": "E2"
                }
              ]
            }""";

    @Test
    void the_text_is_written_back_letter_by_letter() {
        assertThat(ThuocdoJson.write(ThuocdoJson.readDossier(FULL))).isEqualTo(FULL);
    }

    @Test
    void numbers_may_be_written_as_decimals_and_fields_in_any_order() {
        Dossier dossier = ThuocdoJson.readDossier("""
                {"scoredBy": "month", "role": "staff", "period": "2026-03",
                 "lines": [{"delivered": "0.5", "assigned": "2/4", "coefficient": "0.05", "origin": "planned", "task": "T"}],
                 "cadre": "Tie\u0302\u0301n"}""");

        assertThat(dossier.cadre()).isEqualTo(CadreId.of("Tiến"));
        assertThat(dossier.period()).isEqualTo(EvaluationPeriod.month(2026, 3));
        assertThat(dossier.heads()).isEmpty();
        TaskLine line = dossier.lines().get(0);
        assertThat(line.coefficient()).isEqualTo(Fraction.of(1, 20));
        assertThat(line.assigned()).isEqualTo(line.delivered());
    }

    /** What is replaced in the full document, by what, and the whole message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                // unknown and misspelt
                "\"heads\" | \"haeds\" | $.haeds ([{\"unit\":\"P-KT\",\"level\":\"direct-using\",\"classification\":{\"gi…): must be one of the fields cadre, subject, period, role, scoredBy, marks, lines, managed, assessments, supplied, leftOut, units, ownResults, proposedClasses, leave, shorter, monthsServed, grounds, groundDecisions, heads, leftOn, findings; did you mean heads?",
                "\"coefficient\" | \"Coeficient\" | $.lines[0].Coeficient (\"1/3\"): must be one of the fields task, assignee, within, name, origin, coefficient, assigned, delivered, faults, delays, late, exceeding; did you mean coefficient?",
                "\"lateDays\" | \"nonsense\" | $.lines[0].delays[0].nonsense (3): must be one of the fields evidence, times, product, on, lateDays, excusal",
                "\"head\" | \"haed\" | $.role (\"haed\"): must be one of staff, deputy, head, collective; did you mean head?",
                "\"month\" | \"week\" | $.scoredBy (\"week\"): must be one of month, quarter, half-year, year",
                "\"kind\": \"refused\" | \"kind\": \"refusd\" | $.lines[0].faults[0].excusal.kind (\"refusd\"): must be one of not-asked, confirmed, refused, unanswered; did you mean refused?",
                "\"kind\": \"refused\" | \"kind\": \"not-asked\" | $.lines[0].faults[0].excusal.by (\"CC-09\"): must be one of the fields kind",
                "\"kind\": \"refused\" | \"kind\": \"confirmed\" | $.lines[0].faults[0].excusal.reason (\"không có căn cứ\"): must be one of the fields kind, by",
                "\"person\" | \"people\" | $.grounds[0].conclusion.about.kind (\"people\"): must be one of person, unit, collective",
                "\"absent\": \"excused\" | \"absent\": \"sick\" | $.managed[1].total.absent (\"sick\"): must be one of not-due, not-applicable, excused, not-rated, withheld",
                "\"given\": \"149/3\" | \"given\": \"50\", \"reason\": \"x\" | $.managed[0].total.reason (\"x\"): must be one of the fields given",
                "\"absent\": \"not-due\" | \"absent\": \"not-due\", \"reason\": \"x\" | $.shorter[1].total.reason (\"x\"): must be one of the fields absent",
                // wrong types
                "\"1/3\" | 0.3 | $.lines[0].coefficient (0.3): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"given\": \"290/3\" | \"given\": 97 | $.shorter[0].total.given (97): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"1/3\" | \"1/0\" | $.lines[0].coefficient (\"1/0\"): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"1/3\" | \"0,3\" | $.lines[0].coefficient (\"0,3\"): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"times\": 2 | \"times\": \"2\" | $.lines[0].faults[0].times (\"2\"): must be a whole number from 1 to 9223372036854775807",
                "\"dutyRelated\": true | \"dutyRelated\": \"no\" | $.grounds[0].conclusion.dutyRelated (\"no\"): must be true or false",
                "\"cadre\": \"CC-01\" | \"cadre\": 1 | $.cadre (1): must be text",
                "\"cadre\": \"CC-01\" | \"cadre\": null | $.cadre (null): must be text",
                "\"e\": { | \"e\": [], \"x\": { | $.assessments.e ([]): must be an object",
                "\"findings\": [ | \"findings\": {}, \"x\": [ | $.x ([{\"code\":\"excusal-unanswered\",\"subject\":{\"kind\":\"person\",\"id…): must be one of the fields cadre, subject, period, role, scoredBy, marks, lines, managed, assessments, supplied, leftOut, units, ownResults, proposedClasses, leave, shorter, monthsServed, grounds, groundDecisions, heads, leftOn, findings",
                // missing
                "'\"coefficient\": \"1/3\",' | '' | $.lines[0].coefficient: must be given",
                "'\"role\": \"head\",' | '' | $.role: must be given",
                "'\"absent\": \"excused\",' | '' | $.managed[1].total.absent: must be given",
                "'\"by\": \"CC-09\",' | '' | $.lines[0].faults[0].excusal.by: must be given",
                "'\"form\": \"reprimand\",' | '' | '$.grounds[0].conclusion ({\"id\":\"KL-1\",\"kind\":\"discipline\",\"about\":{\"kind\":\"person\",\"i…): conclusion (KL-1) must have a form of discipline exactly when it is discipline'",
                // twice
                "\"task\": \"T2\" | \"task\": \"T1\" | $.lines[1].task (\"T1\"): must be given once in $.lines",
                "\"cadre\": \"CC-03\" | \"cadre\": \"CC-02\" | $.managed[1].cadre (\"CC-02\"): must be given once in $.managed",
                "\"2026-02\" | \"2026-01\" | $.shorter[1].period (\"2026-01\"): must be given once in $.shorter",
                "\"id\": \"II\" | \"id\": \"I\" | $.marks.form.groups[1].id (\"I\"): must be given once in $.marks.form.groups",
                "\"heads\": [ | \"role\": \"head\", \"heads\": [ | $.role (\"head\"): must be given once",
                "\"I.1\": { | \"II\": {}, \"I.1\": { | $.marks.given.II ({\"confirmed\":\"55/3\"}): must be given once",
                // days and periods
                "\"2026-03-31\" | \"2026-02-30\" | $.lines[0].faults[0].on (\"2026-02-30\"): must be a day of the calendar, such as \"2026-03-31\"",
                "\"2026-08-20\" | \"20/08/2026\" | $.grounds[0].conclusion.effectiveOn (\"20/08/2026\"): must be a day of the calendar, such as \"2026-03-31\"",
                "\"period\": \"2026\" | \"period\": \"2026-13\" | $.period (\"2026-13\"): must be a period such as \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" or \"2025-09/P1Y\"",
                // out of range
                "\"times\": 2 | \"times\": 0 | $.lines[0].faults[0].times (0): must be a whole number from 1 to 9223372036854775807",
                "\"times\": 2 | \"times\": 2.0 | $.lines[0].faults[0].times (2.0): must be a whole number from 1 to 9223372036854775807",
                "\"times\": 2 | \"times\": 9223372036854775808 | $.lines[0].faults[0].times (9223372036854775808): must be a whole number from 1 to 9223372036854775807",
                "\"workingDays\": 3 | \"workingDays\": -1 | $.lines[0].late.workingDays (-1): must be a whole number from 0 to 9223372036854775807",
                "\"1/3\" | \"0\" | $.lines[0].coefficient (\"0\"): must be above 0",
                "\"assigned\": \"5\" | \"assigned\": \"-1/2\" | $.lines[0].assigned (\"-1/2\"): must be at least 0",
                "\"23/2\" | \"-1\" | $.monthsServed (\"-1\"): must be at least 0",
                "\"9/2\" | \"6\" | '$.marks.given ({\"I.1\":{\"self\":\"5\",\"confirmed\":\"6\"},\"II\":{\"confirmed\":\"55/3\"…): mark of criterion I.1 (6) must be from 0 to 5'",
                "\"I.1\" | \"I.9\" | '$.marks.given ({\"I.9\":{\"self\":\"5\",\"confirmed\":\"9/2\"},\"II\":{\"confirmed\":\"55/…): criterion (I.9) must be on the form: total, I, II, I.1, I.2, II.1'",
                "\"cadre\": \"CC-02\" | \"cadre\": \" \" | $.managed[0].cadre (\" \"): cadre id ( ) must not be blank",
                "\"source\": \"biên bản\" | \"source\": \"\" | $.supplied.a ({\"value\":\"6/7\",\"source\":\"\"}): supplied value (6/7) must have a source",
                "\"choice\": \"full\" | \"choice\": \"between\" | '$.assessments.dd ({\"verdict\":\"between\",\"choice\":\"between\",\"reason\":\"vì khách q…): choice (BETWEEN) must be one of the two values'",
                "\"words\": \"thai sản\" | \"words\": \"\" | '$.managed[1].total.reason ({\"words\":\"\"}): words () of a reason must not be blank'",
            })
    void a_bad_document_is_refused(String replaced, String by, String message) {
        assertThat(FULL).contains(replaced);

        assertThatThrownBy(() -> ThuocdoJson.readDossier(
                        FULL.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by))))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'' | $: must be a JSON document",
                "nothing | $: must be well-formed JSON (line 1, column 1)",
                "{\"cadre\": \"x | $.cadre: must be well-formed JSON (line 1, column 13)",
                "{\"lines\": [{\"task\" 1}]} | $.lines[0]: must be well-formed JSON (line 1, column 20)",
                "{\"lines\": [{\"late\": 01}]} | $.lines[0]: must be well-formed JSON (line 1, column 22)",
                "{'cadre': 1} | $: must be well-formed JSON (line 1, column 2)",
                "{\"cadre\": NaN} | $: must be well-formed JSON (line 1, column 14)",
                "{} {} | $ ({): must be the end of the document",
                "{} xyz | $: must be the end of the document (line 1, column 4)",
                "[] | $ ([]): must be an object",
                "\"text\" | $ (\"text\"): must be an object",
                "{\"a b\": 1} | $[\"a b\"] (1): must be one of the fields cadre, subject, period, role, scoredBy, marks, lines, managed, assessments, supplied, leftOut, units, ownResults, proposedClasses, leave, shorter, monthsServed, grounds, groundDecisions, heads, leftOn, findings",
            })
    void a_text_that_is_no_document_is_refused(String text, String message) {
        assertThatThrownBy(() -> ThuocdoJson.readDossier(text))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage(message);
    }

    @Test
    void a_refusal_says_path_value_and_rule_each_for_itself() {
        JsonRefusal refusal =
                catchThrowableOfType(JsonRefusal.class, () -> ThuocdoJson.readDossier(FULL.replace("\"1/3\"", "0.3")));

        assertThat(refusal.path()).isEqualTo("$.lines[0].coefficient");
        assertThat(refusal.value()).isEqualTo("0.3");
        assertThat(refusal.rule().english()).isEqualTo("must be a number as text, such as \"290/3\" or \"0.5\"");
    }

    @Test
    void a_dossier_is_read_however_finely_divided_it_is() {
        Dossier fine = ThuocdoJson.readDossier(FULL.replace("\"1/3\"", "\"1/99999999999999999999\""));

        assertThat(fine.lines().get(0).coefficient()).isEqualTo(Fraction.parse("1/99999999999999999999"));
        assertThat(ThuocdoJson.readDossier(ThuocdoJson.write(fine))).isEqualTo(fine);
    }

    @Test
    void words_that_stand_only_in_json_never_change() {
        assertThat(Stream.of(Verdict.values()).map(Keys::of)).containsExactly("full", "prolonged", "between");
        assertThat(Stream.of(Ground.Standing.values()).map(Keys::of))
                .containsExactly("counts", "does-not-count", "for-authority");
        assertThat(Stream.of(Consideration.Outcome.values()).map(Keys::of))
                .containsExactly("applied", "not-applied", "pending");
        assertThat(Stream.of(Step.Kind.values()).map(Keys::of))
                .containsExactly(
                        "sum",
                        "marks",
                        "mark",
                        "section",
                        "share",
                        "line",
                        "extra",
                        "managed",
                        "finding",
                        "mean",
                        "period",
                        "ceiling",
                        "rounding",
                        "left-out",
                        "deduction",
                        "floor",
                        "figure",
                        "tasks",
                        "units",
                        "count",
                        "stepped");
    }

    @ParameterizedTest
    @MethodSource("keys")
    <E extends Enum<E>> void words_for_constants_are_those_of_all_files(Class<E> type, Function<E, String> key) {
        assertThat(type.getEnumConstants())
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(Keys.of(constant)).isEqualTo(key.apply(constant)));
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                keys(Role.class, Role::key),
                keys(PeriodKind.class, PeriodKind::key),
                keys(TaskOrigin.class, TaskOrigin::key),
                keys(ConclusionKind.class, ConclusionKind::key),
                keys(DisciplineForm.class, DisciplineForm::key),
                keys(Classification.class, Classification::key),
                keys(AbsenceKind.class, AbsenceKind::key),
                keys(Finding.Code.class, Finding.Code::key));
    }

    private static <E extends Enum<E>> Arguments keys(Class<E> type, Function<E, String> key) {
        return Arguments.of(type, key);
    }
}
