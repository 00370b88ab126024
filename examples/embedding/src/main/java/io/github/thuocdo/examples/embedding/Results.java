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

/** Results as rows: what {@link Rows} reads again, without loss. */
final class Results {

    private static final String RESULT = """
            insert into result (id, person, unit, period, policy, total, total_shown, class, authority, number,
                decided_on, reason, replaces)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ELEMENT = "insert into element (result, item, amount) values (?, ?, ?)";

    private Results() {}

    static void store(Connection db, Result result) throws SQLException {
        boolean isPerson = result.subject().kind() == Subject.Kind.PERSON;
        Optional<Fraction> total = result.total().map(Points::value);
        Optional<Decision> decision = result.decision();
        insert(
                db,
                RESULT,
                result.id(),
                isPerson ? result.subject().text() : null,
                isPerson ? null : result.subject().text(),
                result.period().toString(),
                result.source() instanceof Source.ByPolicy source ? source.policy() : null,
                total.map(Fraction::toString).orElse(null),
                total.map(points -> points.toBigDecimal(4, RoundingMode.HALF_UP))
                        .orElse(null),
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

    private static void insert(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
