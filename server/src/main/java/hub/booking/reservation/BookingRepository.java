package hub.booking.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingRow.Asked;
import hub.booking.reservation.BookingRow.Claimed;
import hub.booking.reservation.BookingRow.Gone;
import hub.booking.reservation.BookingRow.What;
import hub.booking.reservation.BookingRow.Whose;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.db.Update;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Slot;

/// The SQL of a booking's own row.
final class BookingRepository {

    static final String SELECT = "select * from booking ";

    private static final String INSERT = """
            insert into booking (version, state, title, purpose_id, visibility, extra, link, room_id, note, from_at, until_at,
                planned_until, organiser_id, booked_by, unit_id, series_id, original_at, approval_expires, approved_by,
                approved_at, approval_note, claim_opens, claim_deadline, claimed_by, claimed_at, claimed_how, keep,
                cancelled_by, cancelled_at, cancel_reason, cancelled_from, made_at, changed_at)
            values (:version, :state, :title, :purpose, :visibility, :extra, :link, :room, :note, :from, :until, :planned,
                :organiser, :bookedBy, :unit, :series, :original, :expires, :approvedBy, :approvedAt, :approvalNote, :opens,
                :deadline, :claimedBy, :claimedAt, :claimedHow, :keep, :goneBy, :goneAt, :reason, :was, :made, :changed)
            returning id
            """;

    private static final String UPDATE = """
            update booking set version = :version, state = :state, title = :title, purpose_id = :purpose,
                visibility = :visibility, extra = :extra, link = :link, room_id = :room, note = :note, from_at = :from,
                until_at = :until, planned_until = :planned, organiser_id = :organiser, booked_by = :bookedBy,
                unit_id = :unit, series_id = :series, original_at = :original, approval_expires = :expires,
                approved_by = :approvedBy, approved_at = :approvedAt, approval_note = :approvalNote, claim_opens = :opens,
                claim_deadline = :deadline, claimed_by = :claimedBy, claimed_at = :claimedAt, claimed_how = :claimedHow,
                keep = :keep, cancelled_by = :goneBy, cancelled_at = :goneAt, cancel_reason = :reason,
                cancelled_from = :was, made_at = :made, changed_at = :changed
            where id = :id
            """;

    BookingId insert(Sql sql, BookingRow row) {
        return new BookingId(bound(sql.update(INSERT), row).key());
    }

    void update(Sql sql, BookingRow row) {
        bound(sql.update(UPDATE), row).bind("id", row.id().value()).run();
    }

    /// Only of a booking that nobody has been told of.
    void remove(Sql sql, BookingId booking) {
        sql.update("delete from booking where id = :id").bind("id", booking.value()).run();
    }

    Optional<BookingRow> find(Sql sql, BookingId booking) {
        return sql.query(SELECT + "where id = :id").bind("id", booking.value()).first(BookingRepository::row);
    }

    List<BookingRow> all(Sql sql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(SELECT + "where id in (:ids) order by from_at, id").bind("ids", List.copyOf(ids))
                        .list(BookingRepository::row);
    }

    List<BookingId> ofSeries(Sql sql, SeriesId series, Instant from) {
        return ids(sql.query("""
                select id from booking where series_id = :series and original_at >= :from order by original_at
                """).bind("series", series.value()).bind("from", from));
    }

    /// Confirmed ones that somebody should have checked in to.
    List<BookingId> missed(Sql sql, Instant now, int most) {
        return ids(sql.query("""
                select id from booking where state = 'CONFIRMED' and claim_deadline is not null
                    and claim_deadline <= :now and keep = 0
                order by claim_deadline limit :most
                """).bind("now", now).bind("most", most));
    }

    /// Waiting ones that nobody has approved in time.
    List<BookingId> unapproved(Sql sql, Instant now, int most) {
        return ids(sql.query("""
                select id from booking where state = 'TENTATIVE' and approval_expires <= :now
                order by approval_expires limit :most
                """).bind("now", now).bind("most", most));
    }

    List<BookingId> waiting(Sql sql, int most) {
        return ids(sql.query("""
                select id from booking where state = 'TENTATIVE' order by approval_expires limit :most
                """).bind("most", most));
    }

    List<BookingId> over(Sql sql, Instant now, int most) {
        return ids(sql.query("""
                select id from booking where state in ('CONFIRMED', 'CHECKED_IN') and until_at <= :now
                order by until_at limit :most
                """).bind("now", now).bind("most", most));
    }

    /// Puts off what was to be claimed within a time in which nobody could.
    int putOff(Sql sql, Instant from, Instant until) {
        return sql.update("""
                update booking set claim_deadline = min(claim_deadline + :away, until_at)
                where state = 'CONFIRMED' and claim_deadline is not null
                    and claim_deadline > :from and claim_deadline <= :until
                """)
                .bind("away", Duration.between(from, until).toMillis())
                .bind("from", from)
                .bind("until", until)
                .run();
    }

    private static List<BookingId> ids(hub.kernel.db.Query query) {
        return query.list(row -> new BookingId(row.longOf("id")));
    }

    private static Update bound(Update update, BookingRow row) {
        whole(update, row);
        what(update, row.what());
        return times(update, row);
    }

    private static void whole(Update update, BookingRow row) {
        var gone = row.gone();
        update.bind("version", row.version())
                .bind("state", row.state())
                .bind("organiser", row.whose().organiser())
                .bind("bookedBy", row.whose().bookedBy())
                .bind("unit", row.whose().unit())
                .bind("series", row.series() == null ? null : row.series().value())
                .bind("original", row.original())
                .bind("goneBy", gone == null ? null : gone.by())
                .bind("goneAt", gone == null ? null : gone.at())
                .bind("reason", gone == null ? null : gone.reason())
                .bind("was", gone == null ? null : gone.was());
    }

    private static void what(Update update, What what) {
        update.bind("title", what.title())
                .bind("purpose", what.purpose())
                .bind("visibility", what.visibility())
                .bind("extra", what.extra())
                .bind("link", what.link())
                .bind("room", what.room())
                .bind("note", what.note());
    }

    private static Update times(Update update, BookingRow row) {
        return update.bind("from", row.slot().from())
                .bind("until", row.slot().until())
                .bind("planned", row.planned())
                .bind("expires", row.asked().expires())
                .bind("approvedBy", row.asked().by())
                .bind("approvedAt", row.asked().at())
                .bind("approvalNote", row.asked().note())
                .bind("opens", row.claimed().opens())
                .bind("deadline", row.claimed().deadline())
                .bind("claimedBy", row.claimed().by())
                .bind("claimedAt", row.claimed().at())
                .bind("claimedHow", row.claimed().how())
                .bind("keep", row.claimed().keep())
                .bind("made", row.made())
                .bind("changed", row.changed());
    }

    static BookingRow row(Row row) {
        return new BookingRow(
                new BookingId(row.longOf("id")), row.intOf("version"), BookingState.valueOf(row.text("state")),
                new What(row.text("title"), row.longOrNull("purpose_id"), Visibility.valueOf(row.text("visibility")),
                        row.intOf("extra"), row.textOrNull("link"), row.longOrNull("room_id"), row.text("note")),
                new Slot(row.instant("from_at"), row.instant("until_at")), row.instant("planned_until"),
                new Whose(new PersonId(row.longOf("organiser_id")), new PersonId(row.longOf("booked_by")), unit(row)),
                row.longOrNull("series_id") == null ? null : new SeriesId(row.longOf("series_id")),
                row.instantOrNull("original_at"),
                new Asked(row.instantOrNull("approval_expires"), person(row, "approved_by"),
                        row.instantOrNull("approved_at"), row.textOrNull("approval_note")),
                claimed(row), gone(row), row.instant("made_at"), row.instant("changed_at"));
    }

    private static Claimed claimed(Row row) {
        var how = row.textOrNull("claimed_how");
        return new Claimed(row.instantOrNull("claim_opens"), row.instantOrNull("claim_deadline"),
                person(row, "claimed_by"), row.instantOrNull("claimed_at"),
                how == null ? null : CheckInHow.valueOf(how), row.bool("keep"));
    }

    private static @Nullable Gone gone(Row row) {
        var at = row.instantOrNull("cancelled_at");
        return at == null
                ? null
                : new Gone(person(row, "cancelled_by"), at, row.text("cancel_reason"),
                        BookingState.valueOf(row.text("cancelled_from")));
    }

    static @Nullable PersonId person(Row row, String column) {
        var id = row.longOrNull(column);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UnitId unit(Row row) {
        var id = row.longOrNull("unit_id");
        return id == null ? null : new UnitId(id);
    }
}
