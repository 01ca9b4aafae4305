package hub.seating.sitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import hub.seating.sitting.SeatStep.Come;
import hub.seating.sitting.SeatStep.Extend;
import hub.seating.sitting.SeatStep.Leave;
import hub.seating.sitting.SeatStep.Move;
import hub.seating.sitting.SeatStep.Take;

/// What should become of each step, said as plainly as it can be: a list of intervals gone through from end to end, and a
/// table of rights. Three seats in each of three zones: 0 is the home of the first three people, in 1 the others come
/// first, 2 is everybody's; none is granted at the weekend. The trial begins on a Wednesday.
final class SeatModel {

    static final int DAY = 24 * 60;
    static final int BEGIN = 7 * 60;
    static final int PEOPLE = 5;
    static final int SEATS = 9;

    private static final int ZONE = 3;
    private static final int OTHERS_AT = 8 * 60 + 45;
    private static final int WORK = 8 * 60 + 30;

    /// What may be forgotten, to see that it is found.
    enum Forgotten {
        NOTHING, ONE_SEAT_EACH, HOURS_OF_OTHERS, WEEKENDS, NO_SHOWS
    }

    /// @param deadline until when to come; null: nobody has to, or they have
    record Sat(int person, int seat, int from, int until, int planned, SittingState state,
            @Nullable Integer deadline) {

        Sat ended(SittingState how, int now) {
            return new Sat(person, seat, from, from < now && now < until ? now : until, planned, how, null);
        }
    }

    /// By the step that made it.
    final Map<Integer, Sat> rows = new TreeMap<>();

    private final Forgotten forgotten;
    int now = BEGIN;

    SeatModel(Forgotten forgotten) {
        this.forgotten = forgotten;
    }

    void pass(int minutes) {
        now += minutes;
        rows.replaceAll((_, row) -> {
            if (row.state.occupies() && row.until <= now) {
                return row.ended(row.state == SittingState.HERE ? SittingState.LEFT : SittingState.RELEASED, now);
            }
            var missed = row.state == SittingState.BOOKED && row.deadline != null && row.deadline <= now;
            return missed && forgotten != Forgotten.NO_SHOWS ? row.ended(SittingState.RELEASED, now) : row;
        });
    }

    String take(Take take) {
        boolean here = take.here() && take.from() <= now;
        return put(take.step(), new Sat(take.person(), take.seat(), take.from(), take.until(), take.until(),
                here ? SittingState.HERE : SittingState.BOOKED,
                here ? null : deadline(take.from(), take.until())), true, -1);
    }

    String move(Move move) {
        var row = rows.get(move.sitting());
        if (row == null) return "nothing";
        if (!row.state.occupies()) return "seat.over";
        int from = Math.max(row.from, now);
        var here = row.state == SittingState.HERE;
        var next = new Sat(row.person, move.seat(), from, row.until, row.until,
                here && from <= now ? SittingState.HERE : SittingState.BOOKED,
                here ? null : deadline(from, row.until));
        var outcome = put(move.step(), next, true, move.sitting());
        if (outcome.equals("done")) {
            rows.put(move.sitting(), row.ended(SittingState.MOVED, now));
        }
        return outcome;
    }

    String extend(Extend extend) {
        var row = rows.get(extend.sitting());
        if (row == null) return "nothing";
        if (!row.state.occupies()) return "seat.over";
        if (extend.until() <= Math.max(now, row.from)) return "seat.past";
        if (extend.until() > (row.from / DAY + 1) * DAY) return "seat.time";
        return put(extend.sitting(), new Sat(row.person, row.seat, row.from, extend.until(), extend.until(), row.state,
                row.deadline), true, extend.sitting());
    }

    String come(Come come) {
        var row = rows.get(come.sitting());
        if (row == null) return "nothing";
        return switch (row.state) {
            case HERE -> "done";
            case BOOKED -> now < Math.min(row.from, row.from / DAY * DAY + BEGIN) ? "seat.early"
                    : put(come.sitting(), here(row, Math.min(row.from, now)), false, come.sitting());
            case RELEASED -> now >= row.planned ? "seat.over"
                    : put(come.sitting(), here(row, Math.max(row.from, now)), false, come.sitting());
            case HELD, LEFT, CANCELLED, MOVED -> "seat.over";
        };
    }

    String leave(Leave leave) {
        var row = rows.get(leave.sitting());
        if (row == null) return "nothing";
        if (!row.state.occupies()) return "seat.over";
        rows.put(leave.sitting(), row.ended(row.state == SittingState.HERE ? SittingState.LEFT
                : SittingState.CANCELLED, now));
        return "done";
    }

    /// Who comes in time has it from the moment it was given back at the earliest.
    private static Sat here(Sat row, int from) {
        return new Sat(row.person, row.seat, from, row.planned, row.planned, SittingState.HERE, null);
    }

    private String put(int key, Sat row, boolean judged, int except) {
        var right = judged ? right(row.person, row.seat, row.from) : "done";
        var outcome = right.equals("done") ? occupied(row, except) : right;
        if (outcome.equals("done")) {
            rows.put(key, row);
        }
        return outcome;
    }

    private String right(int person, int seat, int from) {
        int day = from / DAY;
        int zone = seat / ZONE;
        boolean weekend = day % 7 == 3 || day % 7 == 4;
        if (weekend && forgotten != Forgotten.WEEKENDS) return "zone.no_grant";
        boolean first = person < 3;
        if (zone == 0) return first ? "done" : "zone.other_unit";
        boolean early = now < day * DAY + OTHERS_AT && forgotten != Forgotten.HOURS_OF_OTHERS;
        return zone == 1 && first && early ? "zone.later" : "done";
    }

    /// Whoever has the seat comes before whatever else the person has.
    private String occupied(Sat wanted, int except) {
        var there = met(wanted, except, row -> row.seat == wanted.seat);
        if (!there.isEmpty()) return there.getFirst().person == wanted.person ? "seat.has_another" : "seat.taken";
        return met(wanted, except, row -> row.person == wanted.person).isEmpty()
                || forgotten == Forgotten.ONE_SEAT_EACH ? "done" : "seat.has_another";
    }

    private List<Sat> met(Sat wanted, int except, Predicate<Sat> which) {
        var met = new ArrayList<Sat>();
        rows.forEach((key, row) -> {
            if (!Objects.equals(key, except) && row.state.occupies() && which.test(row) && row.from < wanted.until
                    && wanted.from < row.until) {
                met.add(row);
            }
        });
        met.sort(Comparator.comparingInt(Sat::from));
        return met;
    }

    /// Counted from the beginning, from the hour of work, or from now; an hour is given from half a day on.
    private @Nullable Integer deadline(int from, int until) {
        int work = from / DAY * DAY + WORK;
        int base = Math.max(now, work > from && work < until ? work : from);
        int deadline = base + (until - from < 4 * 60 ? 30 : 60);
        return deadline < until ? deadline : null;
    }
}
