package hub.seating.reform;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Who sat anywhere on which days.
final class UseRepository {

    private UseRepository() {}

    /// Those who came to a seat, by day in Japan; days on which nobody did are not in it.
    ///
    /// @param until not included
    static Map<LocalDate, Set<PersonId>> came(Sql sql, LocalDate from, LocalDate until) {
        var days = new HashMap<LocalDate, Set<PersonId>>();
        sql.query("""
                select distinct day, person_id from seating_sitting
                where day >= :from and day < :until and came_at is not null
                """).bind("from", from).bind("until", until)
                .each(row -> days.computeIfAbsent(row.date("day"), _ -> new HashSet<>())
                        .add(new PersonId(row.longOf("person_id"))));
        return days;
    }
}
