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
    private final RoomService service;
    private final ChatPeople people;

    UnitRooms(EventLog log, Database db, RoomRepository rooms, RoomService service, ChatPeople people) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.service = service;
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
        if (room == null) {
            log.write(tx -> fill(tx, create(tx, unit), unit.people(), Set.of()));
        } else if (!room.people().equals(unit.people()) || !room.name().equals(unit.name())) {
            log.write(tx -> {
                rename(tx, unit, room);
                return fill(tx, room.id(), unit.people(), room.people());
            });
        }
    }

    private RoomId create(Tx tx, ChatPeople.Staff unit) {
        var room = new RoomRepository.NewRoom(RoomKind.UNIT, unit.name(), null, unit.unit(), null);
        return rooms.create(tx.sql(), room, tx.now());
    }

    private void rename(Tx tx, ChatPeople.Staff unit, RoomRepository.UnitRoom room) {
        if (!room.name().equals(unit.name())) {
            rooms.rename(tx.sql(), room.id(), unit.name(), null);
            service.renamed(tx, room.id());
        }
    }

    private RoomId fill(Tx tx, RoomId room, Set<PersonId> wanted, Set<PersonId> present) {
        minus(present, wanted).forEach(person -> service.leave(tx, room, person));
        minus(wanted, present).forEach(person -> service.join(tx, room, person));
        return room;
    }

    private void dismissLeavers(Map<UnitId, RoomRepository.UnitRoom> existing, Set<UnitId> current) {
        existing.forEach((unit, room) -> {
            var leavers = room.people().stream().filter(person -> !people.active(person)).toList();
            if (!current.contains(unit) && !leavers.isEmpty()) {
                log.write(tx -> {
                    leavers.forEach(person -> service.leave(tx, room.id(), person));
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
