package hub.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import hub.kernel.id.PersonId;
import hub.presence.board.Board;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.presence.board.View;
import hub.presence.board.ViewRules;

/// The board without a server, in this process and by a clock that is turned by hand: everybody has a device, something
/// chosen by hand and a meeting, so that several ends lie ahead of each.
final class BoardAlone {

    private static final Instant MORNING = Instant.parse("2026-11-20T00:00:00Z");
    private static final int WARM_SECONDS = 200;
    private static final int SECONDS = 100;
    private static final int TOUCH_EVERY_SECONDS = 30;
    private static final String BY_HAND = "manual";

    private final List<PersonId> people;
    private Instant now = MORNING;
    private Board board = empty();
    private int touched;

    BoardAlone(int people) {
        this.people = LongStream.rangeClosed(1, people).mapToObj(PersonId::new).toList();
    }

    void measure(Figures figures) {
        long before = heap();
        people.forEach(this::arrive);
        figures.put("board alone, bytes/person", (double) (heap() - before) / people.size());
        for (int second = 0; second < WARM_SECONDS; second++) {
            idle();
            work();
        }
        figures.put("– CPU µs/s while nothing ends", 1e6 * cpu(this::idle) / SECONDS)
                .put("– CPU µs/s while all use their devices", 1e6 * cpu(this::work) / SECONDS)
                .put("– CPU µs/end, all at once", 1e6 * end() / people.size());
    }

    private Board empty() {
        return new Board(() -> now, (person, from) -> Optional.of(from), ViewRules.ALL);
    }

    /// The meetings and what is chosen by hand end at different times; what is sent of them is encoded.
    private void arrive(PersonId person) {
        board.opened(person, "device-" + person.value());
        board.touched(person);
        Instant noon = now.plus(Duration.ofHours(3)).plusMillis(person.value());
        board.says(person, BY_HAND, List.of(Claim.until(Source.MANUAL, PresenceState.BUSY, null, now, noon)));
        board.says(person, "booking", List.of(Claim.until(Source.MEETING, PresenceState.MEETING, "第二会議室",
                noon.plusSeconds(person.value()), noon.plus(Duration.ofHours(8)))));
        board.json(View.SECTION, person);
        board.json(View.STAFF, person);
    }

    private void idle() {
        now = now.plusMillis(1);
        board.turn(BY_HAND);
    }

    private void work() {
        now = now.plusSeconds(1);
        for (int i = 0; i < people.size() / TOUCH_EVERY_SECONDS; i++) {
            board.touched(people.get(touched++ % people.size()));
        }
        board.turn(BY_HAND);
    }

    /// Lets what was chosen by hand end for everybody in one second.
    ///
    /// @return CPU seconds
    private double end() {
        now = MORNING.plus(Duration.ofHours(3)).plusMillis(people.size()).plusSeconds(1);
        double before = cpuOfThread();
        int ended = board.turn(BY_HAND).size();
        Subject.must(ended == people.size(), ended + " ends");
        return cpuOfThread() - before;
    }

    private static double cpu(Runnable second) {
        double before = cpuOfThread();
        for (int i = 0; i < SECONDS; i++) {
            second.run();
        }
        return cpuOfThread() - before;
    }

    private static double cpuOfThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
