package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.unit.Unit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is not the same in a register and in what was read of it, whatever kind of fact it is. */
final class Losses {

    /** The kinds of facts of a register, by their accessors; how an agency scores is a fact of each unit. */
    static final ImmutableMap<String, Function<Register, Collection<? extends Serializable>>> KINDS =
            ImmutableMap.<String, Function<Register, Collection<? extends Serializable>>>builder()
                    .put("units", register -> register.organization().units())
                    .put("cadres", register -> register.organization().cadres())
                    .put("appointments", register -> register.organization().appointments())
                    .put("absences", register -> register.organization().absences())
                    .put("fields", register -> register.organization().fields())
                    .put("groups", register -> register.organization().groups())
                    .put("regulations", register -> register.organization().regulations())
                    .put("delegations", register -> register.organization().delegations())
                    .put("scoringCycles", Losses::cycles)
                    .put("tasks", Register::tasks)
                    .put("catalogues", register -> register.catalogues().all())
                    .put("periodFacts", Register::periodFacts)
                    .put("results", Register::results)
                    .put("conclusions", Register::conclusions)
                    .put("allegations", Register::allegations)
                    .put("tags", Register::tags)
                    .put("groundDecisions", Register::groundDecisions)
                    .put("raisedRates", Register::raisedRates)
                    .put("recordedShares", Register::recordedShares)
                    .put("authorityOrders", Register::authorityOrders)
                    .put("presence", Register::presence)
                    .put("exemptions", Register::exemptions)
                    .put("petitions", Register::petitions)
                    .put("steps", Register::steps)
                    .put("confidenceVotes", Register::confidenceVotes)
                    .put("followUps", Register::followUps)
                    .put("promises", Register::promises)
                    .put("loaded", register -> entries(register.loaded()))
                    .put("calendar", register -> register.calendar().stream().collect(ImmutableSet.toImmutableSet()))
                    .buildOrThrow();

    private Losses() {}

    private static Collection<Unwritten.Entry> cycles(Register register) {
        return entries(Maps.toMap(
                Lists.transform(register.organization().units(), Unit::id), register.organization()::scoringCycleOf));
    }

    private static Collection<Unwritten.Entry> entries(Map<? extends Serializable, ? extends Serializable> map) {
        return map.entrySet().stream()
                .map(entry -> new Unwritten.Entry(entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Unwritten> of(
            Register register, Policy policy, EvaluationPeriod period, String title, Scenario.Ready read, Said said) {
        ImmutableList.Builder<Unwritten> losses = ImmutableList.builder();
        compare(ImmutableList.of(policy), read.policies(), said, losses);
        compare(ImmutableList.of(period), read.periods(), said, losses);
        compare(ImmutableList.of(title), ImmutableList.of(read.title()), said, losses);
        KINDS.values().forEach(kind -> compare(kind.apply(register), kind.apply(read.register()), said, losses));
        return losses.build();
    }

    private static void compare(
            Collection<? extends Serializable> given,
            Collection<? extends Serializable> read,
            Said said,
            ImmutableCollection.Builder<Unwritten> losses) {
        without(given, read).forEach(fact -> losses.add(new Unwritten.Lost(fact, said.why(fact))));
        without(read, given).forEach(fact -> losses.add(new Unwritten.Added(fact)));
    }

    /** Those of some facts that others do not have, each as often as it is missing. */
    private static List<Serializable> without(
            Collection<? extends Serializable> some, Collection<? extends Serializable> others) {
        Map<Serializable, Integer> left = new LinkedHashMap<>();
        others.forEach(fact -> left.merge(fact, 1, Integer::sum));
        List<Serializable> missing = new ArrayList<>();
        for (Serializable fact : some) {
            if (left.merge(fact, -1, Integer::sum) < 0) {
                missing.add(fact);
            }
        }
        return missing;
    }
}
