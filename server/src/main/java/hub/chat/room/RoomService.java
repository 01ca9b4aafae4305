package hub.chat.room;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Rooms and who is in them.
final class RoomService {

    /// Rooms in one answer; who is in more sees those with the newest messages.
    private static final int MAX_ROOMS = 500;

    private final EventLog log;
    private final Database db;
    private final SummaryRepository summaries;
    private final RoomRepository rooms;
    private final ChatPeople people;
    private final RoomMembers members;
    private final Rooms access;
    private final List<Leaving> leaving = new CopyOnWriteArrayList<>();

    RoomService(
            EventLog log, Database db, SummaryRepository summaries, RoomRepository rooms, ChatPeople people,
            RoomMembers members, Rooms access) {
        this.log = log;
        this.db = db;
        this.summaries = summaries;
        this.rooms = rooms;
        this.people = people;
        this.members = members;
        this.access = access;
    }

    RoomAnswer.Rooms mine(Session session) {
        return db.read(sql -> new RoomAnswer.Rooms(
                EventLog.positionOf(sql),
                List.copyOf(people.unitsOf(session.person())),
                summaries.rooms(sql, session.person(), MAX_ROOMS)));
    }

    RoomAnswer.RoomDetail detail(Session session, RoomId room) {
        return db.read(sql -> new RoomAnswer.RoomDetail(
                EventLog.positionOf(sql),
                mine(sql, session, room),
                members.pointers(room.value()).orElseThrow(Refused::notFound)));
    }

    /// A page of the members in the order of their reading, then id.
    RoomAnswer.Members members(Session session, RoomId room, Optional<String> after, int limit) {
        var all = db.read(sql -> {
            mine(sql, session, room);
            return rooms.people(sql, room);
        });
        var page = all.stream()
                .map(people::brief)
                .sorted(Comparator.comparing(RoomService::order))
                .filter(person -> after.isEmpty() || order(person).compareTo(after.get()) > 0)
                .limit(limit + 1L)
                .toList();
        return page.size() <= limit
                ? new RoomAnswer.Members(page, null)
                : new RoomAnswer.Members(page.subList(0, limit), order(page.get(limit - 1)));
    }

    private static String order(PersonBrief person) {
        return person.kana() + ":" + person.id();
    }

    RoomSummary openGroup(Session session, RoomCommand.OpenGroup open) {
        var invited = new LinkedHashSet<PersonId>();
        invited.add(session.person());
        invited.addAll(open.people());
        requireActive(invited);
        var group = new RoomRepository.NewRoom(RoomKind.GROUP, open.name().strip(), open.purpose(), null, null);
        return log.write(tx -> tx.once(session.person(), open.op(), RoomSummary.class,
                () -> createGroup(tx, group, session.person(), invited)));
    }

    /// The one room of the caller and another person; made when first asked for.
    RoomSummary openDirect(Session session, RoomCommand.OpenDirect open) {
        requireActive(List.of(open.person()));
        if (open.person().equals(session.person())) {
            throw Refused.invalid("person");
        }
        var pair = Pair.of(session.person(), open.person());
        var room = new RoomRepository.NewRoom(RoomKind.DIRECT, "", null, null, pair.key());
        return log.write(tx -> summaries.direct(tx.sql(), session.person(), pair.key())
                .orElseGet(() -> createDirect(tx, room, session.person(), pair)));
    }

    private RoomId create(Tx tx, RoomRepository.NewRoom room, Collection<PersonId> invited) {
        var id = rooms.create(tx.sql(), room, tx.now());
        invited.forEach(person -> rooms.add(tx.sql(), id, person, tx.now()));
        return id;
    }

    /// A new group looks alike to all of its members.
    private RoomSummary createGroup(Tx tx, RoomRepository.NewRoom group, PersonId me, Collection<PersonId> invited) {
        var room = summary(tx.sql(), me, create(tx, group, invited));
        invited.forEach(person -> tx.emit(me, new RoomEvent.Joined(person, room)));
        return room;
    }

    /// A room of two shows each the other.
    private RoomSummary createDirect(Tx tx, RoomRepository.NewRoom room, PersonId me, Pair pair) {
        var id = create(tx, room, List.of(pair.first(), pair.second()));
        tx.emit(me, new RoomEvent.Joined(pair.first(), summary(tx.sql(), pair.first(), id)));
        tx.emit(me, new RoomEvent.Joined(pair.second(), summary(tx.sql(), pair.second(), id)));
        return summary(tx.sql(), me, id);
    }

    RoomSummary rename(Session session, RoomId room, RoomCommand.Rename rename) {
        return log.write(tx -> {
            requireGroup(mine(tx.sql(), session, room));
            rooms.rename(tx.sql(), room, rename.name().strip(), rename.purpose());
            renamed(tx, room);
            return mine(tx.sql(), session, room);
        });
    }

    RoomSummary invite(Session session, RoomId room, RoomCommand.Invite invite) {
        requireActive(invite.people());
        return log.write(tx -> {
            requireGroup(mine(tx.sql(), session, room));
            new LinkedHashSet<>(invite.people()).forEach(person -> join(tx, room, person));
            return mine(tx.sql(), session, room);
        });
    }

    /// Takes a member out of a group: oneself, or another.
    void remove(Session session, RoomId room, PersonId person) {
        log.write(tx -> {
            requireGroup(mine(tx.sql(), session, room));
            leave(tx, room, person);
            return room;
        });
    }

    /// Says how a room is called and run now.
    void renamed(Tx tx, RoomId room) {
        tx.emit(rooms.changed(tx.sql(), room));
    }

    /// Brings a person into a room and says so; nothing happens for who is in it.
    void join(Tx tx, RoomId room, PersonId person) {
        if (rooms.add(tx.sql(), room, person, tx.now())) {
            tx.emit(new RoomEvent.Joined(person, summary(tx.sql(), person, room)));
            tx.emit(new RoomEvent.MemberJoined(room, people.brief(person), rooms.members(tx.sql(), room)));
        }
    }

    /// Has everybody who goes told to `hearer`.
    void onLeave(Leaving hearer) {
        leaving.add(hearer);
    }

    /// Takes a person out of a room and says so; nothing happens for who is not in it.
    void leave(Tx tx, RoomId room, PersonId person) {
        if (rooms.remove(tx.sql(), room, person)) {
            rooms.unfollowAll(tx.sql(), room, person);
            tx.emit(new RoomEvent.MemberLeft(room, person, rooms.members(tx.sql(), room)));
            tx.emit(new RoomEvent.Left(person, room));
            leaving.forEach(hearer -> hearer.left(tx, room, person));
        }
    }

    /// Moves the caller's read pointers within what there is to read; in a thread not followed nothing moves.
    RoomAnswer.Pointers point(Session session, RoomId room, RoomCommand.Point point) {
        return log.write(tx -> {
            var before = access.require(tx.sql(), session.person(), room);
            var mine = Math.clamp(point.mine(), 0, before.head());
            var shown = Math.clamp(point.shown(), before.shown(), before.head());
            if (before.follows() && (mine != before.mine() || shown != before.shown())) {
                return access.point(tx, session.person(), room, mine, shown);
            }
            return access.pointers(tx.sql(), session.person(), room, before.mine(), before.shown());
        });
    }

    private RoomSummary summary(Sql sql, PersonId person, RoomId room) {
        return summaries.room(sql, person, room).orElseThrow();
    }

    private RoomSummary mine(Sql sql, Session session, RoomId room) {
        return summaries.room(sql, session.person(), room).orElseThrow(Refused::notFound);
    }

    private void requireActive(Collection<PersonId> invited) {
        if (!invited.stream().allMatch(people::active)) {
            throw new Refused(ChatError.PERSON_LEFT);
        }
    }

    private static void requireGroup(RoomSummary room) {
        switch (room.kind()) {
            case UNIT -> throw new Refused(ChatError.UNIT_ROOM);
            case DIRECT -> throw new Refused(ChatError.DIRECT_ROOM);
            case GROUP -> {
            }
            case THREAD -> throw Refused.notFound();
        }
    }
}
