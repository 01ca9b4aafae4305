package hub.booking.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingChange;
import hub.booking.reservation.BookingCommand;
import hub.booking.reservation.Invited;
import hub.booking.reservation.NewBooking;
import hub.booking.reservation.Visibility;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// All that a client may ask about a series.
public sealed interface SeriesCommand {

    /// Books a series, or looks what would become of it.
    ///
    /// @param op needed to book
    /// @param from of the first date; its day begins the rule, its clock time is that of all
    /// @param ifClosed null: closed days are days as any other
    /// @param skip days the rule says that are left out
    /// @param instead what is taken on single dates in place of what the rule says
    record MakeSeries(
            @Nullable String op, String title, @Nullable Long purpose, List<SpaceId> places, Instant from,
            Instant until, List<Invited> attendees, @Nullable Visibility visibility, @Nullable PersonId onBehalf,
            @Nullable Boolean link, @Nullable Integer extra, @Nullable String note, Repeat repeat,
            @Nullable IfClosed ifClosed, Conflicts conflicts, @Nullable List<LocalDate> skip,
            @Nullable List<Instead> instead) implements SeriesCommand {
        public MakeSeries {
            skip = few(skip, "skip");
            instead = few(instead, "instead");
        }

        /// The first date.
        NewBooking wish() {
            return new NewBooking(title, purpose, places, from, until, attendees, visibility, onBehalf,
                    Boolean.TRUE.equals(link), extra == null ? 0 : extra, note == null ? "" : note);
        }
    }

    /// One date in another way.
    ///
    /// @param original the day the rule says
    record Instead(LocalDate original, Instant from, Instant until, List<SpaceId> places) {}

    /// Changes dates of a series; what is absent stays.
    ///
    /// @param from when the date named is to begin; the others move as it does
    /// @param repeat another rule, from the first date meant on
    record ChangeSeries(
            String op, @Nullable String title, @Nullable Long purpose, @Nullable List<SpaceId> places,
            @Nullable Instant from, @Nullable Instant until, @Nullable List<Invited> attendees,
            @Nullable Visibility visibility, @Nullable Integer extra, @Nullable String note, @Nullable Repeat repeat,
            @Nullable IfClosed ifClosed, @Nullable Conflicts conflicts) implements SeriesCommand {
        public ChangeSeries {
            requireOp(op);
            if ((from == null) != (until == null)) {
                throw Refused.invalid("until");
            }
            if (from != null && until != null && !from.isBefore(until)) {
                throw Refused.invalid("until");
            }
        }

        /// The same for one booking at this time.
        BookingChange at(@Nullable Instant begin, @Nullable Instant end) {
            return new BookingChange(null, title, purpose, places, begin, end, attendees, visibility, extra, note);
        }
    }

    /// @throws Refused `request.invalid` unless an outbox can have made it
    static String requireOp(@Nullable String op) {
        if (op == null || op.isBlank() || op.length() > BookingCommand.MAX_OP) {
            throw Refused.invalid("op");
        }
        return op;
    }

    private static <T> List<T> few(@Nullable List<T> some, String field) {
        var given = Objects.requireNonNullElse(some, List.<T>of());
        if (given.size() > Dates.MAX_DATES) {
            throw Refused.invalid(field);
        }
        return given;
    }
}
