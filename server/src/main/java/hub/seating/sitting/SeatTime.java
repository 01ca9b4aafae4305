package hub.seating.sitting;

import java.time.LocalDate;

import hub.space.allocation.Slot;

/// A time for which a seat is wanted.
///
/// @param day in Japan, in which all of it lies
/// @param open whether it lasts until the person leaves
public record SeatTime(LocalDate day, Slot slot, boolean open) {}
