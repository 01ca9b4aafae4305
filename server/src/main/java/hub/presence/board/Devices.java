package hub.presence.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The devices a person has the hub open on.
///
/// @param leases until when each connection counts, by its name: [Instant#MAX] while it is open
/// @param touched when any of them was last touched
record Devices(Map<String, Instant> leases, @Nullable Instant touched) {

    /// Longer than reading a page, shorter than fetching a coffee.
    static final Duration IDLE = Duration.ofMinutes(5);

    /// A closed connection counts this much longer: a page that is reloaded is back by then. A connection that died is
    /// closed by its heartbeat after 85 s at most, which together makes a lease of 90 s.
    static final Duration GRACE = Duration.ofSeconds(5);

    static final Devices NONE = new Devices(Map.of(), null);

    Devices {
        leases = Map.copyOf(leases);
    }

    boolean have(String connection) {
        return leases.containsKey(connection);
    }

    Devices opened(String connection) {
        return with(connection, Instant.MAX);
    }

    Devices closed(String connection, Instant now) {
        return with(connection, now.plus(GRACE));
    }

    Devices touched(Instant now) {
        return new Devices(leases, now);
    }

    /// Without those whose lease has ended.
    Devices at(Instant now) {
        if (leases.values().stream().allMatch(now::isBefore)) {
            return this;
        }
        var left = new HashMap<>(leases);
        left.values().removeIf(lease -> !now.isBefore(lease));
        return new Devices(left, touched);
    }

    /// What they say of the person.
    ///
    /// @param seen since when a device that was never touched counts as untouched
    List<Claim> claims(Instant seen) {
        var claims = new ArrayList<Claim>(2);
        leases.values().stream().max(Instant::compareTo).ifPresent(lease -> {
            var since = touched == null ? seen : touched;
            if (touched != null) {
                var idle = touched.plus(IDLE);
                claims.add(claim(Source.TOUCH, PresenceState.AVAILABLE, since, idle.isBefore(lease) ? idle : lease));
            }
            claims.add(claim(Source.CONNECTION, PresenceState.AWAY, since, lease));
        });
        return claims;
    }

    private static Claim claim(Source source, PresenceState state, Instant since, Instant lease) {
        return new Claim(source, state, null, null, since, null, lease);
    }

    /// The same after the clock was set back by `back`: what is measured in minutes must not last an hour longer.
    Devices earlier(Duration back) {
        var moved = new HashMap<>(leases);
        moved.replaceAll((_, lease) -> lease.equals(Instant.MAX) ? lease : lease.minus(back));
        return new Devices(moved, touched == null ? null : touched.minus(back));
    }

    private Devices with(String connection, Instant lease) {
        var next = new HashMap<>(leases);
        next.put(connection, lease);
        return new Devices(next, touched);
    }
}
