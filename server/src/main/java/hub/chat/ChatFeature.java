package hub.chat;

import java.time.InstantSource;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;

/// Chat, put together.
public final class ChatFeature {

    public static final Migration MIGRATION = Migration.of("hub/chat/migration/V20261120_20__chat.sql");

    private final MessageService messages;
    private final UnitRooms unitRooms;
    private final Typing typing;

    public ChatFeature(
            EventLog log, Database db, Api api, Stream stream, ChatPeople people, InstantSource clock) {
        var chat = new ChatRepository(people::brief);
        var rooms = new RoomRepository();
        var members = new RoomMembers();
        var roomService = new RoomService(log, db, chat, rooms, people, members);
        messages = new MessageService(log, db, chat, people);
        typing = new Typing(stream, members, people, clock);
        unitRooms = new UnitRooms(log, db, rooms, roomService, people);

        db.read(sql -> {
            members.load(sql, rooms);
            return members;
        });
        log.on(ChatEvent.class, members::follow);
        log.on(ChatEvent.Posted.class, typing::posted);
        log.on(ChatEvent.Posted.class, posted -> stream.changed(PointersLive.KIND, posted.room().value()));
        log.on(ChatEvent.Pointed.class, pointed -> stream.changed(PointersLive.KIND, pointed.room().value()));

        stream.groups(members::groupsOf);
        stream.live(new PointersLive(members));
        stream.live(typing);
        stream.command(
                "typing", Typing.Types.class, (peer, types) -> typing.typed(peer.session().person(), types.room()));
        new ChatRoutes(roomService, messages).register(api);
    }

    /// Brings the rooms of units in step with the directory. Blocks while it writes.
    public void followDirectory() {
        unitRooms.follow();
    }

    /// Sends a message, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the author is not in the room
    public Message post(Session session, RoomId room, ChatCommand.Post post) {
        return messages.post(session, room, post);
    }

    /// Moves read pointers, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the reader is not in the room
    public void point(Session session, RoomId room, ChatCommand.Point point) {
        messages.point(session, room, point);
    }

    /// Says that a person types, as a client does every three seconds; means nothing for who is not in the room.
    public void typed(PersonId person, RoomId room) {
        typing.typed(person, room);
    }

    /// Forgets those who stopped typing. To be called every second.
    public void tick() {
        typing.sweep();
    }
}
