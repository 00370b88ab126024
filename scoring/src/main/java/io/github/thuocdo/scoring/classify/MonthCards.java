package io.github.thuocdo.scoring.classify;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableTable;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.scoring.Scorecard;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * The scorecards of the shorter periods, laid out by person and period when somebody asks for them (phiếu điểm các tháng): thousands of cards,
 * of which the classes of a year need none. In a stream they are laid out.
 *
 * <p>This class is immutable and thread-safe.
 */
final class MonthCards implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Supplier<ImmutableTable<CadreId, EvaluationPeriod, Scorecard>> table;

    MonthCards(Supplier<ImmutableTable<CadreId, EvaluationPeriod, Scorecard>> table) {
        this.table = Suppliers.memoize(table::get);
    }

    ImmutableTable<CadreId, EvaluationPeriod, Scorecard> table() {
        return table.get();
    }

    @Serial
    private Object writeReplace() {
        return new LaidOut(table());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("cards are written as their table");
    }

    private record LaidOut(ImmutableTable<CadreId, EvaluationPeriod, Scorecard> table) implements Serializable {
        @Serial
        private Object readResolve() {
            return new MonthCards(() -> table);
        }
    }
}
