package hub.chat.room;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Who comes into a room, who goes, and who looks after it.
final class Membership {

    private final EventLog log;
    private final RoomRepository rooms;
    private final MemberRepository members = new MemberRepository();
    private final RoomService service;
    private final Notes notes;
    private final List<Leaving> leaving = new CopyOnWriteArrayList<>();
    private final ChatPeople people;

    Membership(EventLog log, RoomRepository rooms, RoomService service, Notes notes, ChatPeople people) {
        this.log = log;
        this.rooms = rooms;
        this.service = service;
        this.notes = notes;
        this.people = people;
    }

    RoomSummary invite(Session session, RoomId room, RoomCommand.Invite invite) {
        service.requireActive(invite.people());
        return log.write(tx -> {
            var known = service.mine(tx.sql(), session, room);
            requireGroup(known);
            if (known.archived() != null) {
                throw new Refused(ChatError.ARCHIVED);
            }
            join(tx, room, new LinkedHashSet<>(invite.people()), session.person());
            return service.mine(tx.sql(), session, room);
        });
    }

    /// Takes a member out of a group: oneself, or another if one looks after it.
    void remove(Session session, RoomId room, PersonId person) {
        log.write(tx -> {
            var known = service.mine(tx.sql(), session, room);
            requireGroup(known);
            if (!person.equals(session.person())) {
                RoomService.requireKeeper(session, known);
            }
            leave(tx, room, List.of(person), session.person());
            return room;
        });
    }

    /// Has a member look after a group, too.
    void appoint(Session session, RoomId room, PersonId person) {
        log.write(tx -> {
            requireKept(tx.sql(), session, room, person);
            if (members.setOwner(tx.sql(), room, person, true)) {
                owns(tx, room, person, true);
                notes.people(tx, room, NoteKind.APPOINTED, List.of(person), session.person());
            }
            return room;
        });
    }

    /// Has somebody no longer look after a group; the last one cannot go.
    void dismiss(Session session, RoomId room, PersonId person) {
        log.write(tx -> {
            requireKept(tx.sql(), session, room, person);
            if (members.setOwner(tx.sql(), room, person, false)) {
                if (members.owners(tx.sql(), room).isEmpty()) {
                    throw new Refused(ChatError.LAST_OWNER);
                }
                owns(tx, room, person, false);
                notes.people(tx, room, NoteKind.DISMISSED, List.of(person), session.person());
            }
            return room;
        });
    }

    private void requireKept(Sql sql, Session session, RoomId room, PersonId person) {
        var known = service.mine(sql, session, room);
        requireGroup(known);
        RoomService.requireKeeper(session, known);
        if (rooms.lane(sql, person, room).isEmpty()) {
            throw Refused.notFound();
        }
    }

    /// Brings people into a room and says so, in one note; nothing happens for who is in it.
    ///
    /// @param by null: the organisation
    void join(Tx tx, RoomId room, Collection<PersonId> who, @Nullable PersonId by) {
        var came = who.stream().filter(person -> members.add(tx.sql(), room, person, false, tx.now())).toList();
        came.forEach(person -> tellJoined(tx, room, person));
        notes.people(tx, room, NoteKind.JOINED, came, by);
    }

    void tellJoined(Tx tx, RoomId room, PersonId person) {
        tx.emit(new RoomEvent.Joined(person, service.summary(tx.sql(), person, room)));
        tx.emit(new RoomEvent.MemberJoined(room, people.brief(person), members.members(tx.sql(), room)));
    }

    /// Has everybody who goes told to `hearer`.
    void onLeave(Leaving hearer) {
        leaving.add(hearer);
    }

    /// Takes people out of a room and says so, in one note; nothing happens for who is not in it.
    ///
    /// @param by null: the organisation
    void leave(Tx tx, RoomId room, Collection<PersonId> who, @Nullable PersonId by) {
        var went = who.stream().filter(person -> members.remove(tx.sql(), room, person)).toList();
        went.forEach(person -> {
            members.unfollowAll(tx.sql(), room, person);
            tx.emit(new RoomEvent.MemberLeft(room, person, members.members(tx.sql(), room)));
            tx.emit(new RoomEvent.Left(person, room));
            leaving.forEach(hearer -> hearer.left(tx, room, person));
        });
        notes.people(tx, room, NoteKind.LEFT, went, by);
        if (!went.isEmpty()) {
            members.heir(tx.sql(), room).ifPresent(heir -> {
                members.setOwner(tx.sql(), room, heir, true);
                owns(tx, room, heir, true);
                notes.people(tx, room, NoteKind.APPOINTED, List.of(heir), null);
            });
        }
    }

    /// Says who looks after a room from now on, or no longer does.
    void owns(Tx tx, RoomId room, PersonId person, boolean owner) {
        tx.emit(new RoomEvent.OwnerChanged(room, person, owner));
    }

    private static void requireGroup(RoomSummary room) {
        switch (room.kind()) {
            case UNIT -> throw new Refused(ChatError.UNIT_ROOM);
            case DIRECT -> throw new Refused(ChatError.DIRECT_ROOM);
            case THREAD -> throw Refused.notFound();
            case GROUP -> {
                if (!room.people().isEmpty()) {
                    throw new Refused(ChatError.NAMELESS_ROOM);
                }
            }
        }
    }
}
