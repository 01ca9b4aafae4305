package hub.space.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import hub.space.allocation.Operation.Ask;
import hub.space.allocation.Operation.Enter;
import hub.space.allocation.Operation.Leave;
import hub.space.allocation.Operation.Move;
import hub.space.allocation.Operation.Pass;
import hub.space.allocation.Operation.Take;
import hub.space.allocation.Operation.Wish;
import hub.space.place.SpaceKind;

/// Steps by chance: many take, some move, approve, cancel and release, time passes.
final class Script {

    /// Allocations that are still spoken of.
    private static final int RECENT = 100;

    private static final int AHEAD = 5 * 24 * 60;
    private static final int PEOPLE = 4;
    private static final List<AllocationState> INTO = List.of(AllocationState.HELD, AllocationState.TENTATIVE,
            AllocationState.CONFIRMED, AllocationState.CHECKED_IN);
    private static final List<AllocationState> EXITS = List.of(AllocationState.CANCELLED, AllocationState.RELEASED,
            AllocationState.ENDED_EARLY, AllocationState.EXPIRED, AllocationState.COMPLETED);

    private final Random random;
    private final List<Integer> takes = new ArrayList<>();
    private int now;

    private Script(long seed) {
        random = new Random(seed);
    }

    static List<Operation> of(long seed, int steps) {
        var script = new Script(seed);
        var operations = new ArrayList<Operation>(steps);
        for (int step = 0; step < steps; step++) {
            operations.add(script.next(step));
        }
        return operations;
    }

    private Operation next(int step) {
        int dice = random.nextInt(1000);
        if (dice < 480) return take(step, List.of(wish()));
        if (dice < 490) return take(step, List.of(wish(), wish()));
        if (dice < 700) return move(step);
        if (dice < 820) return new Enter(some(), INTO.get(random.nextInt(INTO.size())));
        if (dice < 965) return new Leave(some(), EXITS.get(random.nextInt(EXITS.size())));
        if (dice < 990) return ask();
        return pass();
    }

    private Wish wish() {
        int space = random.nextInt(ModelTown.SPACES.size());
        var kind = ModelTown.SPACES.get(space).kind();
        int units = kind == SpaceKind.LOUNGE || random.nextInt(50) == 0 ? 1 + random.nextInt(6) : 1;
        int from = begin();
        int person = kind == SpaceKind.SEAT ? random.nextInt(PEOPLE + 1) : random.nextInt(3) == 0 ? 1 : 0;
        return new Wish(space, from, from + length(), units, person);
    }

    private Operation move(int step) {
        int from = random.nextInt(3) == 0 ? -1 : begin();
        return new Move(some(), random.nextInt(3) == 0 ? random.nextInt(ModelTown.SPACES.size()) : -1, from,
                length());
    }

    private Operation ask() {
        int from = Math.max(now, begin());
        int space = random.nextInt(ModelTown.SPACES.size());
        return new Ask(space, from, from + length(), 1 + random.nextInt(2));
    }

    private Operation pass() {
        int minutes = 1 + random.nextInt(90);
        now += minutes;
        return new Pass(minutes);
    }

    private int begin() {
        return now - 10 + random.nextInt(random.nextInt(4) == 0 ? 60 : AHEAD);
    }

    private int length() {
        return switch (random.nextInt(40)) {
            case 0 -> 24 * 60 + random.nextInt(3 * 24 * 60);
            case 1 -> 24 * 60;
            case 2 -> 1;
            default -> 5 * (1 + random.nextInt(36));
        };
    }

    private Take take(int step, List<Wish> wishes) {
        takes.add(step);
        return new Take(step, wishes);
    }

    private int some() {
        return takes.isEmpty() ? 0 : takes.get(Math.max(0, takes.size() - 1 - random.nextInt(RECENT)));
    }
}
