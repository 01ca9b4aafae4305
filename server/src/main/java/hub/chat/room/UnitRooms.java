package hub.chat.room;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Keeps the rooms of units in step with the directory: a room for each unit with people, its members those people.
/// Run at start, after each change of the directory and when a day begins on which posts change.
///
/// The room of a unit that is no more keeps its people and its history and no longer follows; only leavers go.
final class UnitRooms {

    private final EventLog log;
    private final Database db;
    private final RoomRepository rooms;
    private final MemberRepository members = new MemberRepository();
    private final RoomKeeping keeping;
    private final Membership membership;
    private final ChatPeople people;

    UnitRooms(
            EventLog log, Database db, RoomRepository rooms, RoomKeeping keeping, Membership membership,
            ChatPeople people) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.keeping = keeping;
        this.membership = membership;
        this.people = people;
    }

    /// Makes the differences good, one room at a time so that other writers get in between.
    synchronized void follow() {
        var existing = db.read(rooms::unitRooms);
        var units = people.units().stream().filter(unit -> !unit.people().isEmpty()).toList();
        units.forEach(unit -> follow(unit, existing.get(unit.unit())));
        var current = units.stream().map(ChatPeople.Staff::unit).collect(Collectors.toSet());
        dismissLeavers(existing, current);
    }

    private void follow(ChatPeople.Staff unit, RoomRepository.@Nullable UnitRoom room) {
        var owners = unit.people().stream()
                .filter(person -> people.manages(person, unit.unit()))
                .collect(Collectors.toSet());
        if (room == null) {
            log.write(tx -> create(tx, unit, owners));
        } else if (!room.people().equals(unit.people()) || !room.name().equals(unit.name())
                || !room.owners().equals(owners)) {
            log.write(tx -> {
                rename(tx, unit, room);
                membership.leave(tx, room.id(), minus(room.people(), unit.people()), null);
                membership.join(tx, room.id(), minus(unit.people(), room.people()), null);
                appoint(tx, room.id(), minus(owners, room.owners()), true);
                appoint(tx, room.id(), minus(room.owners(), owners), false);
                return room.id();
            });
        }
    }

    /// A room that is new has nothing to note.
    private RoomId create(Tx tx, ChatPeople.Staff unit, Set<PersonId> owners) {
        var room = rooms.create(tx.sql(),
                new RoomRepository.NewRoom(RoomKind.UNIT, unit.name(), null, unit.unit(), null, false), tx.now());
        unit.people().forEach(person -> {
            members.add(tx.sql(), room, person, owners.contains(person), tx.now());
            membership.tellJoined(tx, room, person);
        });
        return room;
    }

    private void rename(Tx tx, ChatPeople.Staff unit, RoomRepository.UnitRoom room) {
        if (!room.name().equals(unit.name())) {
            keeping.rename(tx, room.id(), unit.name());
        }
    }

    private void appoint(Tx tx, RoomId room, Set<PersonId> who, boolean owner) {
        who.stream()
                .filter(person -> members.setOwner(tx.sql(), room, person, owner))
                .forEach(person -> membership.owns(tx, room, person, owner));
    }

    private void dismissLeavers(Map<UnitId, RoomRepository.UnitRoom> existing, Set<UnitId> current) {
        existing.forEach((unit, room) -> {
            var leavers = room.people().stream().filter(person -> !people.active(person)).toList();
            if (!current.contains(unit) && !leavers.isEmpty()) {
                log.write(tx -> {
                    membership.leave(tx, room.id(), leavers, null);
                    return room.id();
                });
            }
        });
    }

    private static Set<PersonId> minus(Set<PersonId> from, Set<PersonId> what) {
        var rest = new HashSet<>(from);
        rest.removeAll(what);
        return rest;
    }
}
