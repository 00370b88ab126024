package io.github.thuocdo.examples.embedding;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.notice.PersonNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says of values that are kept holds, and totals come back from a database as they were. */
class KeptTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final CadreId LAN = CadreId.of("lan");
    private static final Pattern LINE = Pattern.compile("^\\| `(\\w+)` \\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern SHOWN = Pattern.compile("// begin: shown\n(.*?) *// end: shown", Pattern.DOTALL);

    @TempDir
    private Path directory;

    /** One of each type of the table, made of the rows. */
    private ImmutableMap<String, Object> made(String database) throws IOException, SQLException {
        try (Connection db = Database.filled(directory.resolve(database))) {
            Register register = Rows.register(db, Ward.POLICIES, YEAR);
            Policy policy = LocalEdition.read();
            Cadre lan = register.organization().cadre(LAN).orElseThrow();
            PeriodRound march = PeriodRound.of(Ward.PEOPLE, register, Ward.ID, MARCH);
            Scorecard card = march.scorecards().get(LAN);
            AgencyYear year = Year.propose(register, YEAR);
            AgencyRound people = year.people().get(0);
            Placement placement = people.placementOf(LAN).orElseThrow();
            return ImmutableMap.<String, Object>builder()
                    .put("Policy", policy)
                    .put("ScoringEngine", ScoringEngine.of(policy))
                    .put("Register", register)
                    .put("OpenRegister", OpenRegister.of(register))
                    .put("Result", Decisions.of(year).get(0))
                    .put("Dossier", card.dossier())
                    .put("Scorecard", card)
                    .put("PeriodRound", march)
                    .put("AgencyRound", people)
                    .put("AgencyYear", year)
                    .put("Placement", placement)
                    .put("Paper", PersonNotice.of(placement, lan).paper(Language.VIETNAMESE))
                    .buildOrThrow();
        }
    }

    private static ImmutableMap<String, List<String>> said() {
        return LINE.matcher(Page.text())
                .results()
                .collect(toImmutableMap(
                        line -> line.group(1),
                        line -> Splitter.on('|').trimResults().splitToList(line.group(2))));
    }

    @Test
    void what_is_said_to_be_equal_by_value_is() throws IOException, SQLException {
        ImmutableMap<String, Object> one = made("one");
        ImmutableMap<String, Object> other = made("other");

        assertThat(said().keySet()).isEqualTo(one.keySet());
        said().forEach((type, said) -> assertThat(one.get(type).equals(other.get(type)))
                .as(type)
                .isEqualTo(said.get(2).equals("yes")));
    }

    @Test
    void what_is_said_to_go_into_a_stream_comes_back_equal() throws IOException, SQLException {
        made("one").forEach((type, value) -> {
            if (said().get(type).get(3).equals("yes")) {
                assertThat(read(written(value)).getClass()).as(type).isEqualTo(value.getClass());
                if (said().get(type).get(2).equals("yes")) {
                    assertThat(read(written(value))).as(type).isEqualTo(value);
                }
            } else {
                assertThatThrownBy(() -> written(value)).as(type).hasCauseInstanceOf(NotSerializableException.class);
            }
        });
    }

    private static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] stream) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    // begin: shown
    static Fraction keptAndRead(Connection db, Fraction total) throws SQLException {
        String insert = "insert into total (fraction, numerator, denominator, shown) values (?, ?, ?, ?)";
        try (PreparedStatement statement = db.prepareStatement(insert)) {
            statement.setString(1, total.toString()); // "275/3"
            statement.setObject(2, total.numerator()); // numeric(38) takes what bigint might not
            statement.setObject(3, total.denominator());
            statement.setBigDecimal(4, total.toBigDecimal(4, RoundingMode.DOWN)); // 91.6666, to show and to sort
            statement.executeUpdate();
        }
        try (PreparedStatement statement = db.prepareStatement("select * from total");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Fraction ofText = Fraction.parse(row.getString("fraction"));
            Fraction ofColumns = Fraction.of(
                    row.getBigDecimal("numerator").toBigIntegerExact(),
                    row.getBigDecimal("denominator").toBigIntegerExact());
            if (!ofText.equals(ofColumns)) {
                throw new IllegalStateException(ofText + " must be " + ofColumns);
            }
            return ofColumns;
        }
    }
    // end: shown

    @Test
    void totals_come_back_as_they_were_from_text_and_from_two_columns() throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:h2:mem:totals")) {
            for (String total :
                    List.of("275/3", "0", "100", "-1/8", "93.0625", "1234567890123456789/1234567890123456788")) {
                db.createStatement()
                        .execute(
                                "create table total (fraction varchar, numerator numeric(38), denominator numeric(38), "
                                        + "shown numeric(7, 4))");
                assertThat(keptAndRead(db, Fraction.parse(total))).isEqualTo(Fraction.parse(total));
                db.createStatement().execute("drop table total");
            }
        }
    }

    @Test
    void how_totals_are_kept_is_shown_as_it_is_here() throws IOException {
        String own = Files.readString(
                Path.of("src/test/java", KeptTest.class.getName().replace('.', '/') + ".java"));

        assertThat(Page.fences("java"))
                .last()
                .isEqualTo(SHOWN.matcher(own)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1)
                                .stripTrailing()
                                .stripIndent() + "\n");
    }
}
