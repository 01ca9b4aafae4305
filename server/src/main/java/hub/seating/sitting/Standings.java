package hub.seating.sitting;

import java.time.LocalDate;
import java.util.List;

import hub.kernel.db.Sql;
import hub.seating.zone.Standing;

/// Seats that the hub takes for people without being asked each day: fixed seats, counter duty. Asked within a command or
/// a query.
@FunctionalInterface
public interface Standings {

    /// Of a day in Japan; whose owner is away, too.
    List<Standing> on(Sql sql, LocalDate day);
}
