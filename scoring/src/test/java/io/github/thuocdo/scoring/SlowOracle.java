package io.github.thuocdo.scoring;

import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.dossier.Ground;
import io.github.thuocdo.scoring.dossier.HeadedOrganization;
import io.github.thuocdo.scoring.dossier.ManagedScore;
import io.github.thuocdo.scoring.dossier.PeriodScore;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.outcome.ProposalReason;
import io.github.thuocdo.scoring.work.Lateness;
import io.github.thuocdo.scoring.work.TaskLine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Decree 335 for one dossier, written a second time: from the text of the decree and the meaning of the readings, without a look at the
 * engine, and as plainly as possible. Every number is a fraction without bounds, every product is a number in a list, every hit is dealt
 * out one by one.
 *
 * <p>It takes the readings from the policy by their keys, what a lapse takes among them, and nothing else: worths, bands and gates are
 * written out here.
 */
final class SlowOracle {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction SEVENTY = Fraction.of(70);
    private static final Fraction FIFTY = Fraction.of(50);
    private static final List<String> SHARES = List.of("a", "b", "c");
    private static final List<String> LEADING = List.of("d", "dd", "e");

    private static final String LEFT_OUT = "left-out";
    private static final String EXCLUDED = "period-excluded";

    /** When several numbers are missing, the last of these reasons is the one that is told. */
    private static final List<String> GRAVITY = List.of(
            LEFT_OUT,
            "general-not-confirmed",
            "mark-off-step",
            "working-calendar-missing",
            "managed-not-scored",
            "nobody-under-management",
            "not-assessed",
            "authority-has-not-chosen",
            "results-contradict",
            "total-not-recorded",
            "before-regulation",
            "period-not-rated",
            "no-period-scored",
            "nothing-to-score",
            "no-assigned-work",
            EXCLUDED);

    /** What a number is, or why there is none. */
    record Known(Optional<Fraction> value, String missing) {
        static Known of(Fraction value) {
            return new Known(Optional.of(value), "");
        }

        static Known missing(String why) {
            return new Known(Optional.empty(), why);
        }

        Known map(UnaryOperator<Fraction> change) {
            return value.isPresent() ? of(change.apply(value.get())) : this;
        }

        Fraction get() {
            return value.orElseThrow();
        }

        boolean isMissing() {
            return value.isEmpty() && !missing.equals(LEFT_OUT);
        }
    }

    /** The gravest reason among numbers of which one is missing at least. */
    private static Known gravest(List<Known> parts) {
        return parts.stream()
                .filter(Known::isMissing)
                .max(Comparator.comparing(part -> GRAVITY.indexOf(part.missing())))
                .orElseThrow();
    }

    /** The answer: every number of the sheet, the total before and after rounding, and what the rules propose. */
    record Answer(Map<String, Known> numbers, Known raw, Known total, Proposal proposal) {}

    private final Dossier dossier;
    private final Policy policy;
    private final Map<String, Known> numbers = new LinkedHashMap<>();

    SlowOracle(Dossier dossier, Policy policy) {
        this.dossier = dossier;
        this.policy = policy;
    }

    static Answer judge(Dossier dossier, Policy policy) {
        return new SlowOracle(dossier, policy).judge();
    }

    private Answer judge() {
        boolean fromFacts = dossier.scoredBy() == dossier.period().kind();
        Known raw = fromFacts ? sumOfFacts() : meanOfShorter();
        // The kind of period says how it is rounded, whatever it is made of.
        boolean recordedMonth = dossier.period().kind().months() <= PeriodKind.QUARTER.months();
        Optional<Rounding> rounding =
                recordedMonth ? roundings().month() : roundings().year();
        Known total = raw.map(points -> rounded(points, rounding));
        if (dossier.supplied().containsKey("total")) {
            total = Known.of(dossier.supplied().get("total").value());
            raw = total;
        }
        numbers.put("total", total);
        Proposal proposal = dossier.period().kind() == PeriodKind.YEAR ? year(total) : indicative(total);
        return new Answer(numbers, raw, total, proposal);
    }

    boolean reads(String key, String reading) {
        return policy.interpretations().get(key).value().key().equals(reading);
    }

    private ScoreRounding roundings() {
        return (ScoreRounding) policy.interpretations().get("score-rounding").value();
    }

    /** Rounds by looking for the multiples of the step on both sides. */
    static Fraction rounded(Fraction value, Optional<Rounding> rounding) {
        if (rounding.isEmpty()) {
            return value;
        }
        Fraction step = rounding.get().step();
        BigInteger steps = value.dividedBy(step).floor();
        Fraction below = step.multipliedBy(Fraction.of(steps, BigInteger.ONE));
        if (below.equals(value)) {
            return value;
        }
        Fraction above = below.plus(step);
        int nearer = value.minus(below).compareTo(above.minus(value));
        boolean up = switch (rounding.get().direction()) {
            case DOWN -> false;
            case UP -> true;
            case HALF_UP -> nearer >= 0;
            case HALF_EVEN -> nearer > 0 || (nearer == 0 && steps.testBit(0));
        };
        return up ? above : below;
    }

    // ---- Art 16–17: general points and task results
    // --------------------------------------------------------------------------

    private Known sumOfFacts() {
        numbers.put("general", supplied("general").orElseGet(this::general));
        numbers.put("result", supplied("result").orElseGet(this::result));
        Known general = numbers.get("general");
        Known result = numbers.get("result");
        if (general.isMissing() || result.isMissing()) {
            return gravest(List.of(general, result));
        }
        return Known.of(general.get().plus(result.get()));
    }

    private Optional<Known> supplied(String element) {
        return Optional.ofNullable(dossier.supplied().get(element)).map(figure -> Known.of(figure.value()));
    }

    /** Art 12.2, 17.2: what the authority confirmed; by total, by group or by item. */
    private Known general() {
        if (dossier.marks().isEmpty()) {
            return Known.missing("general-not-confirmed");
        }
        FilledForm filled = dossier.marks().get();
        List<Optional<Mark>> needed = new ArrayList<>();
        if (filled.marks().containsKey("total")) {
            needed.add(Optional.of(filled.marks().get("total")));
        } else {
            filled.form().groups().forEach(group -> {
                if (filled.marks().containsKey(group.id())) {
                    needed.add(Optional.of(filled.marks().get(group.id())));
                } else {
                    for (int i = 1; i <= group.items().size(); i++) {
                        needed.add(Optional.ofNullable(filled.marks().get(group.id() + "." + i)));
                    }
                }
            });
        }
        Fraction sum = Fraction.ZERO;
        boolean offStep = false;
        for (Optional<Mark> mark : needed) {
            Optional<Fraction> points = mark.flatMap(this::counting);
            if (points.isEmpty()) {
                return Known.missing("general-not-confirmed");
            }
            offStep |= isOffStep(points.get());
            sum = sum.plus(points.get());
        }
        return offStep ? Known.missing("mark-off-step") : Known.of(sum);
    }

    Optional<Fraction> counting(Mark mark) {
        if (mark.confirmed().isPresent() || reads("general-source", "confirmed-by-authority")) {
            return mark.confirmed();
        }
        return mark.self();
    }

    private boolean isOffStep(Fraction points) {
        String step = policy.interpretations().get("general-step").value().key();
        return !step.equals("any") && !points.dividedBy(Fraction.parse(step)).isInteger();
    }

    /** Art 16: the mean of three or six shares, times 70, and at most 70 (Art 12.3). */
    private Known result() {
        List<Known> shares = new ArrayList<>();
        Fraction extra = Fraction.ZERO;
        for (String element : SHARES) {
            Known share = supplied(element).orElseGet(() -> taskShare(element));
            numbers.put(element, share);
            shares.add(share);
            extra = extra.plus(separateShare(element));
        }
        if (dossier.role() != Role.STAFF) {
            for (String element : LEADING) {
                Known value = supplied(element).orElseGet(() -> leading(element));
                numbers.put(element, value);
                shares.add(value);
            }
        }
        if (shares.stream().anyMatch(Known::isMissing)) {
            return gravest(shares);
        }
        int count = 0;
        Fraction sum = extra;
        for (Known share : shares) {
            if (share.value().isPresent()) {
                sum = sum.plus(share.get());
                count++;
            }
        }
        return Known.of(SEVENTY.multipliedBy(sum).dividedBy(Fraction.of(count)).min(SEVENTY));
    }

    // ---- Art 14, 18.1: a, b, c
    // --------------------------------------------------------------------------------------------------

    /** The converted quantity assigned, over which the shares are taken. */
    Fraction base() {
        Fraction base = Fraction.ZERO;
        for (TaskLine line : dossier.lines()) {
            if (line.origin() == TaskOrigin.PLANNED || treatment(line).equals("both-sides")) {
                base = base.plus(line.coefficient().multipliedBy(line.assigned()));
            }
        }
        return base;
    }

    String treatment(TaskLine line) {
        String key = switch (line.origin()) {
            case PLANNED -> "";
            case TAKEN_OVER -> "taken-over-work";
            case AD_HOC -> "ad-hoc-work";
        };
        return key.isEmpty()
                ? "planned"
                : policy.interpretations().get(key).value().key();
    }

    private Known taskShare(String element) {
        Fraction base = base();
        if (base.isZero() && !reads("no-assigned-work", "zero")) {
            return withoutWork();
        }
        Fraction sum = Fraction.ZERO;
        for (TaskLine line : dossier.lines()) {
            Optional<Fraction> credit = credit(line, element);
            if (credit.isEmpty()) {
                return Known.missing("working-calendar-missing"); // even over nothing: the data are not complete
            }
            if (!treatment(line).equals("separate-points")) {
                sum = sum.plus(line.coefficient().multipliedBy(credit.get()));
            }
        }
        if (base.isZero()) {
            return Known.of(Fraction.ZERO);
        }
        Fraction share = sum.dividedBy(base);
        if (reads("above-assigned", "cap-each-ratio")) {
            share = share.min(Fraction.ONE);
        }
        return Known.of(rounded(share, roundings().ratio()));
    }

    private Known withoutWork() {
        return Known.missing(reads("no-assigned-work", "undetermined") ? "no-assigned-work" : EXCLUDED);
    }

    /** What work that has points of its own adds on top of the share, of which it is no part even where the share is supplied. */
    private Fraction separateShare(String element) {
        Fraction base = base();
        boolean countable =
                dossier.lines().stream().allMatch(line -> credit(line, element).isPresent());
        if (base.isZero() || !countable) {
            return Fraction.ZERO;
        }
        Fraction sum = Fraction.ZERO;
        for (TaskLine line : dossier.lines()) {
            if (treatment(line).equals("separate-points")) {
                Fraction credit = credit(line, element).orElseThrow();
                sum = sum.plus(line.coefficient().multipliedBy(credit));
            }
        }
        return sum.dividedBy(base);
    }

    /** The products of a line that earn credit in a share; empty when the days late cannot be counted. */
    Optional<Fraction> credit(TaskLine line, String element) {
        Fraction done = line.delivered();
        if (reads("partial-completion", "whole-products-only")) {
            done = Fraction.of(done.floor(), BigInteger.ONE);
        }
        if (reads("above-assigned", "cap-each-line")) {
            done = done.min(line.assigned());
        }
        return switch (element) {
            case "a" -> Optional.of(done);
            case "b" -> Optional.of(lessHits(done, line.faults(), table("fault-deduction"), false));
            default -> lessDelays(done, line);
        };
    }

    /** Art 14.2b and 14.2c, or what a local text has in their place: it is data of the policy. */
    private LapseDeduction table(String key) {
        return (LapseDeduction) policy.interpretations().get(key).value();
    }

    private Optional<Fraction> lessDelays(Fraction done, TaskLine line) {
        LapseDeduction table = table("delay-deduction");
        if (line.late().isEmpty()) {
            return Optional.of(lessHits(done, line.delays(), table, reads("late-count", "per-day")));
        }
        // The whole line was late: every product of it, under either deduction base.
        return times(line.late().get(), table).map(times -> {
            Fraction loss = table instanceof LapseDeduction.ByDaysLate steps
                    ? stepOf(steps, times)
                    : sizeOf(table).multipliedBy(Fraction.of(times)).min(Fraction.ONE);
            return done.minus(done.multipliedBy(loss));
        });
    }

    private Optional<Long> times(Lateness late, LapseDeduction table) {
        if (reads("late-count", "per-occurrence") && !(table instanceof LapseDeduction.ByDaysLate)) {
            return Optional.of(late.occurrences());
        }
        return reads("late-day", "working") ? late.workingDays() : Optional.of(late.calendarDays());
    }

    private static Fraction sizeOf(LapseDeduction table) {
        return table instanceof LapseDeduction.EachLapse each ? each.share() : Fraction.ONE;
    }

    /** The last step that begins on or before the day. */
    private static Fraction stepOf(LapseDeduction.ByDaysLate table, long days) {
        return table.steps().stream()
                .filter(step -> step.fromDay() <= days)
                .reduce((earlier, later) -> later)
                .map(LapseDeduction.DayStep::share)
                .orElse(Fraction.ZERO);
    }

    private Fraction lessHits(Fraction done, List<Lapse> lapses, LapseDeduction table, boolean eachDay) {
        if (lapses.isEmpty()) {
            return done;
        }
        // More hits than these on one product, and no product can tell the difference.
        long bound = 4 + done.ceiling().longValueExact() * 8;
        List<Fraction> hits = new ArrayList<>();
        Map<String, List<Fraction>> hitsOfProduct = new HashMap<>();
        for (Lapse lapse : lapses) {
            if (lapse.excusal().isConfirmed()) {
                continue;
            }
            List<Fraction> onOne = table instanceof LapseDeduction.ByDaysLate steps
                    ? List.of(stepOf(steps, lapse.lateDays().orElse(1L)))
                    : onOneProduct(sizeOf(table), eachDay ? lapse.lateDays().orElse(1L) : 1);
            List<Fraction> where = lapse.product()
                    .map(product -> hitsOfProduct.computeIfAbsent(product, any -> new ArrayList<>()))
                    .orElse(hits);
            for (long i = 0; i < Math.min(lapse.times(), bound); i++) {
                where.addAll(onOne);
            }
        }
        hitsOfProduct.values().forEach(ofOne -> hits.addAll(cutAtOne(ofOne)));
        hits.sort(Comparator.reverseOrder());
        return reads("deduction-base", "task-line") ? lessOnLine(done, hits) : lessOnProducts(done, hits);
    }

    /** Each delay is one of a single product, which its days cannot cost more than once. */
    private static List<Fraction> onOneProduct(Fraction size, long days) {
        List<Fraction> hits = new ArrayList<>();
        for (long day = 0; day < Math.min(days, 8); day++) {
            hits.add(size);
        }
        return cutAtOne(hits);
    }

    private static List<Fraction> cutAtOne(List<Fraction> hits) {
        List<Fraction> cut = new ArrayList<>();
        Fraction left = Fraction.ONE;
        for (Fraction hit : hits.stream().sorted(Comparator.reverseOrder()).toList()) {
            cut.add(hit.min(left));
            left = left.minus(hit.min(left));
        }
        cut.removeIf(Fraction::isZero);
        return cut;
    }

    private static Fraction lessOnLine(Fraction done, List<Fraction> hits) {
        Fraction lost = hits.stream().reduce(Fraction.ZERO, Fraction::plus).min(Fraction.ONE);
        return done.minus(done.multipliedBy(lost));
    }

    /** Deals the hits out to the products in turn, whole products first; each loses its share of the product's own points, down to nothing. */
    private static Fraction lessOnProducts(Fraction done, List<Fraction> hits) {
        if (hits.isEmpty()) {
            return done;
        }
        List<Fraction> products = new ArrayList<>();
        Fraction rest = done;
        while (rest.signum() > 0) {
            Fraction product = rest.min(Fraction.ONE);
            products.add(product);
            rest = rest.minus(product);
        }
        if (products.isEmpty()) {
            return Fraction.ZERO;
        }
        List<Fraction> lost = new ArrayList<>(Collections.nCopies(products.size(), Fraction.ZERO));
        for (int hit = 0; hit < hits.size(); hit++) {
            int product = hit % products.size();
            lost.set(product, lost.get(product).plus(hits.get(hit)).min(Fraction.ONE));
        }
        Fraction left = done;
        for (int product = 0; product < products.size(); product++) {
            left = left.minus(lost.get(product).multipliedBy(products.get(product)));
        }
        return left;
    }

    // ---- Art 15.3: d, đ, e
    // --------------------------------------------------------------------------------------------------------

    private Known leading(String element) {
        return switch (element) {
            case "d" -> unitResults();
            case "dd" -> finding("dd", "organising-between");
            default -> finding("e", "solidarity-between");
        };
    }

    Known unitResults() {
        boolean below = false;
        boolean unsettled = false;
        boolean somebody = false;
        for (ManagedScore person : dossier.managed()) {
            Observation<Points> total = person.total();
            boolean unlawful = total instanceof Observation.NotRated || total instanceof Observation.Withheld;
            unsettled |= unlawful;
            if (total instanceof Observation.Given<Points> given) {
                somebody = true;
                below |= given.value().value().compareTo(FIFTY) < 0;
            }
        }
        if (below) {
            return Known.of(HALF);
        }
        if (unsettled && !reads("d-unscored", "ignored-with-coverage")) {
            return Known.missing("managed-not-scored");
        }
        if (somebody) {
            return Known.of(Fraction.ONE);
        }
        if (reads("d-empty-field", "full")) {
            return Known.of(Fraction.ONE);
        }
        return reads("d-empty-field", "left-out-of-mean")
                ? Known.missing(LEFT_OUT)
                : Known.missing("nobody-under-management");
    }

    Known finding(String element, String between) {
        Optional<Assessment> found = Optional.ofNullable(dossier.assessments().get(element));
        if (found.isEmpty()) {
            return Known.missing("not-assessed");
        }
        Verdict verdict = found.get().verdict();
        if (verdict == Verdict.BETWEEN) {
            if (reads(between, "favourable-100")) {
                return Known.of(Fraction.ONE);
            }
            if (reads(between, "strict-50")) {
                return Known.of(HALF);
            }
            if (found.get().choice().isEmpty()) {
                return Known.missing("authority-has-not-chosen");
            }
            verdict = found.get().choice().get();
        }
        return Known.of(verdict == Verdict.FULL ? Fraction.ONE : HALF);
    }

    // ---- Art 17.3: longer periods
    // ----------------------------------------------------------------------------------------------

    private Known meanOfShorter() {
        Fraction sum = Fraction.ZERO;
        int given = 0;
        int divisor = 0;
        boolean unlawfulGap = false;
        boolean lawfulThroughout = !dossier.shorter().isEmpty();
        Set<String> unrated = new TreeSet<>();
        for (PeriodScore shorter : dossier.shorter()) {
            Observation<Points> total = shorter.total();
            boolean unlawful = total instanceof Observation.NotRated || total instanceof Observation.Withheld;
            unlawfulGap |= unlawful;
            lawfulThroughout &= total instanceof Observation.Excused || total instanceof Observation.NotApplicable;
            if (unlawful) {
                unrated.add(total.absenceReason().orElseThrow().code());
            }
            if (total instanceof Observation.Given<Points> points) {
                sum = sum.plus(points.value().value());
                given++;
            }
            if (total.isGiven() || unlawful || isGapOutsideArticle112(total)) {
                divisor++;
            }
        }
        if (unlawfulGap && reads("missing-months", "mean-of-confirmed-if-all-gaps-lawful")) {
            String alone = unrated.iterator().next();
            return Known.missing(unrated.size() == 1 && GRAVITY.contains(alone) ? alone : "period-not-rated");
        }
        if (lawfulThroughout && reads("nothing-to-score", "not-classified")) {
            return Known.missing("nothing-to-score");
        }
        if (given == 0) {
            return Known.missing("no-period-scored");
        }
        int by = reads("missing-months", "divide-by-12") ? divisor : given;
        return Known.of(sum.dividedBy(Fraction.of(by)));
    }

    /** Leave under Art 11.2 shortens the twelve; other lawful gaps, such as the months before a recruit came, do not. */
    private static boolean isGapOutsideArticle112(Observation<Points> total) {
        return total instanceof Observation.Excused<Points> excused
                && !excused.reason().equals(Gap.ON_LEAVE);
    }

    // ---- Art 20, 11: what is proposed
    // ------------------------------------------------------------------------------------------

    static Classification band(Fraction total) {
        if (total.compareTo(Fraction.of(90)) >= 0) {
            return Classification.EXCELLENT;
        }
        if (total.compareTo(SEVENTY) >= 0) {
            return Classification.GOOD;
        }
        return total.compareTo(FIFTY) >= 0 ? Classification.COMPLETED : Classification.NOT_COMPLETED;
    }

    private static Proposal indicative(Known total) {
        if (total.value().isPresent()) {
            return new Proposal.Indicative(band(total.get()));
        }
        return without(total);
    }

    private static Proposal without(Known total) {
        return switch (total.missing()) {
            case EXCLUDED -> new Proposal.Excluded(new ProposalReason.Lacking(Gap.NO_ASSIGNED_WORK));
            case "nothing-to-score" -> new Proposal.NotClassified(Told.reason(total.missing()));
            default -> new Proposal.Undetermined(Told.reason(total.missing()));
        };
    }

    private Proposal year(Known total) {
        Proposal failed = new Proposal.Classified(Classification.NOT_COMPLETED);
        if (dossier.monthsServed().isPresent() && dossier.monthsServed().get().compareTo(Fraction.of(6)) < 0) {
            return new Proposal.NotClassified(Told.reason("335.six-months")); // Art 11.1
        }
        Set<String> open = new LinkedHashSet<>();
        for (Gate gate : Gate.values()) {
            for (Ground ground : dossier.grounds()) {
                if (!gate.concerns(ground, dossier.role())) {
                    continue;
                }
                switch (standing(gate, ground)) {
                    case COUNTS -> {
                        return failed;
                    }
                    case FOR_AUTHORITY -> open.add(gate.id);
                    case DOES_NOT_COUNT -> {}
                }
            }
        }
        if (total.value().isPresent() && band(total.get()) == Classification.NOT_COMPLETED) {
            return failed; // Art 20.4a: whatever else the authority may decide
        }
        if (dossier.monthsServed().isEmpty()) {
            return new Proposal.Undetermined(Told.reason("335.six-months"));
        }
        if (!open.isEmpty()) {
            return new Proposal.Pending(Told.reason(open.iterator().next()));
        }
        if (total.value().isEmpty()) {
            return without(total);
        }
        return limitedByOrganization(band(total.get()));
    }

    private Ground.Standing standing(Gate gate, Ground ground) {
        if (gate != Gate.SUSPENSION || ground.standing() != Ground.Standing.COUNTS) {
            return ground.standing();
        }
        Optional<GroundDecision> decision = Optional.ofNullable(
                dossier.groundDecisions().get(ground.conclusion().id()));
        if (decision.isPresent()) {
            return decision.get().counts() ? Ground.Standing.COUNTS : Ground.Standing.DOES_NOT_COUNT;
        }
        return reads("suspension", "consider") ? Ground.Standing.FOR_AUTHORITY : Ground.Standing.COUNTS;
    }

    /** Art 20.6. */
    private Proposal limitedByOrganization(Classification level) {
        Classification lowest = level;
        for (HeadedOrganization headed : dossier.heads()) {
            boolean limits = headed.until().isEmpty() || reads("headship", "any-day");
            if (dossier.role() != Role.HEAD || !limits) {
                continue;
            }
            if (headed.classification() instanceof Observation.Given<Classification> given) {
                boolean above = lowest.compareTo(given.value()) < 0; // the constants run from the best to the worst
                lowest = above ? given.value() : lowest;
            } else if (!reads("head-cap-unrated-organisation", "no-cap")) {
                return new Proposal.Undetermined(Told.reason("335.head-limit"));
            }
        }
        return new Proposal.Classified(lowest);
    }

    /** Art 20.4b–d and Decree 170, Art 56.5b, in this order. */
    private enum Gate {
        DEGRADATION("335.degradation"),
        DISCIPLINE("335.discipline"),
        CORRUPTION("335.managed-unit-corruption"),
        SUSPENSION("170.suspension");

        private final String id;

        Gate(String id) {
            this.id = id;
        }

        boolean concerns(Ground ground, Role role) {
            ConclusionKind kind = ground.conclusion().kind();
            boolean about = (ground.about() == About.MANAGED_UNIT) == (this == CORRUPTION);
            return about
                    && switch (this) {
                        case DEGRADATION ->
                            kind == ConclusionKind.DEGRADATION
                                    || kind == ConclusionKind.SELF_EVOLUTION
                                    || kind == ConclusionKind.PARTY_PROHIBITION
                                    || kind == ConclusionKind.EXEMPLARY_BREACH;
                        case DISCIPLINE -> kind == ConclusionKind.DISCIPLINE;
                        case CORRUPTION -> kind == ConclusionKind.MANAGED_UNIT_CORRUPTION && role != Role.STAFF;
                        case SUSPENSION -> kind == ConclusionKind.SUSPENSION;
                    };
        }
    }
}
