package hub.space.allocation;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import hub.kernel.db.Sql;
import hub.space.place.SpaceKind;

/// Whether an occupation can be: asked of the tables, in the writer, on every way into one.
final class Check {

    private Check() {}

    /// What is in the way; nothing if it can be.
    static List<Allocation> inTheWay(Sql sql, Spot spot, Wanted wanted) {
        var near = AllocationRepository.near(sql, wanted);
        var excluding = near.stream()
                .filter(one -> spot.units() == 1 || !one.space().equals(wanted.space()))
                .toList();
        if (!excluding.isEmpty()) {
            return excluding;
        }
        var beside = near.stream().filter(one -> one.slot().touches(wanted.slot())).toList();
        if (spot.units() > 1 && most(beside, wanted.slot()) + wanted.units() > spot.units()) {
            return beside;
        }
        return seats(sql, spot, wanted);
    }

    private static List<Allocation> seats(Sql sql, Spot spot, Wanted wanted) {
        var person = wanted.person();
        return spot.kind() != SpaceKind.SEAT || person == null
                ? List.of()
                : AllocationRepository.otherSeats(sql, wanted, person);
    }

    /// How many units are taken at the fullest moment of a time.
    static int most(List<Allocation> beside, Slot slot) {
        var steps = new TreeMap<Instant, Integer>();
        for (var one : beside) {
            var from = one.slot().from().isBefore(slot.from()) ? slot.from() : one.slot().from();
            steps.merge(from, one.units(), Integer::sum);
            steps.merge(one.slot().until(), -one.units(), Integer::sum);
        }
        int taken = 0;
        int most = 0;
        for (var step : steps.headMap(slot.until(), false).values()) {
            taken += step;
            most = Math.max(most, taken);
        }
        return most;
    }
}
