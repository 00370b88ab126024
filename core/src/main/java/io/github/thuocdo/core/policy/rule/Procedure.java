package io.github.thuocdo.core.policy.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.text.NoBean;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.text.RecordStyle;
import io.github.thuocdo.core.validity.Days;
import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The steps by which a result comes about, is made known and becomes final, and until when (trình tự, thời hạn). Decree 335/2025, Art 19.2, 21,
 * 22: form, meeting, opinion of the Party committee, proposal, decision before 15 December, notice and publication.
 *
 * <p>Nothing here bears on a score or a class.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param provision  the sentence of law
 * @param reach  for whom and for which periods
 * @param lastDayOff  what it means that the last day of a time limit in days of the calendar is no working day
 * @param steps  the steps, each after those that it follows
 * @param order  the other results that are decided before this one, or after it
 */
@RecordStyle
@Value.Builder
public record Procedure(
        Provision provision,
        Reach reach,
        Interpretation<LastDayOff> lastDayOff,
        ImmutableList<ProcedureStep> steps,
        ImmutableList<Precedence> order)
        implements Rule {
    /**
     * Checks the order of the steps.
     *
     * @throws IllegalArgumentException if there is no step, one stands twice, one follows another that does not stand before it, or one is
     *     asked of somebody beyond the reach
     */
    public Procedure {
        requireNonNull(provision, "provision");
        requireNonNull(reach, "reach");
        requireNonNull(lastDayOff, "lastDayOff");
        requireNonNull(order, "order");
        ValueRule.PROCEDURE_HAS_STEPS.check(!steps.isEmpty(), provision.id());
        Set<StepKind> before = new HashSet<>();
        for (ProcedureStep step : steps) {
            for (StepKind earlier : step.after()) {
                ValueRule.STEP_AFTER_EARLIER.check(
                        before.contains(earlier), step.kind().key(), provision.id(), earlier.key());
            }
            ValueRule.STEP_ONCE.check(before.add(step.kind()), step.kind().key(), provision.id());
            ValueRule.STEP_WITHIN_REACH.check(
                    reach.roles().containsAll(step.roles()), step.kind().key(), provision.id());
        }
    }

    /**
     * Starts a procedure.
     *
     * @return a builder without parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a procedure of parts that are named; those that may be missing may be left out. */
    public static final class Builder extends ProcedureBuilder {
        Builder() {}
    }

    /**
     * Returns the steps that are asked of somebody.
     *
     * @param role  the role
     * @return the steps, in order
     */
    public ImmutableList<ProcedureStep> stepsOf(Role role) {
        return steps.stream().filter(step -> step.roles().contains(role)).collect(toImmutableList());
    }

    /**
     * One step (bước).
     *
     * @param provision  the sentence of law that asks for it
     * @param kind  the step
     * @param asked  when it is asked for
     * @param roles  of whom it is asked
     * @param by  who takes it
     * @param after  the steps that it follows; those that are not asked of somebody are not waited for
     * @param due  until when; empty where no time is set
     */
    public record ProcedureStep(
            Provision provision,
            StepKind kind,
            Asked asked,
            ImmutableSet<Role> roles,
            Taker by,
            ImmutableSet<StepKind> after,
            Optional<Due> due)
            implements Serializable {
        /**
         * Checks that it is asked of somebody.
         *
         * @throws IllegalArgumentException if it is asked of nobody
         */
        public ProcedureStep {
            requireNonNull(provision, "provision");
            requireNonNull(kind, "kind");
            requireNonNull(asked, "asked");
            requireNonNull(by, "by");
            requireNonNull(after, "after");
            requireNonNull(due, "due");
            ValueRule.STEP_HAS_ROLES.check(!roles.isEmpty(), kind.key());
        }

        @Serial
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * That one result is decided before another (thứ tự giữa các kết quả). Decided on the same day, they are in order.
     *
     * @param provision  the sentence of law
     * @param other  which other result
     * @param comes  whether the other one comes before this one, or after it
     */
    public record Precedence(Provision provision, OtherResult other, Comes comes) implements Serializable {
        /** Checks that nothing is null. */
        public Precedence {
            requireNonNull(provision, "provision");
            requireNonNull(other, "other");
            requireNonNull(comes, "comes");
        }
    }

    /** Another result beside one (kết quả khác có liên quan). */
    public enum OtherResult implements Term, Named {
        /** That of each organization directly below. */
        LOWER_ORGANIZATION("tổ chức cấp dưới trực tiếp", "the organization directly below"),
        /** That of each leadership collective of a unit directly below. */
        LOWER_COLLECTIVE(
                "tập thể lãnh đạo của đơn vị cấp dưới trực tiếp",
                "the leadership collective of the unit directly below"),
        /** That of the agency to which a person belongs. */
        OWN_AGENCY("cơ quan, đơn vị của mình", "the agency to which the person belongs"),
        /** That of the leadership collective of the unit in which a person is. */
        OWN_COLLECTIVE("tập thể lãnh đạo của đơn vị mình", "the leadership collective of the own unit"),
        /** The person's own one in the State's channel. */
        OWN_OF_STATE(
                "kết quả xếp loại cán bộ, công chức, viên chức của chính người đó",
                "the person's own result in the State's channel"),
        /** The person's own one as a Party member. */
        OWN_OF_PARTY("kết quả xếp loại đảng viên của chính người đó", "the person's own result as a Party member");

        private final String vietnameseName;
        private final String englishName;

        OtherResult(String vietnameseName, String englishName) {
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
        }

        @Override
        public String vietnameseName() {
            return vietnameseName;
        }

        @Override
        public String englishName() {
            return englishName;
        }

        /**
         * Returns whether there is going to be one for sure.
         *
         * @return true for an organization, which is classified every year; not everybody is rated in both channels, and not every unit
         *     has a leadership collective
         */
        public boolean isCertain() {
            return this == LOWER_ORGANIZATION || this == OWN_AGENCY;
        }
    }

    /** Which of two results is decided first. */
    public enum Comes implements Term {
        /** The other one. */
        BEFORE,
        /** This one. */
        AFTER
    }

    /** When a step is asked for. */
    public enum Asked implements Term {
        /** Of everybody. */
        ALWAYS,
        /** Once there is a petition. */
        ON_PETITION,
        /** Once there is a signal of a complaint or of disunity, of each anew, as long as nothing was decided before. */
        ON_SIGNAL,
        /** Not asked for; where it is taken, it has its time. */
        IF_TAKEN
    }

    /** Who takes a step (đến lượt ai). */
    public enum Taker implements Term, Named {
        /** The agency or unit, by its head. */
        AGENCY("cơ quan, đơn vị", "the agency"),
        /** Whoever is evaluated. */
        PERSON("người được đánh giá", "the person evaluated"),
        /** Those who meet in the unit. */
        UNIT("tập thể đơn vị", "the unit in its meeting"),
        /** The Party committee at the same level. */
        PARTY_COMMITTEE("cấp ủy cùng cấp", "the Party committee"),
        /** The body that advises on personnel work. */
        PERSONNEL_BODY("cơ quan tham mưu về công tác cán bộ", "the personnel body"),
        /** Those who appraise and propose. */
        APPRAISER("nơi thẩm định, đề xuất", "those who appraise and propose"),
        /** The authority that evaluates and classifies. */
        AUTHORITY("cấp có thẩm quyền đánh giá, xếp loại", "the authority that evaluates and classifies"),
        /** The ministry, or the province. */
        MINISTRY_OR_PROVINCE("bộ, ngành, địa phương", "the ministry or province");

        private final String vietnameseName;
        private final String englishName;

        Taker(String vietnameseName, String englishName) {
            this.vietnameseName = vietnameseName;
            this.englishName = englishName;
        }

        @Override
        public String vietnameseName() {
            return vietnameseName;
        }

        @Override
        public String englishName() {
            return englishName;
        }
    }

    /** Until when a step is to be taken (thời hạn). */
    public sealed interface Due extends NoBean, Serializable {}

    /**
     * Before a day of the year, so on the day before it at the latest.
     *
     * @param day  the day; key {@code class-day}
     */
    public record BeforeDay(Interpretation<DayOfYear> day) implements Due {
        /** Checks that nothing is null. */
        public BeforeDay {
            requireNonNull(day, "day");
        }
    }

    /**
     * By one day for all time, that day included.
     *
     * @param day  the last day
     */
    public record ByDay(LocalDate day) implements Due {
        /** Checks that the day is of the years 1 to 9999. */
        public ByDay {
            Days.checked(requireNonNull(day, "day"));
        }
    }

    /**
     * Within some days after another step, whose own day is not counted.
     *
     * @param days  how many, at least one
     * @param from  after which step
     * @param counted  which days are counted
     */
    public record WithinDays(int days, Interpretation<CountedFrom> from, Interpretation<CountedDays> counted)
            implements Due {
        /**
         * Checks that there is some time.
         *
         * @throws IllegalArgumentException if there is no day
         */
        public WithinDays {
            requireNonNull(from, "from");
            requireNonNull(counted, "counted");
            ValueRule.TIME_LIMIT_HAS_DAYS.check(days >= 1, days);
        }
    }

    /** From which step days are counted. */
    public enum CountedFrom implements Reading {
        /** From the decision. */
        DECISION(StepKind.DECISION),
        /** From the written notice. */
        NOTICE(StepKind.NOTICE),
        /** From the publication. */
        PUBLICATION(StepKind.PUBLICATION),
        /** From the receipt of the petition. */
        PETITION(StepKind.PETITION);

        private final StepKind step;

        CountedFrom(StepKind step) {
            this.step = step;
        }

        /**
         * Returns the step.
         *
         * @return the step from whose day is counted
         */
        public StepKind step() {
            return step;
        }

        /** What follows a result is counted from the result, what follows a petition from the petition. */
        @Override
        public ImmutableList<Reading> alternatives() {
            return this == PETITION ? ImmutableList.of(PETITION) : ImmutableList.of(DECISION, NOTICE, PUBLICATION);
        }
    }

    /** Which days are counted. */
    public enum CountedDays implements Reading {
        /** Every day of the calendar. */
        CALENDAR,
        /** Working days, which only a working calendar knows. */
        WORKING
    }

    /** What it means that the last day, where days of the calendar are counted or a day is named, is no working day; key {@code last-day-off}. */
    public enum LastDayOff implements Reading {
        /** Nothing: that day is the last. */
        STANDS,
        /** The next working day is the last. */
        NEXT_WORKING_DAY
    }

    /** In which year a day lies. */
    public enum YearMeant implements Term {
        /** In that in which the period ends. */
        OF_PERIOD,
        /** In the year after. */
        NEXT
    }

    /**
     * A day of the year in which the period ends, or of the year after it. As text {@code 12-15} or {@code next-year-01-15}.
     *
     * @param day  the day
     * @param year  in which year it lies
     */
    public record DayOfYear(MonthDay day, YearMeant year) implements Reading {

        private static final String NEXT_YEAR = "next-year-";

        /** Checks that nothing is null. */
        public DayOfYear {
            requireNonNull(day, "day");
            requireNonNull(year, "year");
        }

        @Override
        public String key() {
            return (year == YearMeant.NEXT ? NEXT_YEAR : "") + day.toString().substring("--".length());
        }

        /** Examples only: any day can be the one. */
        @Override
        public ImmutableList<Reading> alternatives() {
            return ImmutableList.of(
                    new DayOfYear(MonthDay.of(12, 15), YearMeant.OF_PERIOD),
                    new DayOfYear(MonthDay.of(12, 5), YearMeant.OF_PERIOD),
                    new DayOfYear(MonthDay.of(1, 15), YearMeant.NEXT));
        }

        @Override
        public DayOfYear parse(String text) {
            boolean isNext = requireNonNull(text, "text").startsWith(NEXT_YEAR);
            try {
                return new DayOfYear(
                        MonthDay.parse("--" + (isNext ? text.substring(NEXT_YEAR.length()) : text)),
                        isNext ? YearMeant.NEXT : YearMeant.OF_PERIOD);
            } catch (DateTimeException noDay) {
                throw ValueRule.DAY_OF_YEAR_FORM.exception();
            }
        }
    }
}
