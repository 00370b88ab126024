package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Results as rows, which {@link Rows} reads again as they were. A result with something for which there is no column (who judged, who decided, the
 * acts, a source that weighs others) is refused.
 */
final class Results {

    private static final String RESULT = """
            insert into result (id, person, unit, channel, period, policy, document, total, total_shown, class,
                authority, number, decided_on, reason, replaces)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ELEMENT = "insert into element (result, item, amount) values (?, ?, ?)";

    private Results() {}

    static void store(Connection db, Result result) throws SQLException {
        checkColumns(result);
        boolean isPerson = result.subject().kind() == Subject.Kind.PERSON;
        Optional<Fraction> total = result.total().map(Points::value);
        Optional<Decision> decision = result.decision();
        insert(
                db,
                RESULT,
                result.id(),
                isPerson ? result.subject().text() : null,
                isPerson ? null : result.subject().text(),
                result.channel().name(),
                result.period().toString(),
                result.source() instanceof Source.ByPolicy source ? source.policy() : null,
                result.source() instanceof Source.Named source ? source.name() : null,
                total.map(Fraction::toString).orElse(null),
                // Cut: rounded up, a total just below a band would be shown in it.
                total.map(points -> points.toBigDecimal(4, RoundingMode.DOWN)).orElse(null),
                result.classification().map(Enum::name).orElse(null),
                decision.map(Decision::authority).orElse(null),
                decision.map(Decision::number).orElse(null),
                decision.map(Decision::on).orElse(null),
                result.reason().orElse(null),
                result.replaces().orElse(null));
        for (Map.Entry<String, Fraction> number : result.elements().entrySet()) {
            insert(db, ELEMENT, result.id(), number.getKey(), number.getValue().toString());
        }
    }

    private static void checkColumns(Result result) {
        boolean hasColumns = result.judgedBy().isEmpty()
                && result.decidedBy().isEmpty()
                && result.acts().isEmpty()
                && (result.source() instanceof Source.ByPolicy || result.source() instanceof Source.Named);
        if (!hasColumns) {
            throw new IllegalArgumentException("result " + result.id() + " must have columns for all that it says");
        }
    }

    private static void insert(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
