package hub.directory.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Takes imports back row by row, as long as every row is still as they left it.
public final class RosterUndo {

    private RosterUndo() {}

    /// Whether lists took effect on the day and were not taken back.
    public static boolean any(Sql sql, LocalDate on) {
        return !new JournalRepository(sql).imports(on).isEmpty();
    }

    /// Why they cannot be taken back; empty if they can.
    public static Optional<Why> hindered(Sql sql, LocalDate on) {
        var journal = new JournalRepository(sql);
        var imports = journal.imports(on);
        if (imports.isEmpty()) {
            return Optional.of(Why.NOTHING);
        }
        if (imports.stream().anyMatch(imported -> journal.changes(imported).isEmpty())) {
            return Optional.of(Why.NOT_RECORDED);
        }
        var first = imports.getLast();
        return journal.isBuiltOn(first, on) || !isAsLeft(journal, imports.getFirst()) ? Optional.of(Why.BUILT_ON)
                : Optional.empty();
    }

    /// Takes back all imports of the day, the last one first; whether every row was still as it was left. If not, the
    /// command must be given up.
    public static boolean undo(Tx tx, PersonId by, LocalDate on) {
        var journal = new JournalRepository(tx.sql());
        for (var imported : journal.imports(on)) {
            if (!isAsLeft(journal, imported)) {
                return false;
            }
            var changes = journal.changes(imported);
            changes.forEach(journal::delete);
            changes.forEach(journal::restore);
            journal.undone(imported, by, tx.now());
        }
        return true;
    }

    private static boolean isAsLeft(JournalRepository journal, long imported) {
        var images = journal.images();
        return journal.changes(imported).stream().allMatch(row -> Objects.equals(row.after(),
                images.getOrDefault(row.table(), Map.of()).get(row.key())));
    }

    /// Why imports cannot be taken back.
    public enum Why {
        /// No lists took effect on that day.
        NOTHING,
        /// They were taken over before the hub kept journals.
        NOT_RECORDED,
        /// Other lists were taken over since, or rows are others than they left.
        BUILT_ON
    }
}
