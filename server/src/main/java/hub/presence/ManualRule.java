package hub.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.presence.PresenceCommand.SetManual;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;

/// What may be chosen by hand and for how long.
final class ManualRule {

    /// At night the day is nearly over, but "for an hour" must still be possible.
    static final Duration ALWAYS_POSSIBLE = Duration.ofHours(2);

    /// For each state that may be chosen, how many more days after today it may last. Who is at the desk says so anew
    /// each day; who travels plans ahead.
    private static final Map<PresenceState, Integer> DAYS_AHEAD = Map.of(
            PresenceState.AVAILABLE, 0,
            PresenceState.BUSY, 0,
            PresenceState.AWAY, 0,
            PresenceState.TELEWORK, 7,
            PresenceState.TRIP, 7,
            PresenceState.OUT, 7,
            PresenceState.GONE, 7);

    /// Who works along from outside has no place of work here that colleagues would look for.
    static final Set<PresenceState> GUESTS_MAY = Set.of(
            PresenceState.AVAILABLE, PresenceState.BUSY, PresenceState.AWAY, PresenceState.OUT);

    private ManualRule() {}

    /// The state as it is kept.
    ///
    /// @throws Refused if it may not be chosen, or not like this
    static ManualState check(PersonId person, SetManual wish, Instant now) {
        var days = DAYS_AHEAD.get(wish.state());
        if (days == null) {
            throw new Refused(PresenceError.STATE_NOT_MANUAL);
        }
        var latest = latest(now, days);
        if (!wish.until().isAfter(now) || wish.until().isAfter(latest)) {
            throw new Refused(PresenceError.UNTIL_INVALID, Map.of("latest", latest));
        }
        return new ManualState(person, wish.state(), note(wish.note()), now, wish.until());
    }

    private static Instant latest(Instant now, int daysAhead) {
        var midnight = HubTime.startOf(HubTime.dayOf(now).plusDays(1L + daysAhead));
        var soon = now.plus(ALWAYS_POSSIBLE);
        return midnight.isAfter(soon) ? midnight : soon;
    }

    private static @Nullable String note(@Nullable String text) {
        var line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) > Claim.MAX_NOTE) {
            throw new Refused(PresenceError.NOTE_TOO_LONG, Map.of("max", Claim.MAX_NOTE));
        }
        return line.isEmpty() ? null : line;
    }
}
