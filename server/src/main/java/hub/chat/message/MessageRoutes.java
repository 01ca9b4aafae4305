package hub.chat.message;

import hub.chat.message.MessageAnswer.Messages;
import hub.chat.message.MessageAnswer.Readers;
import hub.chat.message.MessageAnswer.ThreadDetail;
import hub.chat.message.MessageAnswer.Threads;
import hub.chat.room.RoomId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;

/// Messages over HTTP. Wherever a room is named, a thread may be, too.
final class MessageRoutes {

    private static final int USUAL_PAGE = 50;
    private static final int MAX_PAGE = 200;

    private final MessageService messages;
    private final ThreadService threads;

    MessageRoutes(MessageService messages, ThreadService threads) {
        this.messages = messages;
        this.threads = threads;
    }

    void register(Api api) {
        registerMessages(api);
        registerThreads(api);
    }

    private void registerMessages(Api api) {
        api.get("/api/chat/rooms/:room/messages", "A stretch of messages; without parameters the newest")
                .number("before", "messages before this number")
                .number("after", "messages after this number")
                .number("around", "messages around this number")
                .query("day", "from the first message of this day in Japan on, such as 2026-11-18")
                .number("limit", "at most 200, usually 50")
                .gives(Messages.class)
                .signedIn((call, _) -> page(call));
        api.post("/api/chat/rooms/:room/messages", "Sends a message")
                .takes(MessageCommand.Post.class)
                .gives(Message.class)
                .signedIn((call, post) -> messages.post(call.session(), room(call), post));
        api.get("/api/chat/rooms/:room/messages/:n", "One message")
                .gives(Message.class)
                .signedIn((call, _) -> messages.one(call.session(), room(call), call.pathLong("n")));
        api.get("/api/chat/rooms/:room/messages/:n/readers", "Who has read a message and who has not")
                .gives(Readers.class)
                .signedIn((call, _) -> messages.readers(call.session(), room(call), call.pathLong("n")));
    }

    private void registerThreads(Api api) {
        api.get("/api/chat/threads", "The threads I follow, the one with the newest answer first")
                .gives(Threads.class)
                .signedIn((call, _) -> threads.followed(call.session()));
        api.get("/api/chat/rooms/:room/messages/:n/thread", "A message and how its thread stands")
                .gives(ThreadDetail.class)
                .signedIn((call, _) -> threads.detail(call.session(), room(call), call.pathLong("n")));
        api.post("/api/chat/rooms/:room/messages/:n/replies", "Answers a message in its thread")
                .takes(MessageCommand.Reply.class)
                .gives(Message.class)
                .signedIn((call, reply) -> messages.reply(call.session(), room(call), call.pathLong("n"), reply));
        api.post("/api/chat/rooms/:room/follow", "Follows a thread or no longer does")
                .takes(MessageCommand.Follow.class)
                .signedIn(this::follow);
    }

    private None follow(Call call, MessageCommand.Follow follow) {
        threads.follow(call.session(), room(call), follow.on());
        return None.NONE;
    }

    private Messages page(Call call) {
        var limit = call.limit(USUAL_PAGE, MAX_PAGE);
        var before = call.queryLong("before");
        var after = call.queryLong("after");
        var around = call.queryLong("around");
        if (before.isPresent()) {
            return messages.before(call.session(), room(call), before.get(), limit);
        }
        if (after.isPresent()) {
            return messages.after(call.session(), room(call), after.get(), limit);
        }
        var day = call.queryDate("day");
        if (day.isPresent()) {
            return messages.day(call.session(), room(call), day.get(), limit);
        }
        return around.isPresent()
                ? messages.around(call.session(), room(call), around.get(), limit)
                : messages.newest(call.session(), room(call), limit);
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }
}
