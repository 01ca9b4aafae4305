package hub.presence.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Own hours, shifts and listed closed days.
final class HoursRepository {

    private HoursRepository() {}

    static List<ClosedDay> closedDays(Sql sql) {
        return sql.query("select day, name from presence_closed_day order by day")
                .list(row -> new ClosedDay(row.date("day"), row.text("name")));
    }

    /// Replaces all from `first` on.
    static void putClosedDays(Sql sql, LocalDate first, List<ClosedDay> days) {
        sql.update("delete from presence_closed_day where day >= :first").bind("first", first).run();
        days.forEach(day -> sql.update("insert into presence_closed_day (day, name) values (:day, :name)")
                .bind("day", day.day())
                .bind("name", day.name())
                .run());
    }

    /// Everybody who has hours of their own.
    static Map<PersonId, PersonHours> all(Sql sql) {
        var weeks = byPerson(sql, "select person_id, weekday, starts, ends from presence_hours",
                HoursRepository::hours);
        var shifts = byPerson(sql, "select person_id, day, starts, ends from presence_shift", HoursRepository::shift);
        var people = new HashSet<>(weeks.keySet());
        people.addAll(shifts.keySet());
        var all = new HashMap<PersonId, PersonHours>();
        people.forEach(person -> all.put(person, PersonHours.of(
                weeks.getOrDefault(person, List.of()), shifts.getOrDefault(person, List.of()))));
        return all;
    }

    static List<HoursOn> week(Sql sql, PersonId person) {
        return sql.query("""
                select weekday, starts, ends from presence_hours where person_id = :person order by weekday
                """).bind("person", person).list(HoursRepository::hours);
    }

    static void putWeek(Sql sql, PersonId person, List<HoursOn> week) {
        sql.update("delete from presence_hours where person_id = :person").bind("person", person).run();
        week.forEach(day -> sql.update("""
                insert into presence_hours (person_id, weekday, starts, ends) values (:person, :weekday, :starts, :ends)
                """)
                .bind("person", person)
                .bind("weekday", day.weekday())
                .bind("starts", day.from())
                .bind("ends", day.to())
                .run());
    }

    static List<Shift> shifts(Sql sql, PersonId person) {
        return sql.query("select day, starts, ends from presence_shift where person_id = :person order by day")
                .bind("person", person)
                .list(HoursRepository::shift);
    }

    /// Replaces all from `first` on.
    static void putShifts(Sql sql, PersonId person, LocalDate first, List<Shift> shifts) {
        sql.update("delete from presence_shift where person_id = :person and day >= :first")
                .bind("person", person)
                .bind("first", first)
                .run();
        shifts.forEach(shift -> sql.update("""
                insert into presence_shift (person_id, day, starts, ends) values (:person, :day, :starts, :ends)
                """)
                .bind("person", person)
                .bind("day", shift.day())
                .bind("starts", shift.from())
                .bind("ends", shift.to())
                .run());
    }

    /// Removes shifts and closed days before `first`.
    static int removeBefore(Sql sql, LocalDate first) {
        return sql.update("delete from presence_shift where day < :first").bind("first", first).run()
                + sql.update("delete from presence_closed_day where day < :first").bind("first", first).run();
    }

    private static <T> Map<PersonId, List<T>> byPerson(Sql sql, String text, Function<Row, T> mapper) {
        var all = new HashMap<PersonId, List<T>>();
        sql.query(text).each(row -> all
                .computeIfAbsent(new PersonId(row.longOf("person_id")), _ -> new ArrayList<>())
                .add(mapper.apply(row)));
        return all;
    }

    private static HoursOn hours(Row row) {
        return new HoursOn(row.intOf("weekday"), row.textOrNull("starts"), row.textOrNull("ends"));
    }

    private static Shift shift(Row row) {
        return new Shift(row.date("day"), row.textOrNull("starts"), row.textOrNull("ends"));
    }
}
