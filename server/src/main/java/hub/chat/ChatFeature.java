package hub.chat;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import hub.chat.desk.Desk;
import hub.chat.find.Find;
import hub.chat.find.Finder;
import hub.chat.find.Speech;
import hub.chat.message.Message;
import hub.chat.message.MessageCommand;
import hub.chat.message.Talk;
import hub.chat.notice.NoticeStaff;
import hub.chat.notice.Notices;
import hub.chat.notice.push.PushSessions;
import hub.chat.poll.Polls;
import hub.chat.request.Requests;
import hub.chat.room.ChatPeople;
import hub.chat.room.RoomCommand;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;

/// Chat, put together.
public final class ChatFeature implements AutoCloseable {

    /// The tables of chat.
    public static final List<Migration> MIGRATIONS = Stream
            .of(Rooms.MIGRATIONS,
                    List.of(Requests.MIGRATION, Polls.MIGRATION, Notices.MIGRATION, Desk.MIGRATION, Find.MIGRATION))
            .flatMap(List::stream)
            .toList();

    private final Rooms rooms;
    private final Requests requests;
    private final Polls polls;
    private final Talk talk;
    private final Notices notices;
    private final Desk desk;
    private final Speech speech;

    public ChatFeature(
            EventLog log, Database db, Api api, hub.kernel.net.Stream stream, Files files, ChatPeople people,
            Managers managers, NoticeStaff staff, PushSessions sessions, Finder finder, ChatSettings settings,
            InstantSource clock) {
        rooms = new Rooms(log, db, api, stream, people, settings.receipts());
        requests = new Requests(log, db, api, rooms, people, clock);
        polls = new Polls(log, db, api, rooms, people, clock);
        talk = new Talk(log, db, api, stream, rooms, files, requests, polls, people, settings.messages(), clock);
        notices = new Notices(log, db, api, rooms, people, staff, settings.push(), sessions, clock);
        desk = new Desk(log, db, api, rooms, files, talk, people, managers, clock);
        new Find(db, api, rooms, talk, finder);
        speech = new Speech(people, files);
    }

    /// Brings the rooms of units in step with the directory. Blocks while it writes.
    public void followDirectory() {
        rooms.followDirectory();
        requests.followDirectory();
    }

    /// Sends a message, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the author is not in the room
    public Message post(Session session, RoomId room, MessageCommand.Post post) {
        return talk.post(session, room, post);
    }

    /// Messages: for parts that speak in the name of people, as a client would.
    public Talk talk() {
        return talk;
    }

    /// Rooms, in the same way.
    public Rooms rooms() {
        return rooms;
    }

    /// Requests, in the same way.
    public Requests requests() {
        return requests;
    }

    /// Polls, in the same way.
    public Polls polls() {
        return polls;
    }

    /// What was said, in the same way.
    public Speech speech() {
        return speech;
    }

    /// Moves read pointers, exactly as the route does. Blocks.
    ///
    /// @throws hub.kernel.wire.Refused if the reader is not in the room
    public void point(Session session, RoomId room, RoomCommand.Point point) {
        rooms.point(session, room, point);
    }

    /// Says that a person types, as a client does every three seconds; means nothing for who is not in the room.
    public void typed(PersonId person, RoomId room) {
        talk.typed(person, room);
    }

    /// Forgets what belonged to a session that ended. Blocks.
    public void sessionEnded(String session) {
        notices.sessionEnded(session);
    }

    /// Stops what works by itself.
    @Override
    public void close() {
        notices.close();
    }

    /// Lets begin and end what is due. To be called every second.
    public void tick() {
        talk.tick();
        requests.tick();
        polls.tick();
        desk.tick();
    }

}
