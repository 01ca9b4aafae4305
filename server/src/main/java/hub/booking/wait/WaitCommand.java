package hub.booking.wait;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeId;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// What somebody who waits may ask for.
public sealed interface WaitCommand {

    /// Waits for a place, or for any that suits a purpose.
    ///
    /// @param op of the outbox
    /// @param people 1 if absent
    /// @param until at most 31 days after `from`
    /// @param minutes at most as long as that
    /// @param takeAtOnce whether to book it as soon as it is free
    /// @param title of the booking; none if absent
    record NewWait(
            String op, @Nullable SpaceId place, @Nullable PurposeId purpose, @Nullable Integer people, Instant from,
            Instant until, int minutes, boolean takeAtOnce, @Nullable String title) implements WaitCommand {

        private static final int MAX_PEOPLE = 1_000;
        private static final int MAX_TITLE = 120;
        private static final int MIN_MINUTES = 5;
        private static final Duration LONGEST = Duration.ofDays(31);

        public NewWait {
            require(place != null || purpose != null, "place");
            require(people == null || (people >= 1 && people <= MAX_PEOPLE), "people");
            require(from != null && from.truncatedTo(ChronoUnit.MINUTES).equals(from), "from");
            require(until != null && until.truncatedTo(ChronoUnit.MINUTES).equals(until) && from.isBefore(until)
                    && !until.isAfter(from.plus(LONGEST)), "until");
            require(minutes >= MIN_MINUTES && minutes <= Duration.between(from, until).toMinutes(), "minutes");
            require(title == null || title.length() <= MAX_TITLE, "title");
        }

        Wait waiting(WaitId id) {
            return new Wait(id, WaitState.WAITING, place, purpose, people == null ? 1 : people, from, until, minutes,
                    takeAtOnce, title == null ? "" : title.strip(), null, null);
        }

        private static void require(boolean sound, String field) {
            if (!sound) {
                throw Refused.invalid(field);
            }
        }
    }

    /// Takes what is kept.
    ///
    /// @param op of the outbox
    record TakeOffer(String op) implements WaitCommand {}
}
