package io.github.thuocdo.scoring.specimen;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.text.MadeAgain;
import io.github.thuocdo.core.text.NoBean;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes specimens for one policy, from its rules alone (<i>tạo mẫu thử</i>).
 *
 * <p>It is read from the sheets, ladders, grounds and the quota what the policy asks of whom, and at which numbers its answer changes: the ends
 * of bands, steps and conditions, the most of a form, a small group. There the facts are put first, exactly or one smallest step beside, and
 * anywhere else sometimes. Choices of nothing but 0 make the simplest specimen: one subject of the first kind that the policy asks for, to which
 * nothing happens and whose every number is the best.
 *
 * <pre>{@code
 * Specimens specimens = Specimens.of(policy);
 * Specimen specimen = specimens.agency(Choices.byChance(1));
 * AgencyRound round = AgencyRound.of(policy, specimen.register(), specimen.agency(), specimen.period());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; choices are not.
 */
public final class Specimens implements NoBean, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Fraction SEVEN = Fraction.of(7);
    private static final Fraction BEYOND = Fraction.of(1_000_001);
    private static final Form ANOTHER_FORM =
            new Form("another form", ImmutableList.of(Form.Group.of("no-such-group", ImmutableList.of(SEVEN, SEVEN))));

    private final transient Demands demands;

    private Specimens(Demands demands) {
        this.demands = demands;
    }

    /**
     * Prepares the specimens for a policy.
     *
     * @param policy  the policy
     * @return what makes the specimens
     * @throws IllegalArgumentException if the policy has an open parameter, or neither a sheet nor a ladder
     */
    public static Specimens of(Policy policy) {
        requireNonNull(policy, "policy");
        checkArgument(
                policy.open().isEmpty(),
                "policy (%s) must have no open parameter when specimens are made for it; to be supplied: %s",
                policy.id(),
                policy.open().keySet());
        Demands demands = Demands.of(policy);
        checkArgument(
                !demands.classified().isEmpty(), "policy (%s) must have a sheet or a ladder to be tried", policy.id());
        return new Specimens(demands);
    }

    /**
     * Returns the policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return demands.policy();
    }

    /**
     * Returns whether the policy scores or classifies a period from facts of its own.
     *
     * @return true if {@link #one} can be asked
     */
    public boolean hasOne() {
        return !demands.ofFacts().isEmpty();
    }

    /**
     * Makes one person, organization or collective with the facts of one period: few facts, for what has to be tried very often.
     *
     * @param choices  the choices
     * @return the specimen
     * @throws IllegalStateException if the policy makes every period of shorter ones
     */
    public Specimen one(Choices choices) {
        checkState(hasOne(), "policy (%s) must score a period from its own facts", policy().id());
        Demand demand = choices.oneOf(demands.ofFacts());
        return subject(choices, demand).ofFacts(Aim.of(choices, demand));
    }

    /**
     * Makes one subject who did as well as can be, to whom nothing else happens.
     *
     * @param choices  the choices: of whom, and of which period
     * @return the specimen
     */
    public Specimen best(Choices choices) {
        return aimed(choices, Aim.BEST_AND_NOTHING_ELSE);
    }

    /**
     * Makes one subject who did as badly as can be, to whom nothing else happens.
     *
     * @param choices  the choices: of whom, and of which period
     * @return the specimen
     */
    public Specimen worst(Choices choices) {
        return aimed(choices, Aim.WORST_AND_NOTHING_ELSE);
    }

    /**
     * Makes one subject whose total stands exactly at an edge between two classes, to whom nothing else happens.
     *
     * @param choices  the choices: of whom, of which period, at which edge
     * @return the specimen; without classes by points one who did as well as can be
     */
    public Specimen atEdge(Choices choices) {
        boolean isLonger = isLonger(choices);
        Demand demand = choices.oneOf(isLonger ? demands.ofShorterPeriods() : demands.ofFacts());
        Aim aim = demand.totals().isEmpty() ? Aim.BEST_AND_NOTHING_ELSE : Aim.exactly(choices.oneOf(demand.totals()));
        return aimed(choices, demand, isLonger, aim);
    }

    private Specimen aimed(Choices choices, Aim aim) {
        boolean isLonger = isLonger(choices);
        Demand demand = choices.oneOf(isLonger ? demands.ofShorterPeriods() : demands.ofFacts());
        return aimed(choices, demand, isLonger, aim);
    }

    private boolean isLonger(Choices choices) {
        return hasLonger() && (!hasOne() || choices.in(50));
    }

    private Specimen aimed(Choices choices, Demand demand, boolean isLonger, Aim aim) {
        OneSubject subject = subject(choices, demand);
        return isLonger ? subject.ofShorterPeriods(aim) : subject.ofFacts(aim);
    }

    /**
     * Returns whether the policy makes a longer period of shorter ones.
     *
     * @return true if {@link #longer} can be asked
     */
    public boolean hasLonger() {
        return !demands.ofShorterPeriods().isEmpty();
    }

    /**
     * Makes one person, organization or collective with a longer period made of shorter ones, which are on record or have facts.
     *
     * @param choices  the choices
     * @return the specimen
     * @throws IllegalStateException if the policy makes no period of shorter ones
     */
    public Specimen longer(Choices choices) {
        checkState(hasLonger(), "policy (%s) must make a period of shorter ones", policy().id());
        Demand demand = choices.oneOf(demands.ofShorterPeriods());
        return subject(choices, demand).ofShorterPeriods(Aim.of(choices, demand));
    }

    private OneSubject subject(Choices choices, Demand demand) {
        AgencySketch sketch = new AgencySketch(choices, demands);
        return new OneSubject(sketch, demand, choices.oneOf(demands.periodsOf(demand.kind())));
    }

    /**
     * Makes a small agency with its people, or an authority with the organizations or collectives that it recognises, for the period that the
     * policy classifies.
     *
     * @param choices  the choices
     * @return the specimen
     */
    public Specimen agency(Choices choices) {
        AgencySketch sketch = new AgencySketch(choices, demands);
        return policy().scope().subject() == Subject.Kind.PERSON
                ? new PeopleOfAgency(sketch).made()
                : new OrganizationsOfAuthority(sketch).made();
    }

    /**
     * Makes one subject whose facts the policy does not ask for or cannot take: marks on the form of another policy, an element that is unknown, a
     * number that is too large. Whatever is made of them must be a refusal or a finding, and never a number.
     *
     * @param choices  the choices
     * @return the specimen
     * @throws IllegalStateException if the policy makes every period of shorter ones
     */
    public Specimen hostile(Choices choices) {
        Specimen specimen = one(choices);
        ImmutableList<PeriodFacts> facts = specimen.register().periodFacts().stream()
                .map(judged -> judged.subject().equals(specimen.subject()) ? twisted(judged, choices) : judged)
                .collect(toImmutableList());
        return specimen.with(specimen.register().withPeriodFacts(facts));
    }

    private static PeriodFacts twisted(PeriodFacts facts, Choices choices) {
        PeriodFacts.Builder twisted = PeriodFacts.builder().from(facts);
        return switch (choices.below(3)) {
            case 0 -> twisted.marks(FilledForm.ofTotal(ANOTHER_FORM, SEVEN)).build();
            case 1 ->
                twisted.putSupplied("no-such-element", new Supplied(Fraction.ONE, "record"))
                        .build();
            default -> {
                ImmutableList<String> elements = facts.supplied().keySet().asList();
                Map<String, Supplied> supplied = new LinkedHashMap<>(facts.supplied());
                supplied.put(elements.isEmpty() ? "total" : choices.oneOf(elements), new Supplied(BEYOND, "record"));
                yield twisted.supplied(supplied).build();
            }
        };
    }

    @Serial
    private Object writeReplace() {
        return MadeAgain.of(new Written(policy()));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw MadeAgain.refusal();
    }

    /** What is made of the policy is made again. */
    private record Written(Policy policy) implements MadeAgain.Recipe {
        @Override
        public Object make() {
            return of(policy);
        }
    }
}
