package hub.seating.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Who sat anywhere on which days.
final class UseRepository {

    private UseRepository() {}

    /// Of every day on which somebody came to a seat: those who sat at the same time when most did.
    ///
    /// @param from in Japan
    /// @param until not included
    static Collection<Set<PersonId>> atOnce(Sql sql, LocalDate from, LocalDate until) {
        var days = new HashMap<LocalDate, List<Stay>>();
        sql.query("""
                select day, person_id, came_at, until_at from seating_sitting
                where day >= :from and day < :until and came_at is not null
                """).bind("from", from).bind("until", until)
                .each(row -> days.computeIfAbsent(row.date("day"), _ -> new ArrayList<>())
                        .add(new Stay(new PersonId(row.longOf("person_id")), row.instant("came_at"),
                                row.instant("until_at"))));
        return days.values().stream().map(Stay::fullest).toList();
    }
}
