package hub.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.demo.DemoBooking.State;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Writes bookings of the town straight into the tables of bookings and allocations. Ids are those of the diary.
final class DemoBookingRepository {

    private static final int OPENS_BEFORE = 15;
    private static final int APPROVAL_DAYS = 3;

    private final Sql sql;
    private final Map<String, Long> purposes = new HashMap<>();
    private long allocation;

    DemoBookingRepository(Sql sql) {
        this.sql = sql;
        sql.query("select id, json_extract(terms, '$.name') as name from booking_purpose")
                .each(row -> purposes.put(row.text("name"), row.longOf("id")));
    }

    void insert(DemoBooking booking) {
        insertBooking(booking);
        int order = 0;
        for (var place : booking.places()) insert(booking, place, order++);
        order = 0;
        for (var attendee : booking.attendees()) insert(booking, attendee, order++);
    }

    private void insertBooking(DemoBooking booking) {
        var state = booking.state();
        boolean claims = booking.places().getFirst().claimed();
        boolean claimed = claims && (state == State.CHECKED_IN || state == State.COMPLETED
                || state == State.ENDED_EARLY);
        boolean cancelled = state == State.CANCELLED;
        var organiser = booking.organiser().id();
        sql.update("""
                insert into booking (id, version, state, title, purpose_id, visibility, extra, note, from_at, until_at,
                    planned_until, organiser_id, booked_by, unit_id, series_id, original_at, approval_expires,
                    claim_opens, claim_deadline, claimed_by, claimed_at, claimed_how, keep, cancelled_by, cancelled_at,
                    cancel_reason, cancelled_from, made_at, changed_at)
                values (:id, 1, :state, :title, :purpose, 'STAFF', 0, '', :from, :until,
                    :planned, :organiser, :organiser, :unit, :series, :original, :expires,
                    :opens, :deadline, :claimedBy, :claimedAt, :how, 0, :goneBy, :goneAt,
                    :reason, :was, :made, :made)
                """)
                .bind("id", booking.id()).bind("state", state).bind("title", booking.title())
                .bind("purpose", purposes.get(booking.purpose())).bind("from", millis(booking.from()))
                .bind("until", millis(booking.end())).bind("planned", millis(booking.until()))
                .bind("organiser", organiser).bind("unit", booking.unit().id()).bind("series", booking.series())
                .bind("original", booking.series() == null ? null : millis(booking.from()))
                .bind("expires", state == State.TENTATIVE ? millis(booking.made().plusDays(APPROVAL_DAYS)) : null)
                .bind("opens", claims ? millis(booking.from().minusMinutes(OPENS_BEFORE)) : null)
                .bind("deadline", claims ? millis(booking.from().plusMinutes(Fate.GRACE_MINUTES)) : null)
                .bind("claimedBy", claimed ? organiser : null)
                .bind("claimedAt", claimed ? millis(booking.from()) : null)
                .bind("how", claimed ? how(booking) : null)
                .bind("goneBy", cancelled ? organiser : null).bind("goneAt", cancelled ? millis(booking.made()) : null)
                .bind("reason", cancelled ? "" : null).bind("was", cancelled ? State.CONFIRMED : null)
                .bind("made", millis(booking.made())).run();
    }

    private static String how(DemoBooking booking) {
        return switch (booking.id() % 5) {
            case 0 -> "QR";
            case 1, 2 -> "PANEL";
            default -> "BUTTON";
        };
    }

    private void insert(DemoBooking booking, DemoPlace place, int order) {
        allocation++;
        sql.update("""
                insert into space_allocation (id, space_id, from_at, until_at, setup, teardown, units, state, kind,
                    reservation_id, person_id, changed_at, changed_by, planned_until)
                values (:id, :space, :from, :until, :setup, :teardown, :units, :state, 'booking',
                    :booking, :person, :made, :person, :planned)
                """)
                .bind("id", allocation).bind("space", place.id()).bind("from", millis(booking.from()))
                .bind("until", millis(booking.end())).bind("setup", place.setup()).bind("teardown", place.teardown())
                .bind("units", booking.units()).bind("state", booking.state()).bind("booking", booking.id())
                .bind("person", booking.organiser().id()).bind("made", millis(booking.made()))
                .bind("planned", booking.state().cut() ? millis(booking.until()) : null).run();
        sql.update("""
                insert into booking_place (booking_id, space_id, place, allocation_id, from_at, until_at, setup, teardown,
                    units, state)
                values (:booking, :space, :order, :allocation, :from, :until, :setup, :teardown, :units, :state)
                """)
                .bind("booking", booking.id()).bind("space", place.id()).bind("order", order)
                .bind("allocation", allocation).bind("from", millis(booking.from()))
                .bind("until", millis(booking.end())).bind("setup", place.setup()).bind("teardown", place.teardown())
                .bind("units", booking.units()).bind("state", booking.state()).run();
    }

    private void insert(DemoBooking booking, DemoBooking.Attendee attendee, int order) {
        sql.update("""
                insert into booking_attendee (booking_id, person_id, answer, optional, place, until_at)
                values (:booking, :person, :answer, 0, :order, :until)
                """)
                .bind("booking", booking.id()).bind("person", attendee.person().id())
                .bind("answer", attendee.answer()).bind("order", order).bind("until", millis(booking.end())).run();
    }

    /// Searches that found nothing on a day.
    void insert(DemoUnmet unmet) {
        sql.update("""
                insert into booking_unmet (day, hour, purpose_id, unit_id, times)
                values (:day, :hour, :purpose, :unit, :times) on conflict do nothing
                """)
                .bind("day", unmet.day()).bind("hour", unmet.hour()).bind("purpose", purposes.get(unmet.purpose()))
                .bind("unit", unmet.unit().id()).bind("times", unmet.times()).run();
    }

    /// Bookings that have begun and to which somebody should still come.
    static List<DemoArrivals.Expected> expected(Sql sql, Instant now) {
        return sql.query("""
                select id, organiser_id from booking
                where state = 'CONFIRMED' and claim_deadline > :now and from_at <= :now and organiser_id is not null
                """)
                .bind("now", now)
                .list(row -> new DemoArrivals.Expected(row.longOf("id"), new PersonId(row.longOf("organiser_id"))));
    }

    private static @Nullable Long millis(@Nullable LocalDateTime local) {
        return local == null ? null : Moment.instant(local).toEpochMilli();
    }
}
