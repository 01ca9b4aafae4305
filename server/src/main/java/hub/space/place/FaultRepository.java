package hub.space.place;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceCommand.ChangeFault;
import hub.space.place.SpaceCommand.NewFault;

/// The table of faults.
final class FaultRepository {

    private FaultRepository() {}

    static void insert(Tx tx, @Nullable PersonId by, NewFault wish) {
        tx.sql().update("""
                insert into space_fault (space_id, text, closes, since, reported_by)
                values (:space, :text, :closes, :since, :by)
                """)
                .bind("space", wish.place().value())
                .bind("text", wish.text())
                .bind("closes", Boolean.TRUE.equals(wish.closes()))
                .bind("since", tx.now())
                .bind("by", by)
                .run();
    }

    /// The place of a fault that is not mended.
    static Optional<SpaceId> spaceOf(Sql sql, FaultId id) {
        return sql.query("select space_id from space_fault where id = :id and ended_at is null")
                .bind("id", id.value())
                .first(row -> new SpaceId(row.longOf("space_id")));
    }

    static void update(Sql sql, FaultId id, ChangeFault wish) {
        sql.update(
                "update space_fault set text = coalesce(:text, text), closes = coalesce(:closes, closes) where id = :id")
                .bind("id", id.value())
                .bind("text", wish.text())
                .bind("closes", wish.closes())
                .run();
    }

    static void end(Tx tx, FaultId id, PersonId by) {
        tx.sql().update("update space_fault set ended_at = :now, ended_by = :by where id = :id")
                .bind("id", id.value())
                .bind("now", tx.now())
                .bind("by", by)
                .run();
    }
}
