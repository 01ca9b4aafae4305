package hub.seating.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One step of a trial of seats. Times are minutes after the midnight before the trial begins; sittings are named by the
/// number of the step that made them, so that steps can be left out.
sealed interface SeatStep {

    /// @param here whether the person stands there
    record Take(int step, int person, int seat, int from, int until, boolean here) implements SeatStep {}

    record Move(int step, int sitting, int seat) implements SeatStep {}

    record Extend(int sitting, int until) implements SeatStep {}

    record Come(int sitting) implements SeatStep {}

    record Leave(int sitting) implements SeatStep {}

    /// Time passes, and with it what nobody came to is given back.
    record Pass(int minutes) implements SeatStep {}

    /// Sittings that are still spoken of.
    int RECENT = 20;

    /// Steps by chance: half of them take a seat today or on one of the next days, most of the others are about what was
    /// taken lately.
    static List<SeatStep> script(long seed, int steps) {
        var random = new Random(seed);
        var script = new ArrayList<SeatStep>();
        var made = new ArrayList<>(List.of(0));
        int now = SeatModel.BEGIN;
        for (int step = 0; step < steps; step++) {
            int dice = random.nextInt(100);
            int some = made.get(Math.max(0, made.size() - 1 - random.nextInt(RECENT)));
            if (dice < 42) {
                made.add(step);
                script.add(take(random, step, now));
            } else if (dice < 54) {
                script.add(new Move(step, some, random.nextInt(SeatModel.SEATS)));
            } else if (dice < 64) {
                script.add(new Extend(some, now - 30 + 15 * random.nextInt(60)));
            } else if (dice < 78) {
                script.add(new Come(some));
            } else if (dice < 86) {
                script.add(new Leave(some));
            } else {
                int minutes = random.nextInt(12) == 0 ? 8 * 60 : 1 + random.nextInt(45);
                now += minutes;
                script.add(new Pass(minutes));
            }
        }
        return script;
    }

    private static Take take(Random random, int step, int now) {
        int person = random.nextInt(SeatModel.PEOPLE);
        int seat = random.nextInt(SeatModel.SEATS);
        int day = now / SeatModel.DAY + (random.nextInt(3) == 0 ? random.nextInt(5) : 0);
        int earliest = Math.max(now, day * SeatModel.DAY + 7 * 60);
        int from = random.nextBoolean() ? earliest : earliest + 5 * random.nextInt(60);
        int latest = (from / SeatModel.DAY + 1) * SeatModel.DAY;
        return new Take(step, person, seat, from, Math.min(latest, from + 5 * (1 + random.nextInt(48))),
                random.nextBoolean());
    }
}
