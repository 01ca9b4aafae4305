package hub.chat.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.wire.Refused;

/// Rooms and who is in them, put together; and what the other parts of chat ask of them: whether a person may use one, and
/// how far that person has read. What takes a transaction belongs on the thread that owns it.
public final class Rooms {

    /// The tables of rooms and messages.
    public static final List<Migration> MIGRATIONS = List.of(
            Migration.of("hub/chat/migration/V20261120_20__chat.sql"),
            Migration.of("hub/chat/migration/V20261120_21__talk.sql"),
            Migration.of("hub/chat/room/migration/V20261120_22__room.sql"));

    private final RoomRepository rooms;
    private final MemberRepository memberships = new MemberRepository();
    private final ArrangementRepository arrangements = new ArrangementRepository();
    private final Arrangements arranging;
    private final RoomTitleRepository titles;
    private final RoomMembers members = new RoomMembers();
    private final ChatPeople people;
    private final Stream stream;
    private final RoomService service;
    private final Membership membership;
    private final UnitRooms unitRooms;

    /// Registers the routes of rooms, what is told of them on the stream, and who hears what.
    public Rooms(EventLog log, Database db, Api api, Stream stream, ChatPeople people, ReceiptsRule rule) {
        this.people = people;
        this.stream = stream;
        rooms = new RoomRepository(rule);
        titles = new RoomTitleRepository(people);
        db.read(sql -> {
            members.load(sql, rooms, memberships);
            return members;
        });
        log.on(RoomEvent.class, members::follow);
        log.on(RoomEvent.Pointed.class, pointed -> stream.changed(PointersLive.KIND, pointed.room().value()));
        log.on(RoomEvent.Changed.class, changed -> members.withThreads(changed.room())
                .forEach(room -> stream.changed(PointersLive.KIND, room)));
        stream.groups(members::groupsOf);
        stream.live(new PointersLive(members));
        service = new RoomService(log, db, new SummaryRepository(people, rule), rooms, people, members, this, rule);
        var notes = new Notes(db, rooms, new NoteRepository(people));
        membership = new Membership(log, rooms, service, notes, people);
        var keeping = new RoomKeeping(log, rooms, service, notes, rule, people);
        unitRooms = new UnitRooms(log, db, rooms, keeping, membership, people);
        arranging = new Arrangements(log, db);
        new RoomRoutes(service, membership, keeping, new OpenRooms(log, db, service, membership), notes,
                arranging).register(api);
    }

    /// Who is in which room, in memory.
    public RoomMembers members() {
        return members;
    }

    /// Brings the rooms of units in step with the directory. Blocks while it writes.
    public void followDirectory() {
        unitRooms.follow();
    }

    /// Has everybody who goes out of a room told to `hearer`. While the hub is being put together.
    public void onLeave(Leaving hearer) {
        membership.onLeave(hearer);
    }

    /// Moves read pointers, exactly as the route does. Blocks.
    ///
    /// @throws Refused `request.not_found` if the reader is not in the room
    public void point(Session session, RoomId room, RoomCommand.Point point) {
        service.point(session, room, point);
    }

    /// Opens a group, exactly as the route does. Blocks.
    public RoomSummary open(Session session, RoomCommand.OpenGroup open) {
        return service.openGroup(session, open);
    }

    /// Arranges the rooms for a person, exactly as the route does. Blocks.
    public Arrangement arrange(Session session, Arrangement arrangement) {
        return arranging.put(session, arrangement);
    }

    /// The room or thread as this person may use it.
    ///
    /// @throws Refused `request.not_found` for who is not a member, as if there were no such room
    public Lane require(Sql sql, PersonId person, RoomId room) {
        return rooms.lane(sql, person, room).orElseThrow(Refused::notFound);
    }

    /// The same for who wants to change something in it.
    ///
    /// @throws Refused also `chat.archived`
    public Lane requireInUse(Sql sql, PersonId person, RoomId room) {
        var lane = require(sql, person, room);
        if (lane.archived()) {
            throw new Refused(ChatError.ARCHIVED);
        }
        return lane;
    }

    /// How a room, or the home of a thread, is called; empty for rooms without a name. Who asks is not looked at here.
    public String title(Sql sql, RoomId room) {
        return rooms.title(sql, room);
    }

    /// The rooms a person is in, by name, in no order.
    public List<RoomTitle> titles(Sql sql, PersonId person) {
        return titles.mine(sql, person);
    }

    /// The rooms everybody on the staff may join, except those the person is in. For a guest there are none.
    public List<RoomTitle> openTitles(Sql sql, Session session) {
        return session.has(Role.GUEST) ? List.of() : titles.open(sql, session.person());
    }

    /// Everybody in a room, in no order; of a thread those who follow it.
    public List<PersonId> people(Sql sql, RoomId room) {
        return memberships.people(sql, room);
    }

    /// What a person wants to be told of a room; empty: as usual.
    public Optional<Level> level(Sql sql, PersonId person, RoomId room) {
        return arrangements.level(sql, person, room);
    }

    /// The words that count as naming a person.
    public List<String> keywords(Sql sql, PersonId person) {
        return arrangements.keywords(sql, person);
    }

    /// Has a member of the home follow a thread from `read` on; false if that person follows it already.
    public boolean follow(Tx tx, RoomId thread, PersonId person, long read) {
        return memberships.follow(tx.sql(), thread, person, read, tx.now());
    }

    /// Has a person follow a thread no longer; false if it was so.
    public boolean unfollow(Tx tx, RoomId thread, PersonId person) {
        return memberships.unfollow(tx.sql(), thread, person);
    }

    /// Moves the pointers of a person and tells that person's devices.
    RoomAnswer.Pointers point(Tx tx, PersonId person, RoomId room, long mine, long shown) {
        memberships.point(tx.sql(), person, room, mine, shown);
        var pointers = pointers(tx.sql(), person, room, mine, shown);
        tx.emit(person, new RoomEvent.Pointed(person, room, mine, shown, pointers.named()));
        return pointers;
    }

    RoomAnswer.Pointers pointers(Sql sql, PersonId person, RoomId room, long mine, long shown) {
        return new RoomAnswer.Pointers(mine, shown,
                memberships.countNamed(sql, person, people.unitsOf(person), room, mine));
    }

    /// Hears of a message after its commit: its author has read up to it. On the writer thread.
    public void written(RoomId room, RoomId home, PersonId author, long n) {
        if (!room.equals(home)) {
            members.thread(room, home);
        }
        members.written(room, author, n);
        stream.changed(PointersLive.KIND, room.value());
    }

    /// Hears after the commit of somebody who follows a thread and has read so far. On the writer thread.
    public void followed(RoomId thread, RoomId home, PersonId person, long n) {
        members.thread(thread, home);
        members.follows(thread, person, n);
        stream.changed(PointersLive.KIND, thread.value());
    }

    /// Hears after the commit of somebody who follows a thread no longer. On the writer thread.
    public void unfollowed(RoomId thread, PersonId person) {
        members.unfollows(thread, person);
        stream.changed(PointersLive.KIND, thread.value());
    }

    /// Moves the pointers of an author to the message just stored; the event of the message says so by itself.
    public void written(Sql sql, PersonId author, RoomId room, long n) {
        memberships.point(sql, author, room, n, n);
    }

    /// Makes the thread that answers a message.
    public RoomId createThread(Sql sql, RoomId home, long root, Instant now) {
        return rooms.createThread(sql, home, root, now);
    }
}
