package hub;

import java.util.List;

import hub.booking.BookingNeighbours;
import hub.booking.panel.CardHolders;
import hub.booking.reservation.Attendance;
import hub.booking.reservation.Attendances;
import hub.booking.reservation.MeetingRooms;
import hub.chat.ChatFeature;
import hub.chat.room.RoomCommand;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.presence.Meeting;
import hub.presence.Meetings;
import hub.presence.PresenceFeature;
import hub.presence.hours.OfficeDay;

/// Answers booking from presence and chat.
record NeighboursOfBooking(Meetings meetings, ChatFeature chat) implements Attendances, MeetingRooms {

    static BookingNeighbours of(PresenceFeature presence, ChatFeature chat, CardHolders cards) {
        var neighbours = new NeighboursOfBooking(presence.meetings("booking"), chat);
        return new BookingNeighbours(neighbours, presence::meetingLink, neighbours,
                day -> presence.calendar().closed(day).map(OfficeDay::name), new TimeForBooking(presence),
                new TimeForBooking(presence), cards);
    }

    @Override
    public void attends(PersonId person, List<Attendance> attendances) {
        meetings.attends(person, attendances.stream()
                .map(attendance -> new Meeting(attendance.from(), attendance.until(), attendance.place()))
                .toList());
    }

    @Override
    public long open(Session founder, String op, String title, List<PersonId> people) {
        var name = title.length() <= MAX_NAME ? title : title.substring(0, MAX_NAME);
        return chat.rooms().open(founder, new RoomCommand.OpenGroup(op, name, null, people, false)).id().value();
    }

    private static final int MAX_NAME = 80;
}
