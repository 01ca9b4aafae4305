package hub.chat.notice;

import java.time.InstantSource;

import hub.chat.message.MessageEvent;
import hub.chat.notice.push.Push;
import hub.chat.notice.push.PushSessions;
import hub.chat.notice.push.PushSettings;
import hub.chat.request.RequestEvent;
import hub.chat.room.ChatPeople;
import hub.chat.room.RoomEvent;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;

/// Notices, put together.
public final class Notices implements AutoCloseable {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/chat/notice/migration/V20261120_29__notice.sql");

    private final Push push;
    private final Pusher pusher;

    /// Registers the routes and listens to what happens to rooms and messages.
    public Notices(
            EventLog log, Database db, Api api, Rooms rooms, ChatPeople people, NoticeStaff staff,
            PushSettings settings, PushSessions sessions, InstantSource clock) {
        var repository = new NoticeRepository();
        push = new Push(log, db, api, settings, sessions, clock);
        pusher = new Pusher(db, rooms, repository, new Concerns(people, staff, new ArrangedRooms(rooms)), push, clock);
        log.on(MessageEvent.Posted.class, pusher::hear);
        log.on(MessageEvent.Gone.class, pusher::hear);
        log.on(RequestEvent.Reminded.class, pusher::hear);
        log.on(RoomEvent.Pointed.class, pusher::hear);
        log.on(RoomEvent.Left.class, pusher::hear);
        new NoticeRoutes(new NoticeService(log, db, repository, staff, push.on(), clock)).register(api);
    }

    /// Has the browser of a session that ended be told no more. Blocks.
    public void sessionEnded(String session) {
        push.sessionEnded(session);
    }

    /// Stops sending at once.
    @Override
    public void close() {
        pusher.close();
        push.close();
    }
}
