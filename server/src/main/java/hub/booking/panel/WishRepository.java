package hub.booking.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.allocation.AllocationId;
import hub.space.device.DeviceId;
import hub.space.place.SpaceId;

/// The table `panel_wish`.
final class WishRepository {

    private static final String COLUMNS = """
            select id, code, device_id, space_id, kind, booking_id, begins_at, ends_at, allocation_id, expires_at
            from panel_wish
            """;

    private WishRepository() {}

    /// @param row its id means nothing yet
    static long insert(Sql sql, WishRow row) {
        return sql.update("""
                insert into panel_wish (code, device_id, space_id, kind, booking_id, begins_at, ends_at, expires_at, state)
                values (:code, :device, :space, :kind, :booking, :from, :until, :expires, 'WAITING')
                returning id
                """)
                .bind("code", row.code())
                .bind("device", row.device().value())
                .bind("space", row.space().value())
                .bind("kind", row.kind())
                .bind("booking", row.booking() == null ? null : row.booking().value())
                .bind("from", row.from())
                .bind("until", row.until())
                .bind("expires", row.expires())
                .key();
    }

    static void hold(Sql sql, long id, AllocationId hold) {
        sql.update("update panel_wish set allocation_id = :hold where id = :id")
                .bind("hold", hold.value())
                .bind("id", id)
                .run();
    }

    static boolean waits(Sql sql, String code) {
        return waiting(sql, code).isPresent();
    }

    static Optional<WishRow> waiting(Sql sql, String code) {
        return sql.query(COLUMNS + "where code = :code and state = 'WAITING'").bind("code", code)
                .first(WishRepository::row);
    }

    static List<WishRow> waiting(Sql sql, DeviceId device) {
        return sql.query(COLUMNS + "where device_id = :device and state = 'WAITING'").bind("device", device.value())
                .list(WishRepository::row);
    }

    static List<WishRow> over(Sql sql, Instant now) {
        return sql.query(COLUMNS + "where expires_at <= :now and state = 'WAITING'").bind("now", now)
                .list(WishRepository::row);
    }

    /// The last that was confirmed since a moment.
    static Optional<WishRow> done(Sql sql, DeviceId device, Instant since) {
        return sql.query(COLUMNS + """
                where device_id = :device and state = 'DONE' and done_at >= :since order by id desc limit 1
                """)
                .bind("device", device.value())
                .bind("since", since)
                .first(WishRepository::row);
    }

    static void gone(Sql sql, long id) {
        end(sql, id, "GONE", null, null);
    }

    static void done(Sql sql, long id, PersonId person, Instant now) {
        end(sql, id, "DONE", person, now);
    }

    private static void end(Sql sql, long id, String state, @Nullable PersonId person, @Nullable Instant at) {
        sql.update("""
                update panel_wish set state = :state, person_id = :person, done_at = :at
                where id = :id and state = 'WAITING'
                """)
                .bind("state", state)
                .bind("person", person)
                .bind("at", at)
                .bind("id", id)
                .run();
    }

    private static WishRow row(Row row) {
        var booking = row.longOrNull("booking_id");
        var hold = row.longOrNull("allocation_id");
        return new WishRow(row.longOf("id"), row.text("code"), new DeviceId(row.longOf("device_id")),
                new SpaceId(row.longOf("space_id")), PanelWish.PressKind.valueOf(row.text("kind")),
                booking == null ? null : new BookingId(booking), row.instant("begins_at"),
                row.instantOrNull("ends_at"), hold == null ? null : new AllocationId(hold),
                row.instant("expires_at"));
    }
}
