package hub.space.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.wire.Refused;

/// Devices that wait to be approved. In memory only: after a restart a device simply shows another code. Any thread.
final class Pairings {

    static final Duration LIVES = Duration.ofMinutes(10);

    /// How often a device should ask; a little less is let pass, because clocks and networks are not exact.
    static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(4);

    /// Wrong codes of one person within [#LIVES].
    static final int MAX_GUESSES = 5;

    /// A day on which a whole hall is fitted out, all from behind one proxy.
    static final int MAX_WAITING = 200;
    static final int MAX_WAITING_PER_ADDRESS = 50;

    private final InstantSource clock;
    private final Map<String, Waiting> bySecret = new HashMap<>();
    private final Map<PersonId, List<Instant>> guesses = new HashMap<>();

    Pairings(InstantSource clock) {
        this.clock = clock;
    }

    /// A device that begins to wait.
    ///
    /// @param secret known to the device alone; with it the device asks whether it was approved
    /// @param code what it shows
    /// @param pauseMs how often it may ask
    record PairingBegun(String secret, String code, Instant now, Instant expires, long pauseMs) {

        @Override
        public String toString() {
            return "PairingBegun[" + expires + "]";
        }
    }

    /// @throws Refused `device.too_many_waiting`
    synchronized PairingBegun begin(String address) {
        forget();
        var fromHere = bySecret.values().stream().filter(one -> one.address.equals(address)).count();
        if (bySecret.size() >= MAX_WAITING || fromHere >= MAX_WAITING_PER_ADDRESS) {
            throw new Refused(DeviceError.TOO_MANY_WAITING);
        }
        var secret = Secret.next();
        var waiting = new Waiting(unused(), address, clock.instant().plus(LIVES));
        bySecret.put(Secret.hash(secret), waiting);
        return new PairingBegun(secret, waiting.code, clock.instant(), waiting.expires, PAUSE.toMillis());
    }

    /// Checks that a device waits with this code.
    ///
    /// @throws Refused `device.not_waiting`, or `device.too_many_guesses` after several of those
    synchronized void require(PersonId person, String typed) {
        forget();
        var wrong = guesses.computeIfAbsent(person, _ -> new ArrayList<>());
        if (wrong.size() >= MAX_GUESSES) {
            throw new Refused(DeviceError.TOO_MANY_GUESSES);
        }
        if (waiting(typed).isEmpty()) {
            wrong.add(clock.instant());
            throw new Refused(DeviceError.NOT_WAITING);
        }
        guesses.remove(person);
    }

    /// Says which device the one with this code has become; false if it has become one already or waits no more.
    synchronized boolean approve(String typed, DeviceId device) {
        forget();
        var waiting = waiting(typed);
        waiting.ifPresent(one -> one.device = device);
        return waiting.isPresent();
    }

    /// What a waiting device has become; empty if nothing yet.
    ///
    /// @throws Refused `device.code_expired`, or `device.slow_down` if it asked just now
    synchronized Optional<DeviceId> ask(String secret) {
        forget();
        var waiting = bySecret.get(Secret.hash(secret));
        if (waiting == null) {
            throw new Refused(DeviceError.CODE_EXPIRED);
        }
        var now = clock.instant();
        if (waiting.asked != null && now.isBefore(waiting.asked.plus(LEAST_PAUSE))) {
            throw new Refused(DeviceError.SLOW_DOWN, Map.of("afterMs", PAUSE.toMillis()));
        }
        waiting.asked = now;
        return Optional.ofNullable(waiting.device);
    }

    private Optional<Waiting> waiting(String typed) {
        var code = PairingCode.tidy(typed);
        return bySecret.values().stream().filter(one -> one.device == null && one.code.equals(code)).findFirst();
    }

    private String unused() {
        var code = PairingCode.next();
        return bySecret.values().stream().anyMatch(one -> one.code.equals(code)) ? unused() : code;
    }

    private void forget() {
        var now = clock.instant();
        bySecret.values().removeIf(one -> !now.isBefore(one.expires));
        guesses.values().forEach(wrong -> wrong.removeIf(at -> !now.isBefore(at.plus(LIVES))));
        guesses.values().removeIf(List::isEmpty);
    }

    private static final class Waiting {

        private final String code;
        private final String address;
        private final Instant expires;
        private @Nullable Instant asked;
        private @Nullable DeviceId device;

        Waiting(String code, String address, Instant expires) {
            this.code = code;
            this.address = address;
            this.expires = expires;
        }
    }
}
