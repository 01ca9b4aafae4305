package hub.seating.sitting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.allocation.AllocationId;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// A sitting as its row has it, for parts of the hub that work on sittings: who it is stands in it, whatever that person
/// shows of themselves. What is shown to others goes through [SeatBook#shown].
///
/// @param day in Japan
/// @param planned the end before it was cut
/// @param open whether it lasts until the person leaves
/// @param source the standing behind it; null: none
/// @param by who did it for the person; null: nobody else
/// @param despite whether it was taken though the person is planned away
/// @param previous the sitting that goes on in this one
/// @param draw how it was drawn, if it was
/// @param allocation what occupies the seat; null only while it is being made
/// @param expires of HELD
public record SittingRow(
        SittingId id, PersonId person, SpaceId seat, AreaId floor, LocalDate day, Slot slot, Instant planned,
        boolean open, SittingState state, SittingKind kind, @Nullable Long source, @Nullable PersonId by,
        boolean despite, Come come, @Nullable Act act, @Nullable SittingId previous, @Nullable DrawId draw,
        @Nullable AllocationId allocation, @Nullable Instant expires) {

    /// How long something can be taken back.
    public static final Duration UNDO = Duration.ofMinutes(2);

    /// What of coming: when one may, when one has to, when one did.
    ///
    /// @param clean when the person is reminded to clear the desk
    public record Come(
            Instant opens, @Nullable Instant deadline, @Nullable Instant warn, @Nullable Instant clean,
            @Nullable Instant at, @Nullable CheckInHow how) {

        Come at(Instant moment, CheckInHow means) {
            return new Come(opens, null, null, clean, moment, means);
        }
    }

    /// What was done last, by a person, that can be taken back.
    record Act(ActKind kind, Instant at, PersonId by) {

        Instant until() {
            return at.plus(UNDO);
        }
    }

    enum ActKind {
        TAKE, END
    }

    /// Whether somebody has come.
    public boolean came() {
        return come.at() != null;
    }

    /// Whether it has the seat at a moment.
    public boolean has(Instant moment) {
        return state.occupies() && slot.has(moment);
    }

    boolean begun(Instant now) {
        return !slot.from().isAfter(now);
    }

    /// What is left of its time.
    public SeatTime rest(Instant now) {
        return new SeatTime(day, SeatVerbs.rest(this, now), open);
    }

    SeatTime time() {
        return new SeatTime(day, slot, open);
    }

    SittingRow in(SittingState next, @Nullable Act done) {
        return new SittingRow(id, person, seat, floor, day, slot, planned, open, next, kind, source, by, despite, come,
                done, previous, draw, allocation, expires);
    }

    SittingRow during(Slot next, Instant plan, boolean lasts) {
        return new SittingRow(id, person, seat, floor, day, next, plan, lasts, state, kind, source, by, despite, come,
                act, previous, draw, allocation, expires);
    }

    SittingRow coming(Come next) {
        return new SittingRow(id, person, seat, floor, day, slot, planned, open, state, kind, source, by, despite, next,
                act, previous, draw, allocation, expires);
    }

    SittingRow on(AllocationId occupied) {
        return new SittingRow(id, person, seat, floor, day, slot, planned, open, state, kind, source, by, despite, come,
                act, previous, draw, occupied, expires);
    }

    SittingRow numbered(SittingId number) {
        return new SittingRow(number, person, seat, floor, day, slot, planned, open, state, kind, source, by, despite,
                come, act, previous, draw, allocation, expires);
    }
}
