package hub.seating.choice;

import java.time.Instant;
import java.time.LocalDate;

import hub.seating.sitting.When.WhenPart;

/// A time at which there is a seat, in the detail of a refusal.
///
/// @param free how many there are
public record OtherTime(LocalDate day, WhenPart part, Instant from, Instant until, int free) {}
