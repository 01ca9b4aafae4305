package hub.presence.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import hub.kernel.id.PersonId;

/// What claims whose end is known say of a stretch of time; devices say nothing of it.
record Ahead(PersonId person, Collection<Claim> claims) {

    /// In order, without overlaps; of where somebody is and why, nothing.
    List<Presence> between(Instant from, Instant until) {
        var turns = new TreeSet<>(List.of(from, until));
        claims.stream().flatMap(claim -> Stream.of(claim.since(), claim.end()))
                .filter(turn -> turn.isAfter(from) && turn.isBefore(until)).forEach(turns::add);
        var stretches = new ArrayList<Presence>();
        var begin = from;
        var state = at(from);
        for (var turn : turns.tailSet(from, false)) {
            if (turn.equals(until) || !at(turn).equals(state)) {
                add(stretches, state, begin, turn);
                begin = turn;
                state = at(turn);
            }
        }
        return stretches;
    }

    private Optional<PresenceState> at(Instant moment) {
        return claims.stream()
                .filter(claim -> claim.until() != null && claim.holds(moment) && !claim.since().isAfter(moment))
                .min(Known.STRONGEST_FIRST)
                .map(Claim::state);
    }

    private void add(List<Presence> stretches, Optional<PresenceState> state, Instant from, Instant until) {
        state.map(known -> new Presence(person, known, null, null, from, until, null)).ifPresent(stretches::add);
    }
}
