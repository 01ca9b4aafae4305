package hub.seating.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.seating.sitting.DrawId;
import hub.space.place.SpaceId;

/// The table of lots.
final class DrawRepository {

    private DrawRepository() {}

    /// @param half AM, PM or DAY
    /// @param seat what was given
    record DrawRow(
            DrawId id, PersonId person, LocalDate day, String half, Instant at, String seed, List<Drawn> candidates,
            SpaceId seat, @Nullable DrawId again) {}

    /// @param gone whether somebody had it already
    record Drawn(SpaceId seat, int weight, boolean gone) {}

    private record Kept(List<Drawn> all) {}

    static DrawId insert(Tx tx, DrawRow row) {
        return new DrawId(tx.sql().update("""
                insert into seating_draw (person_id, day, half, at, seed, candidates, seat_id, again_id)
                values (:person, :day, :half, :at, :seed, :candidates, :seat, :again) returning id
                """)
                .bind("person", row.person()).bind("day", row.day()).bind("half", row.half()).bind("at", row.at())
                .bind("seed", row.seed()).bind("candidates", Json.text(new Kept(row.candidates())))
                .bind("seat", row.seat().value())
                .bind("again", row.again() == null ? null : row.again().value()).key());
    }

    /// Once it is known what was given.
    static void give(Tx tx, DrawId id, List<Drawn> candidates, SpaceId seat) {
        tx.sql().update("update seating_draw set candidates = :candidates, seat_id = :seat where id = :id")
                .bind("id", id.value()).bind("candidates", Json.text(new Kept(candidates))).bind("seat", seat.value())
                .run();
    }

    static Optional<DrawRow> find(Sql sql, DrawId id) {
        return sql.query("select * from seating_draw where id = :id").bind("id", id.value()).first(DrawRepository::row);
    }

    static List<DrawRow> of(Sql sql, PersonId person, LocalDate day) {
        return sql.query("select * from seating_draw where person_id = :person and day = :day order by id")
                .bind("person", person).bind("day", day).list(DrawRepository::row);
    }

    private static DrawRow row(Row row) {
        var again = row.longOrNull("again_id");
        return new DrawRow(new DrawId(row.longOf("id")), new PersonId(row.longOf("person_id")), row.date("day"),
                row.text("half"), row.instant("at"), row.text("seed"),
                Json.read(row.text("candidates"), Kept.class).all(), new SpaceId(row.longOf("seat_id")),
                again == null ? null : new DrawId(again));
    }
}
