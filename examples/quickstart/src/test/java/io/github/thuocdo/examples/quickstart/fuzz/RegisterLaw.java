package io.github.thuocdo.examples.quickstart.fuzz;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import java.util.Optional;
import java.util.Random;

/** What must be so of every register under every policy. */
interface RegisterLaw {

    /** The law in words. */
    String name();

    /** Returns how it is broken; empty where it holds. */
    Optional<String> broken(Policy policy, Register register, EvaluationPeriod period, Random random);
}
