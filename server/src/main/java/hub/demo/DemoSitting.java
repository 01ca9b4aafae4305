package hub.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

import hub.seating.sitting.SittingKind;
import hub.seating.sitting.SittingState;

/// That somebody of the town has or had a seat on a day. Times of day are minutes from midnight.
///
/// @param until when the seat was or will be free again, `planned` as it was asked for
/// @param open whether it was taken until the person leaves
/// @param deadline until when one had to come; null: one need not
/// @param came when one came, null: not yet or never
/// @param ended when it was over; null: it is not
record DemoSitting(
        int person, DemoSeat seat, LocalDate day, int from, int until, int planned, boolean open,
        SittingState state, SittingKind kind, LocalDateTime made, @Nullable Integer deadline, @Nullable Integer came,
        @Nullable Integer ended) {}
