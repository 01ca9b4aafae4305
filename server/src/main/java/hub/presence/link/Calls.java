package hub.presence.link;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.presence.board.Board;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;

/// The calls people are in, in memory. Any thread; what is heard of one person is taken in order.
final class Calls {

    /// More than anybody has within two hours; beyond that the oldest are forgotten.
    static final int MAX_PER_LINE = 100;

    private final Board board;
    private final Map<Line, Map<String, Heard>> lines = new ConcurrentHashMap<>();

    Calls(Board board) {
        this.board = board;
    }

    /// A call is under way. One that has ended stays so, in whatever order this arrives.
    void started(Line line, String call, Instant at, Instant now) {
        hear(line, call, now, before -> before == null
                ? new Heard(at, now.plus(Claim.LONGEST_CALL), false)
                : before.believedUntil(now.plus(Claim.LONGEST_CALL)));
    }

    /// A call is over; taken silently of one that was never heard of.
    void ended(Line line, String call, Instant now) {
        hear(line, call, now, _ -> new Heard(now, now.plus(Claim.LONGEST_CALL), true));
    }

    private void hear(Line line, String call, Instant now, Step step) {
        lines.compute(line, (_, before) -> {
            var calls = new HashMap<>(before == null ? Map.of() : before);
            calls.values().removeIf(heard -> !now.isBefore(heard.lease()));
            calls.put(call, step.apply(calls.get(call)));
            if (calls.size() > MAX_PER_LINE) {
                calls.values().remove(oldest(calls));
            }
            // Inside, so that of two threads the later one also says the later thing.
            board.says(line.person(), line.origin(), claims(calls, now));
            return calls;
        });
    }

    private static Heard oldest(Map<String, Heard> calls) {
        return calls.values().stream().min(Comparator.comparing(Heard::lease)).orElseThrow();
    }

    private static List<Claim> claims(Map<String, Heard> calls, Instant now) {
        return calls.values().stream().filter(heard -> !heard.over()).sorted(Comparator.comparing(Heard::since))
                .map(heard -> heard.claim(now)).toList();
    }

    /// The telephone of a person, as one exchange sees it.
    ///
    /// @param link the id of its key
    record Line(PersonId person, long link) {

        private String origin() {
            return "call:" + link;
        }
    }

    private record Heard(Instant since, Instant lease, boolean over) {

        Heard believedUntil(Instant later) {
            return over ? this : new Heard(since, later, false);
        }

        /// Never believed for longer than from now on, even if the clock has been set back since.
        Claim claim(Instant now) {
            var longest = now.plus(Claim.LONGEST_CALL);
            return new Claim(Source.PHONE, PresenceState.CALL, null, null, since, null,
                    lease.isAfter(longest) ? longest : lease);
        }
    }

    private interface Step {
        Heard apply(@Nullable Heard before);
    }
}
