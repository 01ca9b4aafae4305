package hub.booking.reservation;

import hub.space.allocation.Allocations;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;

/// Places and how they are taken, for booking.
public record BookingPlaces(Places places, SpaceReaders readers, Allocations allocations) {}
