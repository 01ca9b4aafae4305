package hub.booking.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// The SQL of notices and reminders.
final class NoticeRepository {

    long insert(Sql sql, PersonId person, NoticeDraft draft, Instant now) {
        return sql.update("""
                insert into booking_notice (person_id, kind, booking_id, series_id, wait_id, by_id, at, title, from_at, space_id,
                    until_at)
                values (:person, :kind, :booking, :series, :wait, :by, :now, :title, :from, :space, :until) returning id
                """)
                .bind("person", person)
                .bind("kind", draft.kind())
                .bind("booking", draft.booking() == null ? null : draft.booking().value())
                .bind("series", draft.series() == null ? null : draft.series().value())
                .bind("wait", draft.waitId())
                .bind("by", draft.by())
                .bind("now", now)
                .bind("title", draft.title())
                .bind("from", draft.from())
                .bind("space", draft.place() == null ? null : draft.place().value())
                .bind("until", draft.until())
                .key();
    }

    /// Whether the same command has told this person of another date of the series.
    boolean told(Sql sql, PersonId person, NoticeDraft draft, Instant now) {
        return draft.series() != null && sql.query("""
                select 1 as one from booking_notice
                where person_id = :person and series_id = :series and kind = :kind and at = :now
                """)
                .bind("person", person)
                .bind("series", draft.series().value())
                .bind("kind", draft.kind())
                .bind("now", now)
                .first(row -> true)
                .isPresent();
    }

    /// What the same thing was told before and nobody has seen: the newer word takes its place.
    Optional<Long> unseen(Sql sql, PersonId person, NoticeDraft draft) {
        if (draft.booking() == null) {
            return Optional.empty();
        }
        return sql.query("""
                select id from booking_notice where person_id = :person and booking_id = :booking and kind = :kind
                    and id > coalesce((select upto from booking_notice_read where person_id = :person), 0)
                order by id desc limit 1
                """)
                .bind("person", person)
                .bind("booking", draft.booking().value())
                .bind("kind", draft.kind())
                .first(row -> row.longOf("id"));
    }

    void update(Sql sql, long id, NoticeDraft draft, Instant now) {
        sql.update("""
                update booking_notice set by_id = :by, at = :now, title = :title, from_at = :from, space_id = :space,
                    until_at = :until
                where id = :id
                """)
                .bind("id", id)
                .bind("by", draft.by())
                .bind("now", now)
                .bind("title", draft.title())
                .bind("from", draft.from())
                .bind("space", draft.place() == null ? null : draft.place().value())
                .bind("until", draft.until())
                .run();
    }

    List<BookingNotice> page(Sql sql, PersonId person, long before, int most) {
        return sql.query("""
                select * from booking_notice where person_id = :person and id < :before order by id desc limit :most
                """)
                .bind("person", person)
                .bind("before", before)
                .bind("most", most)
                .list(NoticeRepository::notice);
    }

    long read(Sql sql, PersonId person) {
        return sql.query("select upto from booking_notice_read where person_id = :person")
                .bind("person", person)
                .first(row -> row.longOf("upto")).orElse(0L);
    }

    int unread(Sql sql, PersonId person, long read) {
        return sql.query("select count(*) as n from booking_notice where person_id = :person and id > :read")
                .bind("person", person)
                .bind("read", read)
                .one(row -> row.intOf("n"));
    }

    void read(Sql sql, PersonId person, long upTo) {
        sql.update("""
                insert into booking_notice_read (person_id, upto) values (:person, :upto)
                on conflict (person_id) do update set upto = max(upto, excluded.upto)
                """)
                .bind("person", person)
                .bind("upto", upTo)
                .run();
    }

    void forgetBefore(Sql sql, Instant moment) {
        sql.update("delete from booking_notice where at < :moment").bind("moment", moment).run();
    }

    /// How many minutes before the beginning each of these is reminded; who never is, is not in it.
    Map<PersonId, Integer> reminders(Sql sql, Collection<PersonId> people) {
        var minutes = new HashMap<PersonId, Integer>();
        people.forEach(person -> minutes.put(person, NoticeCommand.SetReminder.USUAL));
        if (!people.isEmpty()) {
            sql.query("select person_id, minutes from booking_notice_setting where person_id in (:people)")
                    .bind("people", people.stream().map(PersonId::value).toList())
                    .each(row -> choose(minutes, row));
        }
        return minutes;
    }

    private static void choose(Map<PersonId, Integer> minutes, Row row) {
        var chosen = row.longOrNull("minutes");
        var person = new PersonId(row.longOf("person_id"));
        if (chosen == null) {
            minutes.remove(person);
        } else {
            minutes.put(person, chosen.intValue());
        }
    }

    void setReminder(Sql sql, PersonId person, @Nullable Integer minutes) {
        sql.update("""
                insert into booking_notice_setting (person_id, minutes) values (:person, :minutes)
                on conflict (person_id) do update set minutes = excluded.minutes
                """)
                .bind("person", person)
                .bind("minutes", minutes)
                .run();
    }

    void due(Sql sql, BookingId booking, BookingNoticeKind kind, @Nullable Instant at) {
        if (at == null) {
            sql.update("delete from booking_notice_due where booking_id = :booking and kind = :kind")
                    .bind("booking", booking.value()).bind("kind", kind).run();
        } else {
            sql.update("""
                    insert into booking_notice_due (booking_id, kind, at) values (:booking, :kind, :at)
                    on conflict (booking_id, kind) do update set at = excluded.at
                    """)
                    .bind("booking", booking.value())
                    .bind("kind", kind)
                    .bind("at", at)
                    .run();
        }
    }

    /// What is due after one moment, and at another or before.
    List<BookingId> due(Sql sql, BookingNoticeKind kind, Instant after, Instant until) {
        return sql.query("""
                select booking_id from booking_notice_due where kind = :kind and at > :after and at <= :until order by at
                """)
                .bind("kind", kind)
                .bind("after", after)
                .bind("until", until)
                .list(row -> new BookingId(row.longOf("booking_id")));
    }

    void forgetDue(Sql sql, Instant before) {
        sql.update("delete from booking_notice_due where at < :before").bind("before", before).run();
    }

    Optional<Instant> clock(Sql sql) {
        return sql.query("select upto from booking_notice_clock").first(row -> row.instant("upto"));
    }

    void clock(Sql sql, Instant upTo) {
        sql.update("""
                insert into booking_notice_clock (id, upto) values (1, :upto)
                on conflict (id) do update set upto = excluded.upto
                """).bind("upto", upTo).run();
    }

    private static BookingNotice notice(Row row) {
        var booking = row.longOrNull("booking_id");
        var by = row.longOrNull("by_id");
        var space = row.longOrNull("space_id");
        return new BookingNotice(row.longOf("id"), BookingNoticeKind.valueOf(row.text("kind")),
                booking == null ? null : new BookingId(booking), row.longOrNull("wait_id"),
                by == null ? null : new PersonId(by), row.instant("at"), row.text("title"),
                row.instantOrNull("from_at"), space == null ? null : new SpaceId(space), row.instantOrNull("until_at"));
    }
}
