package hub.chat.find;

import hub.chat.message.Talk;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;

/// Finding within a room, put together.
public final class Find {

    /// The index of earlier, which [hub.chat.find.Finder] has taken the place of.
    public static final Migration MIGRATION = Migration.of("hub/chat/find/migration/V20261120_27__find.sql");

    private static final int USUAL_PAGE = 20;
    private static final int MAX_PAGE = 50;

    private final FindService service;

    /// Registers the route of finding.
    public Find(Database db, Api api, Rooms rooms, Talk talk, Finder finder) {
        service = new FindService(db, rooms, talk, finder);
        api.get("/api/chat/rooms/:room/find", "What was said in a room and its threads, the newest first")
                .query("text", "all of these words, at most 100 characters")
                .number("before", "the `next` of the page before")
                .number("limit", "at most 50, usually 20")
                .gives(Found.class)
                .signedIn((call, _) -> find(call));
    }

    private Found find(Call call) {
        return service.find(
                call.session(),
                new RoomId(call.pathLong("room")),
                call.query("text").orElseThrow(() -> Refused.invalid("text")),
                call.queryLong("before").orElse(Long.MAX_VALUE),
                call.limit(USUAL_PAGE, MAX_PAGE));
    }
}
