package hub.directory.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;

/// The growing delay after failures. Every attempt is counted as a failure before the password is looked at, and taken
/// back when it was right, so that a hundred guesses at once are not better than one after the other. In memory: a
/// restart forgives, which costs an attacker more than it gives.
///
/// It delays and never locks: whoever knows a colleague's number must not be able to keep them out for a day.
final class SignInThrottle {

    /// A failure is forgotten after this time without another one.
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final Counter accounts;
    private final Counter addresses;

    SignInThrottle(InstantSource clock) {
        this.accounts = new Counter(clock, 3, Duration.ofMinutes(1));
        this.addresses = new Counter(clock, 20, Duration.ofMinutes(5));
    }

    /// Counts an attempt. How long to wait before the next one is looked at; zero if this one is.
    Duration attempt(String account, String address) {
        var wait = max(accounts.wait(account), addresses.wait(address));
        if (wait.isZero()) {
            accounts.count(account);
            addresses.count(address);
        }
        return wait;
    }

    /// Takes the attempt back: the account starts anew, the address is only one failure better, because an attacker may
    /// have an account of their own.
    void succeeded(String account, String address) {
        accounts.forget(account);
        addresses.takeBack(address);
    }

    /// An attempt that was not looked at, because the machine was busy.
    void notLookedAt(String account, String address) {
        accounts.takeBack(account);
        addresses.takeBack(address);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// Failures by key, at most [#KEYS]; the key not seen for longest makes room.
    private static final class Counter {

        private static final int KEYS = 20_000;

        private final InstantSource clock;
        private final int free;
        private final Duration longest;
        private final LinkedHashMap<String, Failures> failures = new LinkedHashMap<>(64, 0.75f, true);

        /// @param free failures without any delay
        Counter(InstantSource clock, int free, Duration longest) {
            this.clock = clock;
            this.free = free;
            this.longest = longest;
        }

        synchronized Duration wait(String key) {
            var known = failures.get(key);
            if (known == null) return Duration.ZERO;
            var wait = Duration.between(clock.instant(), known.last.plus(delay(known.count)));
            return wait.isNegative() ? Duration.ZERO : wait;
        }

        synchronized void count(String key) {
            var now = clock.instant();
            failures.compute(key, (same, known) -> known == null || !now.isBefore(known.last.plus(REMEMBERED))
                    ? new Failures(1, now)
                    : new Failures(known.count + 1, now));
            if (failures.size() > KEYS) {
                failures.pollFirstEntry();
            }
        }

        synchronized void takeBack(String key) {
            failures.computeIfPresent(key,
                    (same, known) -> known.count == 1 ? null : new Failures(known.count - 1, known.last));
        }

        synchronized void forget(String key) {
            failures.remove(key);
        }

        /// 1, 2, 4, 8 … seconds from the first failure that is not free.
        private Duration delay(int count) {
            if (count < free) return Duration.ZERO;
            var seconds = 1L << Math.min(count - free, 20);
            return seconds > longest.toSeconds() ? longest : Duration.ofSeconds(seconds);
        }
    }

    private record Failures(int count, Instant last) {}
}
