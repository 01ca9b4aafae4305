package hub.chat;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;

/// Chat over HTTP.
final class ChatRoutes {

    private static final int USUAL_PAGE = 50;
    private static final int MAX_PAGE = 200;

    private final RoomService rooms;
    private final MessageService messages;

    ChatRoutes(RoomService rooms, MessageService messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    void register(Api api) {
        registerRooms(api);
        registerMembers(api);
        registerMessages(api);
    }

    private void registerRooms(Api api) {
        api.get("/api/chat/rooms", "My rooms, the one with the newest message first")
                .gives(ChatAnswer.Rooms.class)
                .signedIn((call, _) -> rooms.mine(call.session()));
        api.post("/api/chat/rooms", "Opens a group")
                .takes(ChatCommand.OpenGroup.class)
                .gives(RoomSummary.class)
                .signedIn((call, open) -> rooms.openGroup(call.session(), open));
        api.post("/api/chat/direct", "The room of me and another person, made when first asked for")
                .takes(ChatCommand.OpenDirect.class)
                .gives(RoomSummary.class)
                .signedIn((call, open) -> rooms.openDirect(call.session(), open));
        api.get("/api/chat/rooms/:room", "One of my rooms and how far its members have read")
                .gives(ChatAnswer.Detail.class)
                .signedIn((call, _) -> rooms.detail(call.session(), room(call)));
        api.patch("/api/chat/rooms/:room", "Names a group anew")
                .takes(ChatCommand.Rename.class)
                .gives(RoomSummary.class)
                .signedIn((call, rename) -> rooms.rename(call.session(), room(call), rename));
    }

    private void registerMembers(Api api) {
        api.get("/api/chat/rooms/:room/members", "The members of a room, page by page")
                .query("after", "the `next` of the page before")
                .number("limit", "at most 200, usually 50")
                .gives(ChatAnswer.Members.class)
                .signedIn((call, _) -> rooms.members(
                        call.session(), room(call), call.query("after"), call.limit(USUAL_PAGE, MAX_PAGE)));
        api.post("/api/chat/rooms/:room/members", "Brings people into a group")
                .takes(ChatCommand.Invite.class)
                .gives(RoomSummary.class)
                .signedIn((call, invite) -> rooms.invite(call.session(), room(call), invite));
        api.delete("/api/chat/rooms/:room/members/:person", "Takes a member out of a group, oneself to leave it")
                .signedIn((call, _) -> {
                    rooms.remove(call.session(), room(call), call.pathPerson("person"));
                    return None.NONE;
                });
    }

    private void registerMessages(Api api) {
        api.get("/api/chat/rooms/:room/messages", "A stretch of messages; without parameters the newest")
                .number("before", "messages before this number")
                .number("after", "messages after this number")
                .number("around", "messages around this number")
                .number("limit", "at most 200, usually 50")
                .gives(ChatAnswer.Messages.class)
                .signedIn((call, _) -> page(call));
        api.post("/api/chat/rooms/:room/messages", "Sends a message")
                .takes(ChatCommand.Post.class)
                .gives(Message.class)
                .signedIn((call, post) -> messages.post(call.session(), room(call), post));
        api.put("/api/chat/rooms/:room/pointers", "Says how far I have read")
                .takes(ChatCommand.Point.class)
                .gives(ChatAnswer.Pointers.class)
                .signedIn((call, point) -> messages.point(call.session(), room(call), point));
        api.get("/api/chat/rooms/:room/messages/:n/readers", "Who has read a message and who has not")
                .gives(ChatAnswer.Readers.class)
                .signedIn((call, _) -> messages.readers(call.session(), room(call), call.pathLong("n")));
    }

    private ChatAnswer.Messages page(Call call) {
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
        return around.isPresent()
                ? messages.around(call.session(), room(call), around.get(), limit)
                : messages.newest(call.session(), room(call), limit);
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }
}
