package hub.booking.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import hub.booking.reservation.SeriesId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of the rules of series. Their dates are bookings, and stand there.
final class SeriesRepository {

    SeriesId insert(Sql sql, PersonId maker, Instant now) {
        return new SeriesId(
                sql.update("insert into series (made_by, made_at) values (:maker, :now) returning id")
                        .bind("maker", maker)
                        .bind("now", now)
                        .key());
    }

    void insert(Sql sql, SeriesId series, Part part) {
        var repeat = part.repeat();
        sql.update("""
                insert into series_part (series_id, first_day, last_day, freq, every, days, month_day, nth, weekday,
                    if_closed, start_minute, minutes)
                values (:series, :first, :last, :freq, :every, :days, :monthDay, :nth, :weekday, :ifClosed, :start, :minutes)
                """)
                .bind("series", series.value())
                .bind("first", part.first())
                .bind("last", part.last())
                .bind("freq", repeat.freq())
                .bind("every", repeat.interval())
                .bind("days", repeat.days().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .bind("monthDay", repeat.monthDay())
                .bind("nth", repeat.nth())
                .bind("weekday", repeat.weekday())
                .bind("ifClosed", part.ifClosed())
                .bind("start", part.start().toSecondOfDay() / 60)
                .bind("minutes", part.minutes())
                .run();
    }

    /// Ends a series before a day: what begins later is gone, what goes on is cut.
    void endBefore(Sql sql, SeriesId series, LocalDate day) {
        sql.update("delete from series_part where series_id = :series and first_day >= :day")
                .bind("series", series.value()).bind("day", day).run();
        sql.update("update series_part set last_day = :last where series_id = :series and last_day >= :day")
                .bind("series", series.value()).bind("day", day).bind("last", day.minusDays(1)).run();
    }

    /// The rules of several series, each in the order of time.
    Map<SeriesId, List<Part>> parts(Sql sql, Collection<SeriesId> series) {
        var parts = new LinkedHashMap<SeriesId, List<Part>>();
        if (!series.isEmpty()) {
            sql.query("""
                    select * from series_part where series_id in (:series) order by series_id, first_day
                    """)
                    .bind("series", series.stream().map(SeriesId::value).toList())
                    .each(row -> parts.computeIfAbsent(new SeriesId(row.longOf("series_id")),
                            _ -> new ArrayList<>()).add(part(row)));
        }
        return parts;
    }

    private static Part part(Row row) {
        var ifClosed = row.textOrNull("if_closed");
        return new Part(row.date("first_day"), row.date("last_day"), repeat(row),
                ifClosed == null ? null : IfClosed.valueOf(ifClosed),
                LocalTime.ofSecondOfDay(row.intOf("start_minute") * 60L), row.intOf("minutes"));
    }

    private static Repeat repeat(Row row) {
        return new Repeat(Repeat.Freq.valueOf(row.text("freq")), row.intOf("every"),
                Arrays.stream(row.text("days").split(",")).filter(day -> !day.isEmpty()).map(Integer::valueOf).toList(),
                number(row, "month_day"), number(row, "nth"), number(row, "weekday"), row.date("last_day"), null);
    }

    private static @org.jspecify.annotations.Nullable Integer number(Row row, String column) {
        var number = row.longOrNull(column);
        return number == null ? null : number.intValue();
    }

    List<LocalDate> skipped(Sql sql, SeriesId series) {
        return sql.query("select day from series_skip where series_id = :series order by day")
                .bind("series", series.value())
                .list(row -> row.date("day"));
    }

    void skip(Sql sql, SeriesId series, LocalDate day) {
        sql.update("insert into series_skip (series_id, day) values (:series, :day) on conflict do nothing")
                .bind("series", series.value())
                .bind("day", day)
                .run();
    }
}
