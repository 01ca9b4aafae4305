package hub.chat;

import java.time.InstantSource;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.net.Stream;

/// Chat, put together.
public final class ChatFeature {

    public static final Migration MIGRATION = Migration.of("hub/chat/migration/V20261120_20__chat.sql");

    private final UnitRooms unitRooms;
    private final Typing typing;

    public ChatFeature(
            EventLog log, Database db, Api api, Stream stream, ChatPeople people, InstantSource clock) {
        var chat = new ChatRepository(people::brief);
        var rooms = new RoomRepository();
        var members = new RoomMembers();
        var roomService = new RoomService(log, db, chat, rooms, people, members);
        var messageService = new MessageService(log, db, chat, people);
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
        stream.command("typing", Typing.Types.class, typing::typed);
        new ChatRoutes(roomService, messageService).register(api);
    }

    /// Brings the rooms of units in step with the directory. Blocks while it writes.
    public void followDirectory() {
        unitRooms.follow();
    }

    /// Forgets those who stopped typing. To be called every second.
    public void tick() {
        typing.sweep();
    }
}
