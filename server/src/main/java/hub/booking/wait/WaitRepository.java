package hub.booking.wait;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeId;
import hub.booking.reservation.BookingId;
import hub.booking.wait.Wait.WaitOffer;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.allocation.AllocationId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// The table `booking_wait`.
final class WaitRepository {

    private static final String SELECT = """
            select id, person_id, state, space_id, purpose_id, people, from_at, until_at, minutes, at_once, title,
                held_id, offer_space_id, offer_from, offer_until, offer_expires, booking_id
            from booking_wait
            """;

    private WaitRepository() {}

    static WaitId insert(Sql sql, PersonId person, Wait wait, Instant now) {
        return new WaitId(sql.update("""
                insert into booking_wait (person_id, state, space_id, purpose_id, people, from_at, until_at, last_at,
                    minutes, at_once, title, made_at)
                values (:person, 'WAITING', :space, :purpose, :people, :from, :until, :last, :minutes, :once, :title,
                    :made) returning id
                """)
                .bind("person", person)
                .bind("space", wait.place() == null ? null : wait.place().value())
                .bind("purpose", wait.purpose() == null ? null : wait.purpose().value())
                .bind("people", wait.people())
                .bind("from", wait.from())
                .bind("until", wait.until())
                .bind("last", wait.until().minusSeconds(60L * wait.minutes()))
                .bind("minutes", wait.minutes())
                .bind("once", wait.takeAtOnce())
                .bind("title", wait.title())
                .bind("made", now)
                .key());
    }

    static Optional<WaitRow> find(Sql sql, WaitId id) {
        return sql.query(SELECT + "where id = :id").bind("id", id.value()).first(WaitRepository::row);
    }

    /// Open ones of a person, the oldest first.
    static List<WaitRow> open(Sql sql, PersonId person) {
        return sql.query(SELECT + "where person_id = :person and state in ('WAITING', 'OFFERED') order by id")
                .bind("person", person).list(WaitRepository::row);
    }

    /// Those that may want one of these places, or any, at some of this time: the oldest first.
    static List<WaitRow> wanting(Sql sql, Collection<SpaceId> spaces, Slot slot, int most) {
        return sql.query(SELECT + """
                where state = 'WAITING' and until_at > :from and from_at < :until
                    and (space_id is null or space_id in (:spaces))
                order by id limit :most
                """)
                .bind("spaces", spaces.stream().map(SpaceId::value).toList())
                .bind("from", slot.from()).bind("until", slot.until()).bind("most", most)
                .list(WaitRepository::row);
    }

    /// How many wait for this place at some of this time.
    static int count(Sql sql, SpaceId space, Slot slot) {
        return sql.query("""
                select count(*) as n from booking_wait
                where space_id = :space and state = 'WAITING' and until_at > :from and from_at < :until
                """)
                .bind("space", space.value()).bind("from", slot.from()).bind("until", slot.until())
                .one(row -> row.intOf("n"));
    }

    /// Whose offer nobody has taken in time.
    static List<WaitId> lapsed(Sql sql, Instant now, int most) {
        return sql.query("""
                select id from booking_wait where state = 'OFFERED' and offer_expires <= :now
                order by offer_expires limit :most
                """)
                .bind("now", now).bind("most", most).list(WaitRepository::id);
    }

    /// Those that could not begin any more.
    static List<WaitId> over(Sql sql, Instant now, int most) {
        return sql.query("""
                select id from booking_wait where state = 'WAITING' and last_at < :now order by last_at limit :most
                """)
                .bind("now", now).bind("most", most).list(WaitRepository::id);
    }

    static void offer(Sql sql, WaitId id, AllocationId held, WaitOffer offer) {
        sql.update("""
                update booking_wait set state = 'OFFERED', held_id = :held, offer_space_id = :space, offer_from = :from,
                    offer_until = :until, offer_expires = :expires where id = :id
                """)
                .bind("id", id.value()).bind("held", held.value()).bind("space", offer.place().value())
                .bind("from", offer.from()).bind("until", offer.until()).bind("expires", offer.expires()).run();
    }

    /// Nobody needs to know any more what it was for.
    static void end(Sql sql, WaitId id, WaitState state, @Nullable BookingId booking) {
        sql.update("""
                update booking_wait set state = :state, title = '', booking_id = :booking, held_id = null, offer_space_id = null,
                    offer_from = null, offer_until = null, offer_expires = null where id = :id
                """)
                .bind("id", id.value()).bind("state", state)
                .bind("booking", booking == null ? null : booking.value()).run();
    }

    private static WaitId id(Row row) {
        return new WaitId(row.longOf("id"));
    }

    private static WaitRow row(Row row) {
        var space = row.longOrNull("space_id");
        var purpose = row.longOrNull("purpose_id");
        var held = row.longOrNull("held_id");
        var booking = row.longOrNull("booking_id");
        var wait = new Wait(id(row), WaitState.valueOf(row.text("state")), space == null ? null : new SpaceId(space),
                purpose == null ? null : new PurposeId(purpose), row.intOf("people"), row.instant("from_at"),
                row.instant("until_at"), row.intOf("minutes"), row.bool("at_once"), row.text("title"),
                held == null ? null : offer(row), booking == null ? null : new BookingId(booking));
        return new WaitRow(wait, new PersonId(row.longOf("person_id")), held == null ? null : new AllocationId(held));
    }

    private static WaitOffer offer(Row row) {
        return new WaitOffer(new SpaceId(row.longOf("offer_space_id")), row.instant("offer_from"),
                row.instant("offer_until"), row.instant("offer_expires"));
    }
}
