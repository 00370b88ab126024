package io.github.thuocdo.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.document.PartText;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Step;
import io.github.thuocdo.scoring.work.TaskLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierJsonTest {

    /** Everything that a dossier can hold, more than any real one holds at once. */
    private static final String FULL = """
            {
              "subject": {
                "kind": "person",
                "id": "CC-01"
              },
              "period": "2026",
              "role": "head",
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
                "marks": {
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
                  },
                  "exceeding": false
                },
                {
                  "task": "T2",
                  "name": "",
                  "origin": "ad-hoc",
                  "coefficient": "1",
                  "assigned": "1",
                  "delivered": "1",
                  "exceeding": false
                }
              ],
              "managed": [
                {
                  "cadre": "CC-02",
                  "total": {
                    "kind": "given",
                    "value": "149/3"
                  }
                },
                {
                  "cadre": "CC-03",
                  "total": {
                    "kind": "excused",
                    "reason": {
                      "kind": "in-words",
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
                  "verdict": "prolonged",
                  "reason": ""
                }
              },
              "supplied": {
                "a": {
                  "value": "6/7",
                  "source": {
                    "kind": "named",
                    "name": "biên bản"
                  }
                }
              },
              "shorter": [
                {
                  "period": "2026-01",
                  "total": {
                    "kind": "given",
                    "value": "290/3"
                  },
                  "elements": {
                    "general": "30"
                  },
                  "source": {
                    "kind": "named",
                    "name": "phường A"
                  },
                  "classification": {
                    "kind": "not-applicable",
                    "reason": "period-has-no-class"
                  }
                },
                {
                  "period": "2026-02",
                  "total": {
                    "kind": "not-due"
                  },
                  "source": "not-recorded",
                  "classification": {
                    "kind": "not-applicable",
                    "reason": "period-has-no-class"
                  }
                }
              ],
              "scoredBy": "month",
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
                  },
                  "about": "subject"
                }
              ],
              "groundDecisions": {
                "KL-1": {
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
              },
              "heads": [
                {
                  "unit": "P-KT",
                  "level": "direct-using",
                  "classification": {
                    "kind": "given",
                    "value": "good"
                  }
                },
                {
                  "unit": "P-VH",
                  "level": "direct-using",
                  "until": "2026-06-30",
                  "classification": {
                    "kind": "not-rated",
                    "reason": "organization-not-classified"
                  }
                }
              ],
              "findings": [
                {
                  "kind": "excusal-unanswered",
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

    private static Dossier dossier(String text) {
        return ThuocdoJson.read(text, Dossier.class);
    }

    @Test
    void the_text_is_written_back_letter_by_letter() {
        assertThat(ThuocdoJson.write(dossier(FULL))).isEqualTo(FULL.replaceFirst("\\{", "{\n  \"format\": 1,"));
    }

    @Test
    void a_calendar_without_its_days_off_is_refused_and_no_week_of_seven_working_days() {
        assertThatThrownBy(() -> ThuocdoJson.read("{\"holidays\": [\"2026-09-02\"]}", WorkingCalendar.class))
                .isInstanceOf(JsonRefusal.class)
                .hasMessageEndingWith("weekend ([]) must hold a day of the week and leave one to work");
    }

    @Test
    void numbers_may_be_written_as_decimals_and_fields_in_any_order() {
        Dossier dossier = dossier("""
                {"scoredBy": "month", "role": "staff", "period": "2026-03",
                 "lines": [{"exceeding": false, "delivered": "0.5", "assigned": "2/4", "coefficient": "0.05", "origin": "planned",
                            "name": "", "task": "T"}],
                 "subject": {"id": "Tie\u0302\u0301n", "kind": "person"}}""");

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
                "\"heads\" | \"haeds\" | $.haeds ([{\"unit\":\"P-KT\",\"level\":\"direct-using\",\"classification\":{\"ki…): must be one of the fields subject, period, role, marks, lines, managed, assessments, supplied, leftOut, units, ownResults, proposedClasses, leave, shorter, scoredBy, monthsServed, grounds, groundDecisions, heads, leftOn, findings; did you mean heads?",
                "\"coefficient\" | \"Coeficient\" | $.lines[0].Coeficient (\"1/3\"): must be one of the fields task, assignee, within, name, origin, coefficient, assigned, delivered, faults, delays, late, exceeding; did you mean coefficient?",
                "\"lateDays\" | \"nonsense\" | $.lines[0].delays[0].nonsense (3): must be one of the fields evidence, times, product, on, lateDays, excusal",
                "\"head\" | \"haed\" | $.role (\"haed\"): must be one of staff, deputy, head, collective; did you mean head?",
                "\"month\" | \"week\" | $.scoredBy (\"week\"): must be one of month, quarter, half-year, year",
                "\"kind\": \"refused\" | \"kind\": \"refusd\" | $.lines[0].faults[0].excusal.kind (\"refusd\"): must be one of not-asked, confirmed, refused, unanswered; did you mean refused?",
                "\"kind\": \"refused\" | \"kind\": \"not-asked\" | $.lines[0].faults[0].excusal.by (\"CC-09\"): must be one of the fields kind AND $.lines[0].faults[0].excusal.reason (\"không có căn cứ\"): must be one of the fields kind",
                "\"kind\": \"refused\" | \"kind\": \"confirmed\" | $.lines[0].faults[0].excusal.reason (\"không có căn cứ\"): must be one of the fields kind, by",
                "\"person\" | \"people\" | $.subject.kind (\"people\"): must be one of person, organization, collective",
                "\"kind\": \"excused\" | \"kind\": \"excusd\" | $.managed[1].total.kind (\"excusd\"): must be one of given, not-due, not-applicable, excused, not-rated, withheld; did you mean excused?",
                "\"value\": \"149/3\" | \"value\": \"50\", \"reason\": \"x\" | $.managed[0].total.reason (\"x\"): must be one of the fields kind, value",
                "\"kind\": \"not-due\" | \"kind\": \"not-due\", \"reason\": \"x\" | $.shorter[1].total.reason (\"x\"): must be one of the fields kind",
                // wrong types
                "\"1/3\" | 0.3 | $.lines[0].coefficient (0.3): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"value\": \"290/3\" | \"value\": 97 | $.shorter[0].total.value (97): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"1/3\" | \"1/0\" | $.lines[0].coefficient (\"1/0\"): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"1/3\" | \"0,3\" | $.lines[0].coefficient (\"0,3\"): must be a number as text, such as \"290/3\" or \"0.5\"",
                "\"times\": 2 | \"times\": \"two\" | $.lines[0].faults[0].times (\"two\"): must be a whole number of at most 9223372036854775807",
                "\"dutyRelated\": true | \"dutyRelated\": \"no\" | $.grounds[0].conclusion.dutyRelated (\"no\"): must be true or false",
                "\"cadre\": \"CC-02\" | \"cadre\": 1 | $.managed[0].cadre (1): must be text",
                "\"cadre\": \"CC-02\" | \"cadre\": null | $.managed[0].cadre (null): must be text",
                "\"e\": { | \"e\": [], \"x\": { | $.assessments.e ([]): must be an object",
                "\"findings\": [ | \"findings\": {}, \"x\": [ | $.x ([{\"kind\":\"excusal-unanswered\",\"subject\":{\"kind\":\"person\",\"id…): must be one of the fields subject, period, role, marks, lines, managed, assessments, supplied, leftOut, units, ownResults, proposedClasses, leave, shorter, scoredBy, monthsServed, grounds, groundDecisions, heads, leftOn, findings AND $.findings ({}): must be an array",
                // missing
                "'\"coefficient\": \"1/3\",' | '' | $.lines[0].coefficient: must be given",
                "'\"role\": \"head\",' | '' | $.role: must be given",
                "'\"kind\": \"excused\",' | '' | $.managed[1].total.kind: must be given",
                "'\"by\": \"CC-09\",' | '' | $.lines[0].faults[0].excusal.by: must be given",
                "'\"form\": \"reprimand\",' | '' | '$.grounds[0].conclusion ({\"id\":\"KL-1\",\"kind\":\"discipline\",\"about\":{\"kind\":\"person\",\"i…): conclusion (KL-1) must have a form of discipline exactly when it is discipline'",
                // twice
                "\"task\": \"T2\" | \"task\": \"T1\" | $ ({\"subject\":{\"kind\":\"person\",\"id\":\"CC-01\"},\"period\":\"2026\",\"r…): task (T1) is given twice in the dossier of CC-01",
                "\"cadre\": \"CC-03\" | \"cadre\": \"CC-02\" | $ ({\"subject\":{\"kind\":\"person\",\"id\":\"CC-01\"},\"period\":\"2026\",\"r…): person under management (CC-02) is given twice in the dossier of CC-01",
                "\"2026-02\" | \"2026-01\" | $ ({\"subject\":{\"kind\":\"person\",\"id\":\"CC-01\"},\"period\":\"2026\",\"r…): shorter period (2026-01) is given twice in the dossier of CC-01",
                "\"id\": \"II\" | \"id\": \"I\" | $.marks.form ({\"id\":\"Mẫu số 01\",\"groups\":[{\"id\":\"I\",\"items\":[\"5\",\"5/2\"]},{…): address (I) stands for two things on form Mẫu số 01",
                "\"heads\": [ | \"role\": \"head\", \"heads\": [ | $.role (\"head\"): must be given once",
                "\"I.1\": { | \"II\": {}, \"I.1\": { | $.marks.marks.II ({\"confirmed\":\"55/3\"}): must be given once",
                // days and periods
                "\"2026-03-31\" | \"2026-02-30\" | $.lines[0].faults[0].on (\"2026-02-30\"): must be a day of the calendar, such as \"2026-03-31\"",
                "\"2026-08-20\" | \"20/08/2026\" | $.grounds[0].conclusion.effectiveOn (\"20/08/2026\"): must be a day of the calendar, such as \"2026-03-31\"",
                "\"period\": \"2026\" | \"period\": \"2026-13\" | $.period (\"2026-13\"): must be a period such as \"2026-03\", \"2026-Q1\", \"2026-H1\", \"2026\" or \"2025-09/P1Y\"",
                // out of range
                "\"times\": 2 | \"times\": 0 | $.lines[0].faults[0] ({\"evidence\":\"E1\",\"times\":0,\"product\":\"1\",\"on\":\"2026-03-31\",\"…): times (0) of a lapse must be at least 1",
                "\"times\": 2 | \"times\": 2.0 | $.lines[0].faults[0].times (2.0): must be a whole number of at most 9223372036854775807",
                "\"times\": 2 | \"times\": 9223372036854775808 | $.lines[0].faults[0].times (9223372036854775808): must be a whole number of at most 9223372036854775807",
                "\"workingDays\": 3 | \"workingDays\": -1 | $.lines[0].late ({\"occurrences\":1,\"calendarDays\":5,\"workingDays\":-1}): workingDays (-1) must be at least 0",
                "\"1/3\" | \"0\" | $.lines[0] ({\"task\":\"T1\",\"name\":\"Hồ sơ \\\"đất đai\\\"\",\"origin\":\"planned\",\"…): coefficient (0) of task T1 must be above 0",
                "\"assigned\": \"5\" | \"assigned\": \"-1/2\" | $.lines[0] ({\"task\":\"T1\",\"name\":\"Hồ sơ \\\"đất đai\\\"\",\"origin\":\"planned\",\"…): assigned (-1/2) of task T1 must be at least 0",
                "\"23/2\" | \"-1\" | $ ({\"subject\":{\"kind\":\"person\",\"id\":\"CC-01\"},\"period\":\"2026\",\"r…): monthsServed (-1) must be at least 0",
                "\"9/2\" | \"6\" | '$.marks ({\"form\":{\"id\":\"Mẫu số 01\",\"groups\":[{\"id\":\"I\",\"items\":[\"5\",\"…): mark of criterion I.1 (6) must be from 0 to 5'",
                "\"I.1\" | \"I.9\" | '$.marks ({\"form\":{\"id\":\"Mẫu số 01\",\"groups\":[{\"id\":\"I\",\"items\":[\"5\",\"…): criterion (I.9) must be on the form: total, I, II, I.1, I.2, II.1'",
                "\"cadre\": \"CC-02\" | \"cadre\": \" \" | $.managed[0].cadre (\" \"): cadre id ( ) must not be blank",
                "\"name\": \"biên bản\" | \"name\": \"\" | $.supplied.a.source ({\"kind\":\"named\",\"name\":\"\"}): name () must not be blank",
                "\"choice\": \"full\" | \"choice\": \"between\" | '$.assessments.dd ({\"verdict\":\"between\",\"choice\":\"between\",\"reason\":\"vì khách q…): choice (BETWEEN) must be one of the two values'",
                "\"words\": \"thai sản\" | \"words\": \"\" | '$.managed[1].total.reason ({\"kind\":\"in-words\",\"words\":\"\"}): words () must not be blank'",
            })
    void a_bad_document_is_refused(String replaced, String by, String message) {
        assertThat(FULL).contains(replaced);

        assertThatThrownBy(() -> dossier(FULL.replaceFirst(Pattern.quote(replaced), Matcher.quoteReplacement(by))))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage(message.replace(" AND ", "\n"));
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
                "{\"a b\": 1} | $[\"a b\"] (1): must be one of the fields subject, period, role, marks, lines, managed, assessments, supplied, leftOut, units, ownResults, proposedClasses, leave, shorter, scoredBy, monthsServed, grounds, groundDecisions, heads, leftOn, findings AND $.subject: must be given AND $.period: must be given AND $.role: must be given AND $.scoredBy: must be given",
            })
    void a_text_that_is_no_document_is_refused(String text, String message) {
        assertThatThrownBy(() -> dossier(text))
                .isInstanceOf(JsonRefusal.class)
                .hasMessage(message.replace(" AND ", "\n"));
    }

    @Test
    void a_refusal_says_path_value_and_rule_each_for_itself() {
        JsonRefusal refusal = catchThrowableOfType(JsonRefusal.class, () -> dossier(FULL.replace("\"1/3\"", "0.3")));

        assertThat(refusal.path()).isEqualTo("$.lines[0].coefficient");
        assertThat(refusal.value()).isEqualTo("0.3");
        assertThat(refusal.rule().english()).isEqualTo("must be a number as text, such as \"290/3\" or \"0.5\"");
    }

    @Test
    void a_dossier_is_read_however_finely_divided_it_is() {
        Dossier fine = dossier(FULL.replace("\"1/3\"", "\"1/99999999999999999999\""));

        assertThat(fine.lines().get(0).coefficient()).isEqualTo(Fraction.parse("1/99999999999999999999"));
        assertThat(dossier(ThuocdoJson.write(fine))).isEqualTo(fine);
    }

    @Test
    void words_that_stand_only_in_json_never_change() {
        assertThat(Stream.of(Verdict.values()).map(PartText::of)).containsExactly("full", "prolonged", "between");
        assertThat(Stream.of(Ground.Standing.values()).map(PartText::of))
                .containsExactly("counts", "does-not-count", "for-authority");
        assertThat(Stream.of(Consideration.Outcome.values()).map(PartText::of))
                .containsExactly("applied", "not-applied", "pending");
        assertThat(Stream.of(Step.Kind.values()).map(PartText::of))
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
}
