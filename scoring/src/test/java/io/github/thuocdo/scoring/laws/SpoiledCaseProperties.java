package io.github.thuocdo.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.scoring.casefile.CaseFile;
import io.github.thuocdo.scoring.casefile.EverythingCase;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.refusal.Problem;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws 13 to 16: of a case with something of every kind one value is spoiled, and one refusal says so at its row in both languages. */
class SpoiledCaseProperties {

    private static final String SOUND = EverythingCase.text("2026");
    private static final int LONGEST_LINE = 2400;

    /** Keys that stand in a place where any other name may stand. */
    private static final ImmutableSet<String> FREE = ImmutableSet.of("hearing", "total");

    private static final Pattern KEY = Pattern.compile("(?<=[{ ])[a-z][a-z-]{3,}(?=:[ \n])");
    private static final Pattern WORD = Pattern.compile(
            "(?<=[{ ](?:level|type|role|kind|class|form|branch|origin|channel|category): )[a-z][a-z-]{3,}(?=[ ,;}\n])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=[{ ](?:maximum|points|hours|coefficient|assigned|reported|delivered|score|low|all|times|days"
                    + "|standard-points|hours-per-unit|difficulty|process): )[0-9.]+(?=[ ,}\n])");
    private static final Pattern COUNT =
            Pattern.compile("(?<=[{ ](?:assigned|reported|delivered|low|all): )[0-9./]+(?=[ ,}\n])");
    private static final Pattern DAY = Pattern.compile(
            "(?<=[{ ](?:date|due|finished|assigned-on|signed|effective|annulled|considered-since|reported|received|settled"
                    + "|held): )[0-9]{4}-[0-9]{2}-[0-9]{2}(?=[ ,}\n])");
    private static final Pattern TEXT = Pattern.compile(
            "(?<=[{ ](?:name|matter|source|reason|evidence|product|act): )(?!note, |records|agency|report\\b)[a-zA-Z\\p{L}]+(?=[,}\n]| })");

    private static final ImmutableList<String> UNPRINTED =
            ImmutableList.of("\\n", "\\r", "\\t", "\\e", "\\0", "\\u202E", "\\u200B", "\\u2028", "\\u0007", "\\u2066");

    /** A text with a place in it. */
    private record Spoiled(String was, String text, int line) {

        static Spoiled of(Pattern place, Random random, UnaryOperator<String> other) {
            List<MatchResult> all = place.matcher(SOUND).results().toList();
            MatchResult one = all.get(random.nextInt(all.size()));
            return new Spoiled(
                    one.group(),
                    SOUND.substring(0, one.start()) + other.apply(one.group()) + SOUND.substring(one.end()),
                    1
                            + (int) SOUND.substring(0, one.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
        }

        List<Problem> problems() {
            return SpoiledCaseProperties.problems(text);
        }
    }

    private static List<Problem> problems(String text) {
        return CaseFile.parse("case.yaml", text).scenarios().stream()
                .flatMap(scenario ->
                        scenario instanceof Scenario.Refused refused ? refused.problems().stream() : Stream.of())
                .toList();
    }

    private static Problem only(Spoiled spoiled) {
        List<Problem> problems = spoiled.problems();
        assertThat(problems).as("%s", spoiled.was()).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.where().line()).as(problem.line()).isEqualTo(spoiled.line());
        for (Language language : Language.values()) {
            assertThat(problem.line(language)).hasSizeLessThan(LONGEST_LINE).isNotBlank();
            assertThat(PlainText.unprinted(problem.line(language))).isEmpty();
        }
        assertThat(problem.rule().english()).isNotEqualTo(problem.rule().vietnamese());
        return problem;
    }

    private static String misspelt(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static boolean isSound(String text) {
        return problems(text).isEmpty();
    }

    @Test
    void the_case_is_sound() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void a_misspelt_key_is_one_refusal_at_its_row_with_the_right_one_first() {
        Law.holds("a misspelt key is one refusal with the near word", random -> {
            Spoiled spoiled = Spoiled.of(KEY, random, word -> misspelt(word, random));
            if (FREE.contains(spoiled.was()) || isSound(spoiled.text())) {
                return false;
            }
            assertThat(only(spoiled).line()).contains(spoiled.was());
            return true;
        });
    }

    @Test
    void a_misspelt_word_is_one_refusal_at_its_row_with_the_right_one_first() {
        Law.holds("a misspelt word is one refusal with the near word", random -> {
            Spoiled spoiled = Spoiled.of(WORD, random, word -> misspelt(word, random));
            if (isSound(spoiled.text())) {
                return false;
            }
            assertThat(only(spoiled).line()).contains(spoiled.was());
            return true;
        });
    }

    @Test
    void a_number_beyond_its_bound_is_refused_at_its_row() {
        Law.holds("a number beyond its bound is refused", random -> {
            String number = switch (random.nextInt(4)) {
                case 0 -> "9".repeat(101 + random.nextInt(5000));
                case 1 -> "1/" + "9".repeat(101 + random.nextInt(500));
                case 2 -> "-" + (1 + random.nextInt(1000));
                default -> "0." + "1".repeat(101 + random.nextInt(500));
            };
            only(Spoiled.of(NUMBER, random, was -> number));
            return true;
        });
    }

    @Test
    void a_thousand_as_the_country_writes_it_is_refused_with_both_readings() {
        Law.holds("a thousand with a point is refused with both readings", random -> {
            int thousands = 1 + random.nextInt(99);
            String rest = String.format("%03d", random.nextInt(1000));
            String typed = thousands + "." + rest;
            Problem problem = only(Spoiled.of(COUNT, random, was -> typed));
            assertThat(problem.line()).contains(thousands + rest);
            return true;
        });
    }

    @Test
    void a_day_of_no_century_is_refused_at_its_row() {
        Law.holds("a day outside the years of case files is refused", random -> {
            int year = random.nextBoolean() ? random.nextInt(1900) : 3000 + random.nextInt(7000);
            only(Spoiled.of(
                    DAY,
                    random,
                    was -> random.nextBoolean()
                            ? String.format("%04d%s", year, was.substring(4))
                            : was.substring(0, 5) + "13" + was.substring(7)));
            return true;
        });
    }

    @Test
    void what_is_not_printed_is_refused_wherever_a_text_stands() {
        Law.holds("a text with what is not printed is refused", random -> {
            String other = UNPRINTED.get(random.nextInt(UNPRINTED.size()));
            Problem problem = only(Spoiled.of(TEXT, random, was -> {
                int at = 1 + random.nextInt(was.length() - (was.length() > 1 ? 1 : 0));
                return "\"" + was.substring(0, at) + other + was.substring(at) + "x\"";
            }));
            assertThat(problem.line()).containsPattern("U\\+[0-9A-F]{4}|control-character");
            return true;
        });
    }

    @Test
    void what_is_printed_is_read_as_it_stands() {
        ImmutableList<String> printed = ImmutableList.of(
                "'", "#", ": ", "- ", "{", "}", "[", "|", ">", "&", "*", "%", "đ", "ễ", ";", ",", "<", "$", "^", "~");
        Law.holds("a text with what is printed is read as it stands", random -> {
            String mark = printed.get(random.nextInt(printed.size()));
            String name = "a" + mark + "b" + random.nextInt(1000);
            String quoted = "'" + name.replace("'", "''") + "'";
            String text = SOUND.replace("matter: \"said: x\"", "matter: " + quoted);
            Scenario scenario = CaseFile.parse("case.yaml", text).scenarios().get(0);
            assertThat(scenario).isInstanceOf(Scenario.Ready.class);
            assertThat(scenario.ready().register().allegations())
                    .anyMatch(allegation -> allegation.matter().equals(name));
            return true;
        });
    }
}
