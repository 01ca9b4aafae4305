package hub.booking.reservation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// The SQL of what people have to do with bookings.
final class PersonalRepository {

    private static final String TAKING_PART = """
            select id, from_at from booking
            where organiser_id in (:people) and until_at > :from and from_at < :until
            union
            select id, from_at from booking
            where booked_by <> organiser_id and booked_by in (:people) and until_at > :from and from_at < :until
            union
            select booking.id, booking.from_at from booking_attendee attendee
            join booking on booking.id = attendee.booking_id
            where attendee.person_id in (:people) and attendee.until_at > :from and booking.from_at < :until
            """;

    /// Bookings in which any of these take part, by their beginning, after one of them.
    List<Long> takingPart(
            Sql sql, Collection<PersonId> people, Instant from, Instant until, Cursor after, int most) {
        if (people.isEmpty()) {
            return List.of();
        }
        return sql.query("select id from (" + TAKING_PART + """
                ) where from_at > :afterFrom or from_at = :afterFrom and id > :afterId
                order by from_at, id limit :most
                """)
                .bind("people", people.stream().map(PersonId::value).toList())
                .bind("from", from)
                .bind("until", until)
                .bind("afterFrom", after.from())
                .bind("afterId", after.id())
                .bind("most", most)
                .list(row -> row.longOf("id"));
    }

    /// Where a page ended.
    record Cursor(Instant from, long id) {

        static final Cursor START = new Cursor(Instant.EPOCH, 0);

        static Cursor parse(String text) {
            var dot = text.indexOf('.');
            return new Cursor(Instant.ofEpochMilli(Long.parseLong(text.substring(0, dot))),
                    Long.parseLong(text.substring(dot + 1)));
        }

        static Cursor of(BookingRow last) {
            return new Cursor(last.slot().from(), last.id().value());
        }

        String text() {
            return from.toEpochMilli() + "." + id;
        }
    }

    /// Everybody who has a booking in a time.
    List<PersonId> busy(Sql sql, Instant from, Instant until) {
        return sql.query("""
                select distinct person from (
                    select organiser_id as person from booking
                    where until_at > :from and from_at < :until
                    union
                    select attendee.person_id from booking_attendee attendee
                    join booking on booking.id = attendee.booking_id
                    where attendee.until_at > :from and booking.from_at < :until)
                """)
                .bind("from", from)
                .bind("until", until)
                .list(row -> new PersonId(row.longOf("person")));
    }

    int open(Sql sql, PersonId person, Set<SpaceId> places, Instant now, Reservation except) {
        return sql.query("""
                select count(distinct booking.id) as n from booking
                join booking_place place on place.booking_id = booking.id
                where booking.organiser_id = :person and booking.until_at > :now and booking.id <> :except
                    and booking.state in ('TENTATIVE', 'CONFIRMED', 'CHECKED_IN') and place.space_id in (:places)
                """)
                .bind("person", person)
                .bind("now", now)
                .bind("except", except.id())
                .bind("places", places.stream().map(SpaceId::value).toList())
                .one(row -> row.intOf("n"));
    }

    long minutes(Sql sql, PersonId person, Set<SpaceId> places, Slot week, Reservation except) {
        return minutes(sql, "booking.organiser_id = :who", person.value(), places, week, except);
    }

    long minutes(Sql sql, UnitId unit, Set<SpaceId> places, Slot week, Reservation except) {
        return minutes(sql, "booking.unit_id = :who", unit.value(), places, week, except);
    }

    private static long minutes(
            Sql sql, String whose, long who, Set<SpaceId> places, Slot week, Reservation except) {
        return sql.query("""
                select coalesce(sum(place.until_at - place.from_at), 0) / 60000 as n from booking
                join booking_place place on place.booking_id = booking.id
                where\s""" + whose + """
                 and booking.until_at > :from and place.from_at >= :from and place.from_at < :until
                    and booking.id <> :except and place.space_id in (:places)
                    and place.state in ('TENTATIVE', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'RELEASED', 'ENDED_EARLY')
                """)
                .bind("who", who)
                .bind("from", week.from())
                .bind("until", week.until())
                .bind("except", except.id())
                .bind("places", places.stream().map(SpaceId::value).toList())
                .one(row -> row.longOf("n"));
    }
}
