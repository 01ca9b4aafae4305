package hub.chat.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Role;
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
    private final MemberRepository memberships = new MemberRepository();
    private final ChatPeople people;
    private final RoomMembers members;
    private final Rooms access;
    private final ReceiptsRule rule;

    RoomService(
            EventLog log, Database db, SummaryRepository summaries, RoomRepository rooms, ChatPeople people,
            RoomMembers members, Rooms access, ReceiptsRule rule) {
        this.log = log;
        this.db = db;
        this.summaries = summaries;
        this.rooms = rooms;
        this.people = people;
        this.members = members;
        this.access = access;
        this.rule = rule;
    }

    RoomAnswer.Rooms mine(Session session) {
        return db.read(sql -> new RoomAnswer.Rooms(
                EventLog.positionOf(sql),
                List.copyOf(people.unitsOf(session.person())),
                rule,
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
        var owners = new ArrayList<PersonBrief>();
        var all = db.read(sql -> {
            mine(sql, session, room);
            memberships.owners(sql, room).forEach(owner -> owners.add(people.brief(owner)));
            return memberships.people(sql, room);
        });
        owners.sort(Comparator.comparing(RoomService::order));
        var page = all.stream()
                .map(people::brief)
                .sorted(Comparator.comparing(RoomService::order))
                .filter(person -> after.isEmpty() || order(person).compareTo(after.get()) > 0)
                .limit(limit + 1L)
                .toList();
        return page.size() <= limit
                ? new RoomAnswer.Members(page, owners, null)
                : new RoomAnswer.Members(page.subList(0, limit), owners, order(page.get(limit - 1)));
    }

    private static String order(PersonBrief person) {
        return person.kana() + ":" + person.id();
    }

    /// Opens a group that its founder looks after; without a name, finds or opens the one room of exactly its people.
    RoomSummary openGroup(Session session, RoomCommand.OpenGroup open) {
        var invited = new LinkedHashSet<PersonId>();
        invited.add(session.person());
        invited.addAll(open.people());
        requireActive(invited);
        if (open.name() == null) {
            return openCircle(session, Circle.of(invited), open);
        }
        var group = new RoomRepository.NewRoom(
                RoomKind.GROUP, open.name().strip(), open.purpose(), null, null, requireOpenable(session, open));
        return log.write(tx -> tx.once(session.person(), open.op(), RoomSummary.class,
                () -> create(tx, group, session.person(), invited)));
    }

    private RoomSummary openCircle(Session session, Circle circle, RoomCommand.OpenGroup open) {
        if (circle.people().size() <= 2 || circle.people().size() > Circle.MAX) {
            throw Refused.invalid("name");
        }
        if (Boolean.TRUE.equals(open.open())) {
            throw new Refused(ChatError.NAMELESS_ROOM);
        }
        return findOrCreate(session, RoomKind.GROUP, circle, open.purpose());
    }

    /// Guests open nothing to the staff, of whom they see little.
    private static boolean requireOpenable(Session session, RoomCommand.OpenGroup open) {
        var all = Boolean.TRUE.equals(open.open());
        if (all && session.has(Role.GUEST)) {
            throw Refused.invalid("open");
        }
        return all;
    }

    /// The one room of the caller and another person; made when first asked for.
    RoomSummary openDirect(Session session, RoomCommand.OpenDirect open) {
        requireActive(List.of(open.person()));
        if (open.person().equals(session.person())) {
            throw Refused.invalid("person");
        }
        return findOrCreate(session, RoomKind.DIRECT, Circle.of(List.of(session.person(), open.person())), null);
    }

    private RoomSummary findOrCreate(Session session, RoomKind kind, Circle circle, @Nullable String purpose) {
        var room = new RoomRepository.NewRoom(kind, "", purpose, null, circle.key(), false);
        return log.write(tx -> summaries.of(tx.sql(), session.person(), circle)
                .orElseGet(() -> create(tx, room, session.person(), circle.people())));
    }

    /// A room with a name is looked after by its founder, one without by all of its people.
    private RoomSummary create(Tx tx, RoomRepository.NewRoom room, PersonId me, Collection<PersonId> invited) {
        var id = rooms.create(tx.sql(), room, tx.now());
        invited.forEach(person -> memberships.add(
                tx.sql(), id, person, room.kind() == RoomKind.GROUP && (room.pair() != null || person.equals(me)),
                tx.now()));
        invited.forEach(person -> tx.emit(me, new RoomEvent.Joined(person, summary(tx.sql(), person, id))));
        return summary(tx.sql(), me, id);
    }

    /// Moves the caller's read pointers within what there is to read; in a thread not followed nothing moves.
    RoomAnswer.Pointers point(Session session, RoomId room, RoomCommand.Point point) {
        return log.write(tx -> point(tx, session, access.require(tx.sql(), session.person(), room), point));
    }

    /// The same in many rooms; what is told are those that moved.
    void pointAll(Session session, RoomCommand.PointAll all) {
        log.write(tx -> {
            all.points().forEach(point -> rooms.lane(tx.sql(), session.person(), point.room())
                    .ifPresent(lane -> point(tx, session, lane, new RoomCommand.Point(point.mine(), point.shown()))));
            return all;
        });
    }

    private RoomAnswer.Pointers point(Tx tx, Session session, Lane before, RoomCommand.Point point) {
        var mine = Math.clamp(point.mine(), 0, before.head());
        var shown = Math.clamp(point.shown(), before.shown(), before.head());
        return before.follows() && (mine != before.mine() || shown != before.shown())
                ? access.point(tx, session.person(), before.id(), mine, shown)
                : access.pointers(tx.sql(), session.person(), before.id(), before.mine(), before.shown());
    }

    RoomSummary summary(Sql sql, PersonId person, RoomId room) {
        return summaries.room(sql, person, room).orElseThrow();
    }

    /// The room as the caller has it; not there for who is not in it.
    RoomSummary mine(Sql sql, Session session, RoomId room) {
        return summaries.room(sql, session.person(), room).orElseThrow(Refused::notFound);
    }

    void requireActive(Collection<PersonId> invited) {
        if (!invited.stream().allMatch(people::active)) {
            throw new Refused(ChatError.PERSON_LEFT);
        }
    }

    /// A room is run by those who look after it and by administrators who are in it.
    static void requireKeeper(Session session, RoomSummary room) {
        if (!room.owner() && !session.has(Role.ADMINISTRATOR)) {
            throw new Refused(ChatError.NOT_OWNER);
        }
    }
}
