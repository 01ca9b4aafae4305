package hub.chat.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The sections that the members of a room are in today.
final class RoomSections {

    private final Rooms rooms;
    private final ChatPeople people;

    RoomSections(Rooms rooms, ChatPeople people) {
        this.rooms = rooms;
        this.people = people;
    }

    /// Each section with its people in the room; who is in two stands in both.
    Map<UnitId, List<PersonId>> of(Sql sql, RoomId home) {
        var sections = new TreeMap<UnitId, List<PersonId>>();
        rooms.people(sql, home).forEach(person -> people.sectionsOf(person)
                .forEach(section -> sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(person)));
        return sections;
    }

    List<PersonId> of(Sql sql, RoomId home, UnitId section) {
        return of(sql, home).getOrDefault(section, List.of());
    }
}
