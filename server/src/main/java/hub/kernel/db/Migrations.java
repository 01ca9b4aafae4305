package hub.kernel.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the schema up to date, each step in a transaction of its own; before touching a database that already holds
/// something it writes a whole snapshot beside it.
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Connection connection;
    private final Sql sql;
    private final Path file;

    Migrations(Connection connection, Path file) {
        this.connection = connection;
        this.sql = new Sql(connection);
        this.file = file;
    }

    void run(List<Migration> steps) {
        sql.update(
                "create table if not exists hub_migration (name text primary key, checksum text not null) without rowid")
                .run();
        var applied = applied();
        var ordered = steps.stream().sorted(Comparator.comparing(Migration::name)).toList();
        ordered.stream().filter(step -> applied.containsKey(step.name())).forEach(step -> requireSame(step, applied));
        var missing = ordered.stream().filter(step -> !applied.containsKey(step.name())).toList();
        if (!missing.isEmpty() && !applied.isEmpty()) {
            snapshotBefore(missing.getFirst());
        }
        missing.forEach(this::apply);
    }

    private Map<String, String> applied() {
        var applied = new HashMap<String, String>();
        sql.query("select name, checksum from hub_migration")
                .each(row -> applied.put(row.text("name"), row.text("checksum")));
        return applied;
    }

    private static void requireSame(Migration step, Map<String, String> applied) {
        if (!step.checksum().equals(applied.get(step.name()))) {
            throw new DatabaseException("migration " + step.name() + " is not the one this database was made with");
        }
    }

    private void snapshotBefore(Migration step) {
        var snapshot = file.resolveSibling(file.getFileName() + ".before-" + step.name());
        if (snapshot.toFile().exists()) {
            return;
        }
        LOG.info("Writing {} before changing the schema", snapshot.getFileName());
        sql.update("vacuum into :file").bind("file", snapshot.toString()).run();
    }

    private void apply(Migration step) {
        try (var statement = connection.createStatement()) {
            // executeUpdate of the driver runs every statement of the script.
            statement.executeUpdate("begin immediate;\n" + step.sql());
            sql.update("insert into hub_migration (name, checksum) values (:name, :checksum)")
                    .bind("name", step.name())
                    .bind("checksum", step.checksum())
                    .run();
            statement.executeUpdate("commit");
        } catch (SQLException e) {
            throw new DatabaseException("migration " + step.name(), e);
        }
    }
}
