package hub.booking.reservation;

/// What booking is told by others, and tells others.
///
/// @param rules what may be taken by whom
/// @param alternatives what could be had instead
/// @param waiting how many wait for a place
/// @param attendances who is in a meeting
/// @param links to web meetings
/// @param rooms of meetings in chat
public record BookingPorts(
        HouseRules rules, Alternatives alternatives, Waiting waiting, Attendances attendances, MeetingLinks links,
        MeetingRooms rooms) {}
