package hub.presence;

import java.time.Instant;
import java.util.List;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.presence.board.PresenceState;

/// The states chosen by hand, one row for each person who has one.
final class PresenceRepository {

    List<ManualState> all(Sql sql) {
        return sql.query("select person_id, state, note, since, until from presence_manual")
                .list(PresenceRepository::manual);
    }

    void put(Sql sql, ManualState manual) {
        sql.update("""
                insert into presence_manual (person_id, state, note, since, until)
                values (:person, :state, :note, :since, :until)
                on conflict (person_id) do update
                set state = excluded.state, note = excluded.note, since = excluded.since, until = excluded.until
                """)
                .bind("person", manual.person())
                .bind("state", manual.state())
                .bind("note", manual.note())
                .bind("since", manual.since())
                .bind("until", manual.until())
                .run();
    }

    /// Removes a state that ends at `now` or before.
    ///
    /// @return whether there was something to remove
    boolean removeEnded(Sql sql, PersonId person, Instant now) {
        return sql.update("delete from presence_manual where person_id = :person and until <= :now")
                .bind("person", person)
                .bind("now", now)
                .run() > 0;
    }

    /// Removes whatever there is.
    ///
    /// @return whether there was something to remove
    boolean remove(Sql sql, PersonId person) {
        return sql.update("delete from presence_manual where person_id = :person").bind("person", person).run() > 0;
    }

    private static ManualState manual(Row row) {
        return new ManualState(
                new PersonId(row.longOf("person_id")), PresenceState.valueOf(row.text("state")),
                row.textOrNull("note"), row.instant("since"), row.instant("until"));
    }
}
