package hub.booking;

import hub.booking.calendar.StaffHours;
import hub.booking.calendar.StaffPlans;
import hub.booking.panel.CardHolders;
import hub.booking.reservation.Attendances;
import hub.booking.reservation.MeetingLinks;
import hub.booking.reservation.MeetingRooms;
import hub.space.policy.OfficeDays;

/// What booking needs of the other features, filled by the composition root.
///
/// @param attendances presence, which is told who is in a meeting
/// @param links to web meetings
/// @param rooms of meetings in chat
/// @param office on which days the house is closed
/// @param hours when people work
/// @param plans what people plan by half days
/// @param cards whose a staff card is
public record BookingNeighbours(
        Attendances attendances, MeetingLinks links, MeetingRooms rooms, OfficeDays office, StaffHours hours,
        StaffPlans plans, CardHolders cards) {}
