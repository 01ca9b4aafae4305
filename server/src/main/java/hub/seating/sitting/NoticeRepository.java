package hub.seating.sitting;

import java.time.Instant;
import java.util.List;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.space.place.SpaceId;

/// The table of notices.
final class NoticeRepository {

    private NoticeRepository() {}

    static SeatNotice insert(Sql sql, PersonId person, SeatNotice notice) {
        var id = sql.update("""
                insert into seating_notice (person_id, kind, sitting_id, seat_id, place, to_place, by_id, at, from_at,
                    until_at)
                values (:person, :kind, :sitting, :seat, :place, :to, :by, :at, :from, :until) returning id
                """)
                .bind("person", person).bind("kind", notice.kind())
                .bind("sitting", notice.sitting() == null ? null : notice.sitting().value())
                .bind("seat", notice.seat() == null ? null : notice.seat().value())
                .bind("place", notice.place()).bind("to", notice.to()).bind("by", notice.by())
                .bind("at", notice.at()).bind("from", notice.from()).bind("until", notice.until())
                .key();
        return new SeatNotice(id, notice.kind(), notice.sitting(), notice.seat(), notice.place(), notice.to(),
                notice.by(), notice.at(), notice.from(), notice.until());
    }

    static List<SeatNotice> newest(Sql sql, PersonId person, int most) {
        return sql.query("select * from seating_notice where person_id = :person order by id desc limit :most")
                .bind("person", person).bind("most", most).list(NoticeRepository::notice);
    }

    static long read(Sql sql, PersonId person) {
        return sql.query("select upto from seating_notice_read where person_id = :person").bind("person", person)
                .first(row -> row.longOf("upto")).orElse(0L);
    }

    static int unread(Sql sql, PersonId person, long read) {
        return sql.query("select count(*) as n from seating_notice where person_id = :person and id > :read")
                .bind("person", person).bind("read", read).one(row -> row.intOf("n"));
    }

    static void read(Sql sql, PersonId person, long upTo) {
        sql.update("""
                insert into seating_notice_read (person_id, upto) values (:person, :upto)
                on conflict (person_id) do update set upto = max(upto, excluded.upto)
                """).bind("person", person).bind("upto", upTo).run();
    }

    static void forgetBefore(Sql sql, Instant moment) {
        sql.update("delete from seating_notice where at < :moment").bind("moment", moment).run();
    }

    private static SeatNotice notice(Row row) {
        var sitting = row.longOrNull("sitting_id");
        var seat = row.longOrNull("seat_id");
        var by = row.longOrNull("by_id");
        return new SeatNotice(row.longOf("id"), SeatNoticeKind.valueOf(row.text("kind")),
                sitting == null ? null : new SittingId(sitting), seat == null ? null : new SpaceId(seat),
                row.text("place"), row.textOrNull("to_place"), by == null ? null : new PersonId(by),
                row.instant("at"), row.instantOrNull("from_at"), row.instantOrNull("until_at"));
    }
}
