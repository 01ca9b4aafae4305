package hub.booking.reservation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.space.allocation.Slot;

/// When things fall due.
final class Due {

    /// Who books so shortly before is coming.
    private static final Duration SHORTLY = Duration.ofMinutes(30);

    private Due() {}

    /// Until when somebody has to check in; never for a place that nobody can miss, or that was booked just before.
    static BookingRow.Claimed claim(BookingRow.Claimed before, Instant now, Slot slot, List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return before.due(null, null);
        }
        var opens = rulings.stream().map(ruling -> ruling.opens(slot.from())).min(Comparator.naturalOrder()).get();
        return before.due(opens, before.at() == null ? deadline(now, slot, rulings) : null);
    }

    private static @Nullable Instant deadline(Instant now, Slot slot, List<Ruling> rulings) {
        if (now.plus(SHORTLY).isAfter(slot.from())) {
            return null;
        }
        return rulings.stream().filter(Ruling::checkIn).map(ruling -> slot.from().plus(ruling.grace()))
                .max(Comparator.naturalOrder())
                .filter(deadline -> deadline.isBefore(slot.until()))
                .orElse(null);
    }

    /// Until when the owner has to agree: at the latest when it begins.
    static Instant approval(Instant now, Slot slot, Stream<Ruling> asked) {
        var latest = slot.from().isAfter(now) ? slot.from() : slot.until();
        return asked.map(Ruling::patience).map(now::plus).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .filter(moment -> moment.isBefore(latest))
                .orElse(latest);
    }
}
