package hub.booking.reservation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Slot;

/// A booking as its own row has it.
///
/// @param slot half-open; cut when it ends early or nobody comes
/// @param planned when it was to end
/// @param series null: it stands alone
/// @param original when this one of the series was to begin at first; kept when it is moved
public record BookingRow(
        BookingId id, int version, BookingState state, What what, Slot slot, Instant planned, Whose whose,
        @Nullable SeriesId series, @Nullable Instant original, Asked asked, Claimed claimed, @Nullable Gone gone,
        Instant made, Instant changed) {

    /// What it is about.
    ///
    /// @param extra people without an account
    /// @param link to a web meeting
    /// @param room in chat
    public record What(
            String title, @Nullable Long purpose, Visibility visibility, int extra, @Nullable String link,
            @Nullable Long room, String note) {

        What withRoom(long opened) {
            return new What(title, purpose, visibility, extra, link, opened, note);
        }
    }

    /// Whose it is.
    ///
    /// @param unit the section it counts for; null: of who belongs to none
    public record Whose(PersonId organiser, PersonId bookedBy, @Nullable UnitId unit) {}

    /// What the owner of a place was asked and said.
    ///
    /// @param expires null: nobody had to be asked
    public record Asked(
            @Nullable Instant expires, @Nullable PersonId by, @Nullable Instant at, @Nullable String note) {

        static final Asked NOBODY = new Asked(null, null, null, null);
    }

    /// Whether and until when somebody has to come, and who came.
    ///
    /// @param deadline null: nobody has to
    /// @param keep kept for who booked though nobody comes
    public record Claimed(
            @Nullable Instant opens, @Nullable Instant deadline, @Nullable PersonId by, @Nullable Instant at,
            @Nullable CheckInHow how, boolean keep) {

        static final Claimed NEVER = new Claimed(null, null, null, null, null, false);

        Claimed due(@Nullable Instant from, @Nullable Instant until) {
            return new Claimed(from, until, by, at, how, keep);
        }
    }

    /// Who called it off.
    ///
    /// @param was the state before
    public record Gone(@Nullable PersonId by, Instant at, String reason, BookingState was) {}

    BookingRow with(BookingState next) {
        return new BookingRow(id, version, next, what, slot, planned, whose, series, original, asked, claimed, gone,
                made,
                changed);
    }

    BookingRow with(What next) {
        return new BookingRow(id, version, state, next, slot, planned, whose, series, original, asked, claimed, gone,
                made,
                changed);
    }

    BookingRow at(Slot next) {
        return new BookingRow(id, version, state, what, next, next.until(), whose, series, original, asked, claimed,
                gone,
                made, changed);
    }

    /// The same, over before it was planned.
    BookingRow cut(Instant until) {
        return until.isAfter(slot.from()) && until.isBefore(slot.until())
                ? new BookingRow(id, version, state, what, new Slot(slot.from(), until), planned, whose, series,
                        original,
                        asked, claimed, gone, made, changed)
                : this;
    }

    BookingRow with(Whose next) {
        return new BookingRow(id, version, state, what, slot, planned, next, series, original, asked, claimed, gone,
                made,
                changed);
    }

    BookingRow with(Asked next) {
        return new BookingRow(id, version, state, what, slot, planned, whose, series, original, next, claimed, gone,
                made,
                changed);
    }

    BookingRow with(Claimed next) {
        return new BookingRow(id, version, state, what, slot, planned, whose, series, original, asked, next, gone, made,
                changed);
    }

    BookingRow gone(@Nullable Gone next) {
        return new BookingRow(id, version, state, what, slot, planned, whose, series, original, asked, claimed, next,
                made,
                changed);
    }

    BookingRow bumped(Instant now) {
        return new BookingRow(id, version + 1, state, what, slot, planned, whose, series, original, asked, claimed,
                gone,
                made, now);
    }

    /// Whether it has begun.
    boolean begun(Instant now) {
        return !slot.from().isAfter(now);
    }

    /// Whether nothing of it lies ahead.
    boolean past(Instant now) {
        return !slot.until().isAfter(now);
    }
}
