package hub.seating.duty;

import java.time.LocalDate;

import hub.space.place.SpaceId;

/// One turn of duty.
///
/// @param day in Japan
record DutyKey(SpaceId seat, LocalDate day, Half half) {}
