package hub.seating.choice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.plan.FloorPlans;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SittingRow;
import hub.space.place.SpaceId;

/// Where a person sat lately, and beside whom.
///
/// @param seats how often
/// @param beside on how many days each colleague who is shown sat beside the person
record Habit(Map<SpaceId, Integer> seats, Map<PersonId, Integer> beside) {

    private static final int DAYS = 30;

    /// Looking for neighbours costs a query a day.
    private static final int MEETINGS = 10;

    static final Habit NONE = new Habit(Map.of(), Map.of());

    /// Only where.
    static Habit ofSeats(Sql sql, SeatBook book, PersonId person, LocalDate day) {
        var seats = new HashMap<SpaceId, Integer>();
        book.of(sql, person, day.minusDays(DAYS), day.minusDays(1)).stream().filter(SittingRow::came)
                .forEach(row -> seats.merge(row.seat(), 1, Integer::sum));
        return new Habit(seats, Map.of());
    }

    static Habit of(Sql sql, SeatBook book, FloorPlans plans, PersonId person, LocalDate day) {
        var sat = book.of(sql, person, day.minusDays(DAYS), day.minusDays(1)).stream().filter(SittingRow::came)
                .toList();
        var beside = new HashMap<PersonId, Integer>();
        sat.subList(Math.max(0, sat.size() - MEETINGS), sat.size()).forEach(row -> beside(sql, book, plans, row)
                .forEach(one -> beside.merge(one, 1, Integer::sum)));
        return new Habit(ofSeats(sql, book, person, day).seats(), beside);
    }

    private static Set<PersonId> beside(Sql sql, SeatBook book, FloorPlans plans, SittingRow mine) {
        var near = Set.copyOf(plans.neighbours(mine.seat(), mine.day()));
        var people = new HashSet<PersonId>();
        book.was(sql, mine.floor(), mine.day()).stream()
                .filter(row -> near.contains(row.seat()) && book.shows(row.person())
                        && row.slot().touches(mine.slot()))
                .forEach(row -> people.add(row.person()));
        people.remove(mine.person());
        return people;
    }

    int at(SpaceId seat) {
        return seats.getOrDefault(seat, 0);
    }

    int beside(PersonId person) {
        return beside.getOrDefault(person, 0);
    }
}
