package io.github.thuocdo.core.policy.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.text.RecordForm;
import io.github.thuocdo.core.validity.Term;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * At which stages a score is rounded, and how; key {@code score-rounding}. Decree 335/2025 has no rounding rule at all.
 *
 * <p>As text: {@code none}, or stages with step and direction such as {@code month-as-recorded 0.01 half-up}, several of them separated
 * by commas.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ratio  how each share a, b, c is rounded
 * @param month  how the total of a month or quarter is rounded when it is recorded, a quarter made of months too
 * @param year  how the total of the half-year or year is rounded
 */
public record ScoreRounding(@PerCent Optional<Rounding> ratio, Optional<Rounding> month, Optional<Rounding> year)
        implements Reading {

    /** Nothing is rounded. */
    public static final ScoreRounding NONE = new ScoreRounding(Optional.empty(), Optional.empty(), Optional.empty());

    private static final ImmutableList<Stage> STAGES = ImmutableList.copyOf(Stage.values());

    private enum Stage implements Term {
        RATIO("ratio"),
        MONTH("month-as-recorded"),
        YEAR("year");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /**
     * Returns how scores of a kind of period are rounded. The stage follows from the kind of period, not from how its total comes about.
     *
     * @param kind  the kind of period
     * @return the stages to which such a period comes, the others without rounding
     */
    public ScoreRounding of(PeriodKind kind) {
        return switch (kind) {
            case MONTH, QUARTER -> new ScoreRounding(ratio, month, Optional.empty());
            case HALF_YEAR, YEAR -> new ScoreRounding(ratio, Optional.empty(), year);
        };
    }

    /**
     * Returns how the total of a kind of period is rounded when it is recorded.
     *
     * @param kind  the kind of period
     * @return the rounding; empty where there is none
     */
    public Optional<Rounding> recorded(PeriodKind kind) {
        ScoreRounding stages = of(kind);
        return stages.month.or(() -> stages.year);
    }

    @Override
    public String key() {
        Map<Stage, Optional<Rounding>> stages = new EnumMap<>(Stage.class);
        stages.put(Stage.RATIO, ratio);
        stages.put(Stage.MONTH, month);
        stages.put(Stage.YEAR, year);
        String text = stages.entrySet().stream()
                .filter(stage -> stage.getValue().isPresent())
                .map(stage -> stage.getKey().key + " " + stage.getValue().get())
                .collect(joining(", "));
        return text.isEmpty() ? "none" : text;
    }

    /** Examples only: the steps and directions that an agency may choose are without number. */
    @Override
    public ImmutableList<Reading> alternatives() {
        return ImmutableList.of(
                NONE,
                parse("ratio 0.0001 half-up"),
                parse("month-as-recorded 0.01 half-up"),
                parse("year 0.01 half-up"));
    }

    @Override
    public ScoreRounding parse(String text) {
        requireNonNull(text, "text");
        if (text.equals("none")) {
            return NONE;
        }
        Map<Stage, Rounding> stages = new EnumMap<>(Stage.class);
        for (String part : Splitter.on(',').trimResults().split(text)) {
            List<String> words = Splitter.on(' ').omitEmptyStrings().limit(2).splitToList(part);
            Stage stage = Term.find(STAGES, words.isEmpty() ? "" : words.get(0))
                    .orElseThrow(ValueRule.SCORE_ROUNDING_FORM::exception);
            Rounding before = stages.put(stage, Rounding.parse(words.size() < 2 ? "" : words.get(1)));
            ValueRule.ROUNDING_STAGE_ONCE.check(before == null, stage.key());
        }
        return new ScoreRounding(
                Optional.ofNullable(stages.get(Stage.RATIO)),
                Optional.ofNullable(stages.get(Stage.MONTH)),
                Optional.ofNullable(stages.get(Stage.YEAR)));
    }

    @Serial
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
