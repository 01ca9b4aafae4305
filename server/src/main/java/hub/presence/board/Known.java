package hub.presence.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// All that is known of one person at one moment.
///
/// @param said what each origin said last; may have ended
/// @param seen when the person last gave a sign of life
/// @param shown what follows from it
/// @param wake when it must be looked at again, if it must
record Known(
        PersonId person, Map<String, List<Claim>> said, Devices devices, @Nullable Instant seen, Shown shown,
        @Nullable Instant wake) {

    /// Of two meetings at once the one that lasts longer is told: until then the person is not free.
    static final Comparator<Claim> STRONGEST_FIRST = Comparator.comparing(Claim::precedence)
            .thenComparing(Claim::end, Comparator.reverseOrder());

    private static final Map<PresenceState, String> PLACES = Map.of(
            PresenceState.TELEWORK, "在宅", PresenceState.TRIP, "出張");

    static Known nothingOf(PersonId person) {
        return new Known(person, Map.of(), Devices.NONE, null, new Shown(Presence.unknown(person, null)), null);
    }

    Known says(String origin, List<Claim> claims) {
        var next = new HashMap<>(said);
        next.put(origin, claims);
        next.values().removeIf(List::isEmpty);
        var lastSeen = claims.stream().filter(claim -> !claim.source().ahead()).map(Claim::since)
                .reduce(seen, Known::laterOf);
        return new Known(person, Map.copyOf(next), devices, lastSeen, shown, wake);
    }

    Known devices(Devices next, Instant now) {
        return new Known(person, said, next, now, shown, wake);
    }

    Known wakeAt(Instant next) {
        return new Known(person, said, devices, seen, shown, next);
    }

    /// After an alarm; one that was overtaken by an earlier one means nothing.
    Known woken(Instant alarm) {
        return alarm.equals(wake) ? new Known(person, said, devices, seen, shown, null) : this;
    }

    /// After the clock was set back.
    Known earlier(Duration back) {
        return new Known(person, said, devices.earlier(back), seen == null ? null : seen.minus(back),
                shown.earlier(back), wake);
    }

    /// Whether this origin has nothing to say any more, but did not take back what it said.
    boolean ended(String origin, Instant now) {
        var claims = said.getOrDefault(origin, List.of());
        return !claims.isEmpty() && claims.stream().noneMatch(claim -> now.isBefore(claim.end()));
    }

    /// The same with what follows from it at this moment.
    Known at(Instant now, WorkTime work) {
        var fresh = new Known(person, said, devices.at(now), seen, shown, wake);
        var next = shown.next(fresh.presence(now, work));
        return new Known(person, said, fresh.devices, seen, next, wake);
    }

    /// When the first of what is known now will begin or end by itself.
    Optional<Instant> nextTurn(Instant now) {
        return claims().stream()
                .flatMap(claim -> Stream.of(claim.since(), claim.end()))
                .filter(turn -> turn.isAfter(now) && turn.isBefore(Instant.MAX))
                .min(Instant::compareTo);
    }

    /// All claims, also those that have not begun.
    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        said.values().forEach(claims::addAll);
        if (seen != null) {
            claims.addAll(devices.claims(seen));
        }
        return claims;
    }

    private Presence presence(Instant now, WorkTime work) {
        var claims = claims();
        var held = claims.stream().filter(claim -> claim.holds(now)).sorted(STRONGEST_FIRST).toList();
        if (held.isEmpty()) {
            return Presence.unknown(person, seen);
        }
        var first = held.getFirst();
        return new Presence(
                person, first.state(), firstOf(held, claim -> placeOf(claim, first)), firstOf(held, Claim::note),
                first.since(),
                first.until(), new NextFree(person, claims, work).after(first));
    }

    /// Who is on the telephone at home is at home: some weaker states are places as well.
    private static @Nullable String placeOf(Claim claim, Claim first) {
        return claim.place() != null || claim.state() == first.state() ? claim.place() : PLACES.get(claim.state());
    }

    /// A telephone call says nothing of where somebody is, but the plan does.
    private static @Nullable String firstOf(List<Claim> held, Function<Claim, @Nullable String> part) {
        return held.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable Instant laterOf(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && one.isBefore(other)) ? other : one;
    }
}
