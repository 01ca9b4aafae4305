package hub.directory.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-11-20T00:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void the_delay_grows_with_each_failure_up_to_a_minute() {
        var delays = new ArrayList<Long>();
        for (int failure = 0; failure < 12; failure++) {
            throttle.attempt("100001", "address" + failure);
            var wait = throttle.attempt("100001", "other");
            delays.add(wait.toSeconds());
            if (wait.isZero()) throttle.notLookedAt("100001", "other");
            now = now.plus(wait);
        }
        assertThat(delays).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
    }

    @Test
    void guesses_at_the_same_moment_are_counted_before_they_are_looked_at() {
        assertThat(throttle.attempt("100001", "a")).isZero();
        assertThat(throttle.attempt("100001", "a")).isZero();
        assertThat(throttle.attempt("100001", "a")).isZero();
        assertThat(throttle.attempt("100001", "a")).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void success_clears_the_account_but_not_the_address() {
        for (int guess = 0; guess < 19; guess++) throttle.attempt("victim" + guess, "a");
        throttle.attempt("attacker", "a");
        throttle.succeeded("attacker", "a");
        assertThat(throttle.attempt("victim20", "a")).isZero();
        assertThat(throttle.attempt("victim21", "a")).isPositive();
        assertThat(throttle.attempt("victim21", "b")).isZero();
    }

    @Test
    void half_an_hour_without_a_failure_forgives() {
        for (int failure = 0; failure < 10; failure++) {
            now = now.plus(throttle.attempt("100001", "a"));
            throttle.attempt("100001", "a");
        }
        now = now.plus(Duration.ofMinutes(31));
        assertThat(throttle.attempt("100001", "a")).isZero();
        assertThat(throttle.attempt("100001", "a")).isZero();
    }

    @Test
    void a_flood_of_invented_accounts_does_not_fill_memory() {
        for (int account = 0; account < 50_000; account++) throttle.attempt("invented" + account, "address" + account);
        assertThat(throttle.attempt("invented49999", "address49999")).isZero();
    }
}
