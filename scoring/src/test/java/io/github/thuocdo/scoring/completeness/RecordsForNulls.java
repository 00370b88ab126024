package io.github.thuocdo.scoring.completeness;

import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Sensitivity;
import java.util.function.Consumer;

/** What rounds tell of registers with facts of every kind. */
public final class RecordsForNulls {

    private RecordsForNulls() {}

    public static void each(Consumer<Object> consumer) {
        for (int seed = 0; seed < 12; seed++) {
            Register register = RandomRecords.of(seed);
            AgencyRound round = AgencyRound.of(
                    StandardPolicies.decree335Individuals(), register, RandomRecords.AGENCY, RandomRecords.YEAR);
            consumer.accept(round);
            consumer.accept(round.missing(register));
            consumer.accept(round.unused(register));
        }
        Register register = RandomRecords.withEverything();
        consumer.accept(register);
        consumer.accept(Sensitivity.ofAgency(
                StandardPolicies.decree335Individuals(), register, RandomRecords.AGENCY, RandomRecords.YEAR));
    }
}
