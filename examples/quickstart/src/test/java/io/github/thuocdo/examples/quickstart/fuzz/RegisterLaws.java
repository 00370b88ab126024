package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The laws through which random registers go. A law that is found elsewhere is added to {@link #ALL}. */
final class RegisterLaws {

    static final List<RegisterLaw> ALL = List.of(
            law(
                    "a register is read as it was written",
                    (policy, register, period, random) -> ThuocdoJson.read(ThuocdoJson.write(register), Register.class)
                                    .equals(register)
                            ? Optional.empty()
                            : Optional.of("another register")),
            law("a sealed scorecard is read under its policy", RegisterLaws::sealed),
            law("no total is below zero", RegisterLaws::totals),
            law("the order of the tasks changes nothing", RegisterLaws::order));

    private RegisterLaws() {}

    /** How a law is broken. */
    private interface Breach {
        Optional<String> of(Policy policy, Register register, EvaluationPeriod period, Random random);
    }

    private static RegisterLaw law(String name, Breach breach) {
        return new RegisterLaw() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> broken(Policy policy, Register register, EvaluationPeriod period, Random random) {
                return breach.of(policy, register, period, random);
            }
        };
    }

    private static Optional<String> sealed(Policy policy, Register register, EvaluationPeriod period, Random random) {
        return Rounds.scorecards(policy, register, period)
                .filter(card -> !ThuocdoJson.readScorecard(ThuocdoJson.write(card), policy)
                        .equals(card))
                .map(Scorecard::toString)
                .findFirst();
    }

    private static Optional<String> totals(Policy policy, Register register, EvaluationPeriod period, Random random) {
        return Rounds.scorecards(policy, register, period)
                .filter(card -> card.total()
                        .asOptional()
                        .filter(total -> total.compareTo(Points.ZERO) < 0)
                        .isPresent())
                .map(Scorecard::toString)
                .findFirst();
    }

    private static Optional<String> order(Policy policy, Register register, EvaluationPeriod period, Random random) {
        List<Task> tasks = new ArrayList<>(register.tasks());
        Collections.shuffle(tasks, random);
        Map<Object, Object> before = totals(policy, register, period);
        Map<Object, Object> after = totals(policy, register.withTasks(tasks), period);
        return before.equals(after) ? Optional.empty() : Optional.of(before + " and " + after);
    }

    private static Map<Object, Object> totals(Policy policy, Register register, EvaluationPeriod period) {
        Function<Scorecard, Object> who = Scorecard::subject;
        return Rounds.scorecards(policy, register, period).collect(Collectors.toMap(who, Scorecard::total));
    }
}
