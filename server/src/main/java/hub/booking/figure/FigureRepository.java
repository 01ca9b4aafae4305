package hub.booking.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// The SQL of figures of places: one pass over the bookings of the period, by the index of their beginnings.
final class FigureRepository {

    static final String USES = """
            select p.space_id, p.state, p.from_at, p.until_at, b.planned_until, b.made_at, b.purpose_id, b.unit_id,
                b.claim_deadline is not null and b.claim_deadline <= :now as due
            from booking_place p join booking b on b.id = p.booking_id
            where p.from_at >= :from and p.from_at < :until
                and p.state not in ('TENTATIVE', 'DECLINED', 'EXPIRED')
            """;

    void uses(Sql sql, Instant from, Instant until, Instant now, Consumer<Use> consumer) {
        sql.query(USES).bind("from", from).bind("until", until).bind("now", now)
                .each(row -> consumer.accept(use(row)));
    }

    private static Use use(Row row) {
        return new Use(
                new SpaceId(row.longOf("space_id")), row.text("state"), row.longOf("from_at"), row.longOf("until_at"),
                row.longOf("planned_until"), row.longOf("made_at"), row.bool("due"), row.longOrNull("purpose_id"),
                unit(row.longOrNull("unit_id")));
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null || id == 0 ? null : new UnitId(id);
    }

    /// By purpose, how often nothing was found for these days, both included.
    Map<Long, Integer> unmet(Sql sql, LocalDate from, LocalDate to, Predicate<UnitId> of) {
        var unmet = new HashMap<Long, Integer>();
        sql.query("""
                select purpose_id, unit_id, sum(times) as times from booking_unmet where day >= :from and day <= :to
                group by purpose_id, unit_id
                """).bind("from", from).bind("to", to).each(row -> {
            if (of.test(new UnitId(row.longOf("unit_id"))))
                unmet.merge(row.longOf("purpose_id"), row.intOf("times"), Integer::sum);
        });
        return unmet;
    }

    Map<Long, String> purposes(Sql sql) {
        var names = new HashMap<Long, String>();
        sql.query("select id, json_extract(terms, '$.name') as name from booking_purpose")
                .each(row -> names.put(row.longOf("id"), row.text("name")));
        return names;
    }
}
