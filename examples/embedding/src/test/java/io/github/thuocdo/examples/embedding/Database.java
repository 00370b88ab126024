package io.github.thuocdo.examples.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the page, filled. */
final class Database {

    private Database() {}

    static Connection filled(Path directory) throws IOException, SQLException {
        Connection db = DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("ward").toAbsolutePath());
        Main.execute(db, "schema.sql");
        Main.execute(db, "data.sql");
        return db;
    }
}
