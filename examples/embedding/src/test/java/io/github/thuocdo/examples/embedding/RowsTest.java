package io.github.thuocdo.examples.embedding;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.json.ThuocdoJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of the rows, beyond what the page prints. */
class RowsTest {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final CadreId LAN = CadreId.of("lan");

    @TempDir
    private Path directory;

    private Connection db;

    @BeforeEach
    void open() throws IOException, SQLException {
        db = Database.filled(directory);
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    private Register register() throws SQLException {
        return Rows.register(db, Ward.POLICIES, YEAR);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void work_of_the_year_before_is_read_where_it_is_due_after_its_closing() throws SQLException {
        assertThat(register().tasksOf(LAN))
                .extracting(Task::id)
                .contains(TaskId.of("survey"))
                .doesNotContain(TaskId.of("archive"));
        assertThat(register().loaded().get(RecordKind.TASKS))
                .isEqualTo(DateRange.ofClosed(LocalDate.of(2025, 12, 16), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void a_round_says_when_rows_that_it_needs_were_not_loaded() throws SQLException {
        Register whole = register();
        Register december =
                whole.withLoaded(ImmutableMap.of(RecordKind.TASKS, DateRange.from(LocalDate.of(2026, 1, 1))));

        assertThat(AgencyYear.of(Ward.POLICIES, whole, Ward.ID, YEAR).notLoaded())
                .isEmpty();
        assertThat(AgencyYear.of(Ward.POLICIES, december, Ward.ID, YEAR).notLoaded())
                .isNotEmpty()
                .allMatch(needed -> needed.days().lastDay().equals(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void what_was_decided_is_read_again_as_it_was() throws SQLException {
        ImmutableMap<String, Result> decided = Decisions.of(Year.propose(register(), YEAR)).stream()
                .collect(toImmutableMap(Result::id, result -> result));
        for (Result result : decided.values()) {
            Results.store(db, result);
        }

        assertThat(register().results().stream()
                        .filter(result -> decided.containsKey(result.id()))
                        .collect(toImmutableMap(Result::id, result -> result)))
                .isEqualTo(decided);
    }

    @Test
    void a_result_of_another_channel_after_a_document_is_read_again_as_it_was() throws SQLException {
        Result party = party(Points.parse("8999996/100000")).build();
        Results.store(db, party);

        assertThat(register().results()).contains(party);
    }

    @Test
    void a_total_below_a_band_is_shown_below_it() throws SQLException {
        Results.store(db, party(Points.parse("8999996/100000")).build());

        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery("select total_shown from result where id = 'lan/2026/party'")) {
            row.next();
            assertThat(row.getBigDecimal(1)).isEqualByComparingTo("89.9999");
        }
    }

    @Test
    void a_result_with_something_for_which_there_is_no_column_is_refused() {
        Result judged = party(Points.of(90)).judgedBy(Ward.ID).build();

        assertThatThrownBy(() -> Results.store(db, judged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lan/2026/party must have columns");
    }

    private static Result.Builder party(Points total) {
        return Result.builder()
                .id("lan/2026/party")
                .subject(Subject.of(LAN))
                .channel(Channel.PARTY)
                .period(YEAR)
                .source(Source.of("Phiếu của chi bộ"))
                .total(total);
    }

    @Test
    void a_row_that_contradicts_another_is_refused_with_its_name() throws SQLException {
        execute("insert into post values ('lan', 'ward', 'STAFF', date '2026-02-01', null)");

        assertThatThrownBy(this::register)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lan");
    }

    @Test
    void the_sealed_scorecard_that_is_filed_is_proved_again() throws IOException, SQLException {
        Scorecard march = Month.file(register(), EvaluationPeriod.month(2026, 3), LAN, directory);

        assertThat(ThuocdoJson.readScorecard(Files.readString(directory.resolve("scorecard.json")), Ward.PEOPLE))
                .isEqualTo(march);
    }
}
