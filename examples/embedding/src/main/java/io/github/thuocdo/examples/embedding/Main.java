package io.github.thuocdo.examples.embedding;

import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.reconsideration.Reconsideration;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The eight steps of docs/embedding.md, one after the other. */
public final class Main {

    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final CadreId LAN = CadreId.of("lan");
    private static final Subject MINH = Subject.of(CadreId.of("minh"));
    private static final CadreId TU = CadreId.of("tu");

    private Main() {}

    /**
     * Takes the steps in a directory that is made, and prints what comes of them.
     *
     * @param arguments  none
     * @throws IOException if the directory or a file in it cannot be written
     * @throws SQLException if the database refuses something
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        run(Files.createTempDirectory("thuocdo"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path directory, PrintStream out) throws IOException, SQLException {
        try (Connection db = DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("ward").toAbsolutePath())) {
            execute(db, "schema.sql");
            execute(db, "data.sql");

            Register register = Rows.register(db, Ward.POLICIES, YEAR); // 1
            out.println(register.organization().cadres().size() + " people, "
                    + register.tasks().size() + " tasks");

            Scorecard march = Month.file(register, EvaluationPeriod.month(2026, 3), LAN, directory); // 2
            out.println("March: " + march.total().asOptional().orElseThrow() + " points");

            AgencyYear proposed = Year.propose(register, YEAR); // 3
            Year.placements(proposed).map(Year::line).forEach(out::println);

            for (Result result : Decisions.of(proposed)) { // 4
                Results.store(db, result);
                out.println(Decisions.line(result));
            }

            Register next = Rows.register(db, Ward.POLICIES, YEAR.next()); // 5
            out.println(NextYear.consequences(next, TU, YEAR));

            Policy local = LocalEdition.read(); // 6
            Scorecard stricter = ScoringEngine.of(local).score(march.dossier());
            out.println("March under " + local.id() + ": "
                    + stricter.total().asOptional().orElseThrow() + " points");

            Register before = Rows.register(db, Ward.POLICIES, YEAR); // 8
            Register after = Corrections.with(before, Corrections.CENSUS);
            Reconsideration touched = Corrections.touched(before, after, YEAR);
            Files.writeString(
                    directory.resolve("reconsideration.html"),
                    Corrections.paper(touched).html());
            touched.touched().forEach(one -> out.println(one.cadre() + " is touched: " + one.connections()));
            Results.store(db, Corrections.replacing(Year.propose(after, YEAR), MINH));
            Rows.register(db, Ward.POLICIES, YEAR).resultsOf(MINH).forEach(result -> out.println(result.id()));
        }
    }

    static void execute(Connection db, String script) throws IOException, SQLException {
        try (InputStream in = Main.class.getResourceAsStream(script);
                Statement statement = db.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
