package hub.presence.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The planned half days.
final class PlanRepository {

    static final String OF_SOME = """
            select person_id, day, half, kind, place, note from presence_plan
            where person_id in (:people) and day >= :from and day <= :to
            """;

    private PlanRepository() {}

    /// What some people plan from one day to another, both included: one query, whoever many they are.
    static List<PlannedHalf> of(Sql sql, Collection<PersonId> people, LocalDate from, LocalDate to) {
        return people.isEmpty() ? List.of() : sql.query(OF_SOME)
                .bind("people", people.stream().map(PersonId::value).toList())
                .bind("from", from)
                .bind("to", to)
                .list(PlanRepository::half);
    }

    /// What everybody plans from one day to another, both included.
    static List<PlannedHalf> ofEverybody(Sql sql, LocalDate from, LocalDate to) {
        return sql.query("""
                select person_id, day, half, kind, place, note from presence_plan where day >= :from and day <= :to
                """).bind("from", from).bind("to", to).list(PlanRepository::half);
    }

    /// Plans a half day, whatever was planned before.
    static void put(Sql sql, PlannedHalf half) {
        sql.update("""
                insert into presence_plan (person_id, day, half, kind, place, note)
                values (:person, :day, :half, :kind, :place, :note)
                on conflict (person_id, day, half) do update
                set kind = excluded.kind, place = excluded.place, note = excluded.note
                """)
                .bind("person", half.person())
                .bind("day", half.day())
                .bind("half", half.half())
                .bind("kind", half.plan().kind())
                .bind("place", half.plan().place())
                .bind("note", half.plan().note())
                .run();
    }

    static void remove(Sql sql, PersonId person, LocalDate from, LocalDate to, Collection<Half> halves) {
        sql.update("""
                delete from presence_plan
                where person_id = :person and day >= :from and day <= :to and half in (:halves)
                """)
                .bind("person", person)
                .bind("from", from)
                .bind("to", to)
                .bind("halves", halves.stream().map(Half::name).toList())
                .run();
    }

    /// Everybody who has planned something.
    static List<PersonId> people(Sql sql) {
        return sql.query("select distinct person_id from presence_plan")
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    static void remove(Sql sql, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            sql.update("delete from presence_plan where person_id in (:people)")
                    .bind("people", people.stream().map(PersonId::value).toList()).run();
        }
    }

    static int removeBefore(Sql sql, LocalDate first) {
        return sql.update("delete from presence_plan where day < :first").bind("first", first).run();
    }

    private static PlannedHalf half(Row row) {
        return new PlannedHalf(new PersonId(row.longOf("person_id")), row.date("day"), Half.valueOf(row.text("half")),
                new HalfPlan(PlanKind.valueOf(row.text("kind")), row.textOrNull("place"), row.textOrNull("note")));
    }
}
