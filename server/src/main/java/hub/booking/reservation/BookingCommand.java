package hub.booking.reservation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// All that a client may ask about a booking.
public sealed interface BookingCommand {

    int MAX_TITLE = 120;
    int MAX_NOTE = 2_000;
    int MAX_REASON = 200;
    int MAX_PEOPLE = 300;
    int MAX_PLACES = 6;

    /// People without an account.
    int MAX_EXTRA = 5_000;

    int MAX_OP = 64;

    /// Makes a booking, or without a place an own event of the calendar.
    ///
    /// @param visibility absent: everybody on the staff, but of an event without a place who takes part
    /// @param onBehalf whose it shall be; absent: mine
    /// @param link whether to make a web meeting for it
    record MakeBooking(
            String op, String title, @Nullable Long purpose, List<SpaceId> places, Instant from, Instant until,
            List<Invited> attendees, @Nullable Visibility visibility, @Nullable PersonId onBehalf,
            @Nullable Boolean link, @Nullable Integer extra, @Nullable String note) implements BookingCommand {
        public MakeBooking {
            requireOp(op);
        }

        /// The same without what belongs to this sending of it.
        public NewBooking wish() {
            return new NewBooking(title, purpose, places, from, until, attendees, visibility, onBehalf,
                    Boolean.TRUE.equals(link), extra == null ? 0 : extra, note == null ? "" : note);
        }
    }

    /// Changes a booking; what is absent stays.
    ///
    /// @param version of the booking that was changed on the screen
    record ChangeBooking(
            String op, int version, @Nullable String title, @Nullable Long purpose, @Nullable List<SpaceId> places,
            @Nullable Instant from, @Nullable Instant until, @Nullable List<Invited> attendees,
            @Nullable Visibility visibility, @Nullable Integer extra, @Nullable String note)
            implements BookingCommand {
        public ChangeBooking {
            requireOp(op);
        }

        BookingChange change() {
            return new BookingChange(version, title, purpose, places, from, until, attendees, visibility, extra, note);
        }
    }

    /// Takes a cancellation back, opens the booking's room, and whatever else needs no word.
    record BookingOp(String op) implements BookingCommand {
        public BookingOp {
            requireOp(op);
        }
    }

    /// Gives a booking to a colleague.
    record HandOverBooking(String op, PersonId to) implements BookingCommand {
        public HandOverBooking {
            requireOp(op);
        }
    }

    /// Says whether I come.
    record AnswerInvitation(String op, Reply answer) implements BookingCommand {
        public AnswerInvitation {
            requireOp(op);
        }
    }

    /// Agrees to a booking, or does not.
    record ApproveBooking(String op, boolean ok, @Nullable String note) implements BookingCommand {
        public ApproveBooking {
            requireOp(op);
            requireText(note, MAX_REASON, "note");
        }
    }

    /// Whether a booking stays though nobody comes.
    record KeepBooking(String op, boolean keep) implements BookingCommand {
        public KeepBooking {
            requireOp(op);
        }
    }

    /// @throws Refused `request.invalid` unless an outbox can have made it
    static void requireOp(@Nullable String op) {
        if (op == null || op.isBlank() || op.length() > MAX_OP) {
            throw Refused.invalid("op");
        }
    }

    /// @throws Refused `request.invalid` if it is longer
    static void requireText(@Nullable String text, int most, String field) {
        if (text != null && text.length() > most) {
            throw Refused.invalid(field);
        }
    }

    /// @throws Refused `request.invalid` if there are more, or one twice
    static <T> void requireDistinct(@Nullable List<T> many, int most, String field) {
        if (many != null && (many.size() > most || many.stream().distinct().count() != many.size())) {
            throw Refused.invalid(field);
        }
    }

    /// @throws Refused `request.invalid` unless it is a whole minute
    static void requireMinute(@Nullable Instant moment, String field) {
        if (moment != null && (moment.getNano() != 0 || moment.getEpochSecond() % 60 != 0)) {
            throw Refused.invalid(field);
        }
    }
}
