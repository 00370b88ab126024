package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.casefile.Scenario;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers of the cases with other numbers, days and people in them, each held against all laws. */
final class RandomRegisters implements Family {

    private static final Pattern NUMBER = Pattern.compile("\"[0-9]+(/[0-9]+)?\"");
    private static final Pattern DAY = Pattern.compile("\"20[0-9]{2}-[0-9]{2}-[0-9]{2}\"");
    private static final Pattern CADRE = Pattern.compile("\"(assignee|cadre)\": \"[^\"]+\"");

    private final Corpus corpus;

    RandomRegisters(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public String name() {
        return "registers";
    }

    @Override
    public Trial next(Random random) {
        Scenario.Ready scenario = corpus.scenario(random);
        String text = ThuocdoJson.write(scenario.register());
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            text = changed(text, random);
        }
        Register register;
        try {
            register = ThuocdoJson.read(text, Register.class);
        } catch (JsonRefusal refused) {
            return Trial.refused(text);
        }
        return held(scenario, register, text, random);
    }

    private static Trial held(Scenario.Ready scenario, Register register, String text, Random random) {
        for (EvaluationPeriod period : Rounds.periods(scenario).toList()) {
            for (Policy policy : Rounds.policies(scenario).toList()) {
                for (RegisterLaw law : RegisterLaws.ALL) {
                    try {
                        Optional<String> broken = law.broken(policy, register, period, random);
                        if (broken.isPresent()) {
                            return Trial.trouble(text, law.name() + ": " + broken.get());
                        }
                    } catch (RuntimeException | StackOverflowError error) {
                        return Trial.thrown(text, error);
                    }
                }
            }
        }
        return Trial.taken(text);
    }

    private static String changed(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0, 1 -> replaced(text, NUMBER, random, found -> "\"" + number(random) + "\"");
            case 2 ->
                replaced(
                        text,
                        DAY,
                        random,
                        found -> String.format("\"2026-%02d-%02d\"", 1 + random.nextInt(12), 1 + random.nextInt(28)));
            default -> replaced(text, CADRE, random, found -> other(text, CADRE, random));
        };
    }

    private static String number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(random.nextInt(3));
            case 1 -> (1 + random.nextInt(100)) + "/" + (1 + random.nextInt(40));
            case 2 -> String.valueOf(random.nextInt(1_000_000_000));
            default -> (1 + random.nextInt(1_000_000_000)) + "/" + (1 + random.nextInt(1_000_000_000));
        };
    }

    private static String other(String text, Pattern pattern, Random random) {
        var all = pattern.matcher(text).results().map(MatchResult::group).toList();
        return all.get(random.nextInt(all.size()));
    }

    private static String replaced(
            String text, Pattern pattern, Random random, java.util.function.Function<MatchResult, String> by) {
        var all = pattern.matcher(text).results().toList();
        if (all.isEmpty()) {
            return text;
        }
        MatchResult chosen = all.get(random.nextInt(all.size()));
        return text.substring(0, chosen.start())
                + Matcher.quoteReplacement(by.apply(chosen)).replace("\\", "")
                + text.substring(chosen.end());
    }
}
