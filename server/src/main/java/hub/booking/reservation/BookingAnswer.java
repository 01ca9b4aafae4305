package hub.booking.reservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// What is answered about bookings, where it is not one [Booking].
public sealed interface BookingAnswer {

    /// @param seq what the answer includes of the log
    /// @param next where the next page begins; null: this was the last
    record Bookings(long seq, List<Booking> bookings, @Nullable String next) implements BookingAnswer {}

    /// What is taken on a day, or at one place for some days.
    ///
    /// @param day the first
    /// @param offered what is kept for somebody who waited
    record DayBlocks(long seq, LocalDate day, List<Block> blocks, List<OfferedSlot> offered)
            implements BookingAnswer {}

    /// A place kept for some minutes for somebody who waited.
    record OfferedSlot(SpaceId space, Instant from, Instant until) implements BookingAnswer {}

    /// What happened to a booking, the first first.
    record BookingHistory(List<HistoryStep> steps) implements BookingAnswer {}

    /// @param by null: the hub by itself, or somebody at the door
    /// @param from when it was to begin from then on
    /// @param note the reason that was given
    record HistoryStep(
            Instant at, @Nullable PersonId by, Step step, Instant from, Instant until, List<SpaceId> places,
            String note) implements BookingAnswer {}

    /// What a command has led to, as it is remembered for who sends it again: no word of the booking itself.
    record BookingDone(BookingId booking) implements BookingAnswer {}
}
