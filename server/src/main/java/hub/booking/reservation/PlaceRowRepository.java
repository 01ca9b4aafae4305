package hub.booking.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Query;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.AllocationId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// The SQL of the places of bookings.
final class PlaceRowRepository {

    /// Longer than a day are few: everything else that touches a time began within a day before it.
    private static final String TOUCHING = """
            select place.*, booking.title, booking.visibility, booking.organiser_id, booking.unit_id
            from (
                select * from booking_place
                where from_at >= :dayBefore and from_at < :until and until_at > :from
                union all
                select * from booking_place
                where until_at - from_at > 86400000 and until_at > :from and from_at < :dayBefore
            ) place join booking on booking.id = place.booking_id
            order by place.from_at, place.booking_id, place.place
            """;

    private static final String AT_ONE = """
            select place.*, booking.title, booking.visibility, booking.organiser_id, booking.unit_id
            from booking_place place join booking on booking.id = place.booking_id
            where place.space_id = :space and place.until_at > :from and place.from_at < :until
            order by place.from_at, place.booking_id
            """;

    /// A place with what may be shown of its booking to some.
    record Shown(
            BookingId booking, PlaceRow place, String title, Visibility visibility, PersonId organiser,
            @Nullable UnitId unit) {}

    /// Replaces the places of a booking.
    void put(Sql sql, Whole booking) {
        sql.update("delete from booking_place where booking_id = :booking").bind("booking", booking.id().value()).run();
        int order = 0;
        for (var place : booking.places()) {
            insert(sql, booking.id(), place, order++);
        }
    }

    private static void insert(Sql sql, BookingId booking, PlaceRow place, int order) {
        sql.update("""
                insert into booking_place (booking_id, space_id, place, allocation_id, from_at, until_at, setup, teardown,
                    units, state)
                values (:booking, :space, :place, :allocation, :from, :until, :setup, :teardown, :units, :state)
                """)
                .bind("booking", booking.value())
                .bind("space", place.space().value())
                .bind("place", order)
                .bind("allocation", place.allocation().value())
                .bind("from", place.slot().from())
                .bind("until", place.slot().until())
                .bind("setup", place.setup())
                .bind("teardown", place.teardown())
                .bind("units", place.units())
                .bind("state", place.state())
                .run();
    }

    Map<Long, List<PlaceRow>> of(Sql sql, Collection<Long> bookings) {
        var found = new LinkedHashMap<Long, List<PlaceRow>>();
        if (!bookings.isEmpty()) {
            sql.query("select * from booking_place where booking_id in (:bookings) order by booking_id, place")
                    .bind("bookings", List.copyOf(bookings))
                    .each(row -> found.computeIfAbsent(row.longOf("booking_id"), _ -> new ArrayList<>())
                            .add(place(row)));
        }
        return found;
    }

    /// Everything anywhere that touches a time.
    List<Shown> touching(Sql sql, Slot slot) {
        return shown(sql.query(TOUCHING)
                .bind("from", slot.from())
                .bind("until", slot.until())
                .bind("dayBefore", slot.from().minusSeconds(86_400)));
    }

    /// Everything at one place that touches a time of any length.
    List<Shown> at(Sql sql, SpaceId space, Instant from, Instant until) {
        return shown(sql.query(AT_ONE).bind("space", space.value()).bind("from", from).bind("until", until));
    }

    private static List<Shown> shown(Query query) {
        return query.list(row -> new Shown(new BookingId(row.longOf("booking_id")), place(row), row.text("title"),
                Visibility.valueOf(row.text("visibility")), new PersonId(row.longOf("organiser_id")),
                row.longOrNull("unit_id") == null ? null : new UnitId(row.longOf("unit_id"))));
    }

    private static PlaceRow place(Row row) {
        return new PlaceRow(new SpaceId(row.longOf("space_id")), new AllocationId(row.longOf("allocation_id")),
                new Slot(row.instant("from_at"), row.instant("until_at")), row.intOf("setup"), row.intOf("teardown"),
                row.intOf("units"), BookingState.valueOf(row.text("state")));
    }
}
