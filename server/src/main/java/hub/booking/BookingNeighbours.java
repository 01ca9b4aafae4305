package hub.booking;

import hub.booking.reservation.Attendances;
import hub.booking.reservation.MeetingLinks;
import hub.booking.reservation.MeetingRooms;

/// What booking needs of the other features, filled by the composition root.
///
/// @param attendances presence, which is told who is in a meeting
/// @param links to web meetings
/// @param rooms of meetings in chat
public record BookingNeighbours(Attendances attendances, MeetingLinks links, MeetingRooms rooms) {}
