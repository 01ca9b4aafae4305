package hub.presence.board;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import static hub.presence.board.PresenceState.AVAILABLE;
import static hub.presence.board.PresenceState.AWAY;
import static hub.presence.board.PresenceState.BUSY;
import static hub.presence.board.PresenceState.CALL;
import static hub.presence.board.PresenceState.GONE;
import static hub.presence.board.PresenceState.LEAVE;
import static hub.presence.board.PresenceState.MEETING;
import static hub.presence.board.PresenceState.OUT;
import static hub.presence.board.PresenceState.TELEWORK;
import static hub.presence.board.PresenceState.TRIP;

/// Which claim is believed before which, the strongest first: this order is the whole rule, and a claim that stands in
/// no row cannot be made. `hub/presence/RATIONALE.md` says why each row stands where it does.
enum Precedence {
    NOT_NOW_BY_HAND(Source.MANUAL, BUSY, AWAY, OUT, GONE),
    ON_THE_PHONE(Source.PHONE, CALL),
    HERE_BY_HAND(Source.MANUAL, AVAILABLE),
    IN_A_MEETING(Source.MEETING, MEETING),
    ELSEWHERE_BY_HAND(Source.MANUAL, TELEWORK, TRIP),
    PLANNED(Source.PLAN, TELEWORK, TRIP, LEAVE, OUT),
    WENT_OUT(Source.DOOR, OUT, GONE),
    AT_A_DEVICE(Source.TOUCH, AVAILABLE),
    DEVICE_IS_ON(Source.CONNECTION, AWAY),
    HAS_A_SEAT(Source.SEAT, AWAY),
    CAME_IN(Source.DOOR, AWAY);

    private static final Map<Source, Map<PresenceState, Precedence>> ROWS = rows();

    private final Source source;
    // Set.of cannot be changed, whatever its type says.
    @SuppressWarnings("ImmutableEnumChecker") private final Set<PresenceState> states;

    Precedence(Source source, PresenceState... states) {
        this.source = source;
        this.states = Set.of(states);
    }

    /// The row a claim stands in.
    ///
    /// @throws IllegalArgumentException if the source cannot know such a thing
    static Precedence of(Source source, PresenceState state) {
        var row = ROWS.getOrDefault(source, Map.of()).get(state);
        if (row == null) {
            throw new IllegalArgumentException(source + " cannot say " + state);
        }
        return row;
    }

    static boolean has(Source source, PresenceState state) {
        return ROWS.getOrDefault(source, Map.of()).containsKey(state);
    }

    private static Map<Source, Map<PresenceState, Precedence>> rows() {
        var rows = new EnumMap<Source, Map<PresenceState, Precedence>>(Source.class);
        Arrays.stream(values()).forEach(row -> row.states.forEach(state -> rows
                .computeIfAbsent(row.source, _ -> new EnumMap<>(PresenceState.class))
                .put(state, row)));
        return rows;
    }
}
