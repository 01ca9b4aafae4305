package hub.space.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import hub.space.allocation.ModelTown.ModelSpace;
import hub.space.allocation.Operation.Ask;
import hub.space.allocation.Operation.Enter;
import hub.space.allocation.Operation.Leave;
import hub.space.allocation.Operation.Move;
import hub.space.allocation.Operation.Take;
import hub.space.allocation.Operation.Wish;
import hub.space.place.SpaceKind;

/// What should happen, said as plainly as it can be: a list of intervals that is gone through from end to end.
final class IntervalModel {

    record Held(
            int space, int from, int until, int setup, int teardown, int units, AllocationState state, int person) {

        Held in(AllocationState next, int end) {
            return new Held(space, from, end, setup, teardown, units, next, person);
        }
    }

    /// By the step that took it and the place in its wishes.
    final Map<Integer, Held> rows = new TreeMap<>();

    /// What may still be in the way of somebody.
    private final Map<Integer, Held> alive = new TreeMap<>();

    int now;

    static int key(int step, int wish) {
        return step * 2 + wish;
    }

    void pass(int minutes) {
        now += minutes;
        alive.values().removeIf(row -> row.until + 240 <= now);
    }

    String take(Take take) {
        for (var wish : take.wishes()) {
            var space = ModelTown.SPACES.get(wish.space());
            if (wish.from() < now) return "space.past";
            if (space.kind() == SpaceKind.SEAT && wish.person() == 0) return "space.person_needed";
            if (wish.units() > space.units()) return "space.units";
            if (!fits(fresh(wish), -1)) return "occupied";
        }
        var made = new ArrayList<Integer>();
        for (int i = 0; i < take.wishes().size(); i++) {
            var row = fresh(take.wishes().get(i));
            if (!fits(row, -1)) {
                made.forEach(this::forget);
                return "request.invalid";
            }
            put(key(take.step(), i), row);
            made.add(key(take.step(), i));
        }
        return "taken";
    }

    String move(Move move) {
        int key = key(move.step(), 0);
        var before = rows.get(key);
        if (before == null) return "nothing";
        if (!before.state.occupies()) return "space.left";
        int to = move.space() < 0 ? before.space : move.space();
        int from = move.from() < 0 ? before.from : move.from();
        int until = from + move.until();
        boolean begun = before.from < now;
        if (before.until <= now || until < now || (begun && (to != before.space || from != before.from))
                || (!begun && from < now)) {
            return "space.past";
        }
        var space = ModelTown.SPACES.get(to);
        var stays = to == before.space;
        var after = new Held(to, from, until, stays ? before.setup : space.setup(),
                stays ? before.teardown : space.teardown(), before.units, before.state, before.person);
        if (stays && from >= before.from && until <= before.until) return put(key, after);
        return enter(key, after);
    }

    String enter(Enter enter) {
        int key = key(enter.step(), 0);
        var before = rows.get(key);
        if (before == null) return "nothing";
        var after = before.in(enter.state(), before.until);
        if (before.state.occupies()) return put(key, after);
        return before.from < now ? "space.past" : enter(key, after);
    }

    String leave(Leave leave) {
        int key = key(leave.step(), 0);
        var before = rows.get(key);
        if (before == null) return "nothing";
        if (!before.state.occupies()) return "space.left";
        int end = before.from < now && now < before.until ? now : before.until;
        return put(key, before.in(leave.exit(), end));
    }

    boolean free(Ask ask) {
        var space = ModelTown.SPACES.get(ask.space());
        return fits(new Held(ask.space(), ask.from(), ask.until(), space.setup(), space.teardown(), ask.units(),
                AllocationState.HELD, 0), -1);
    }

    private String enter(int key, Held after) {
        var space = ModelTown.SPACES.get(after.space);
        if (space.kind() == SpaceKind.SEAT && after.person == 0) return "space.person_needed";
        if (after.units > space.units()) return "space.units";
        return fits(after, key) ? put(key, after) : "occupied";
    }

    private String put(int key, Held row) {
        rows.put(key, row);
        if (row.state.occupies()) {
            alive.put(key, row);
        } else {
            alive.remove(key);
        }
        return "taken";
    }

    private void forget(int key) {
        rows.remove(key);
        alive.remove(key);
    }

    private static Held fresh(Wish wish) {
        var space = ModelTown.SPACES.get(wish.space());
        return new Held(wish.space(), wish.from(), wish.until(), space.setup(), space.teardown(), wish.units(),
                AllocationState.CONFIRMED, wish.person());
    }

    private boolean fits(Held wanted, int except) {
        var space = ModelTown.SPACES.get(wanted.space);
        var beside = new ArrayList<Held>();
        for (var entry : alive.entrySet()) {
            var row = entry.getValue();
            if (entry.getKey() == except) continue;
            if (row.space == wanted.space && space.units() > 1) {
                beside.add(row);
            } else if (ModelTown.share(space, ModelTown.SPACES.get(row.space)) && tooNear(row, wanted)) {
                return false;
            }
            if (isSameSitter(space, wanted, row)) return false;
        }
        return hasRoom(space, wanted, beside);
    }

    private static boolean isSameSitter(ModelSpace space, Held wanted, Held row) {
        return space.kind() == SpaceKind.SEAT && ModelTown.SPACES.get(row.space).kind() == SpaceKind.SEAT
                && wanted.person != 0 && wanted.person == row.person
                && row.from < wanted.until && wanted.from < row.until;
    }

    /// Whichever comes first; that they overlap is a gap of less than nothing.
    private static boolean tooNear(Held one, Held other) {
        var first = one.from <= other.from ? one : other;
        var second = first == one ? other : one;
        return second.from - first.until < Math.max(first.teardown, second.setup);
    }

    private static boolean hasRoom(ModelSpace space, Held wanted, List<Held> beside) {
        for (int minute = wanted.from; minute < wanted.until; minute++) {
            int taken = wanted.units;
            for (var row : beside) {
                taken += row.from <= minute && minute < row.until ? row.units : 0;
            }
            if (taken > space.units()) return false;
        }
        return true;
    }
}
