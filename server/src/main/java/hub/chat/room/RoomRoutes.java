package hub.chat.room;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;

/// Rooms over HTTP.
final class RoomRoutes {

    private static final int USUAL_PAGE = 50;
    private static final int MAX_PAGE = 200;

    private final RoomService rooms;

    RoomRoutes(RoomService rooms) {
        this.rooms = rooms;
    }

    void register(Api api) {
        registerRooms(api);
        registerMembers(api);
        api.put("/api/chat/rooms/:room/pointers", "Says how far I have read in a room or a thread")
                .takes(RoomCommand.Point.class)
                .gives(RoomAnswer.Pointers.class)
                .signedIn((call, point) -> rooms.point(call.session(), room(call), point));
    }

    private void registerRooms(Api api) {
        api.get("/api/chat/rooms", "My rooms, the one with the newest message first")
                .gives(RoomAnswer.Rooms.class)
                .signedIn((call, _) -> rooms.mine(call.session()));
        api.post("/api/chat/rooms", "Opens a group")
                .takes(RoomCommand.OpenGroup.class)
                .gives(RoomSummary.class)
                .signedIn((call, open) -> rooms.openGroup(call.session(), open));
        api.post("/api/chat/direct", "The room of me and another person, made when first asked for")
                .takes(RoomCommand.OpenDirect.class)
                .gives(RoomSummary.class)
                .signedIn((call, open) -> rooms.openDirect(call.session(), open));
        api.get("/api/chat/rooms/:room", "One of my rooms and how far its members have read")
                .gives(RoomAnswer.RoomDetail.class)
                .signedIn((call, _) -> rooms.detail(call.session(), room(call)));
        api.patch("/api/chat/rooms/:room", "Names a group anew")
                .takes(RoomCommand.Rename.class)
                .gives(RoomSummary.class)
                .signedIn((call, rename) -> rooms.rename(call.session(), room(call), rename));
    }

    private void registerMembers(Api api) {
        api.get("/api/chat/rooms/:room/members", "The members of a room, page by page")
                .query("after", "the `next` of the page before")
                .number("limit", "at most 200, usually 50")
                .gives(RoomAnswer.Members.class)
                .signedIn((call, _) -> rooms.members(
                        call.session(), room(call), call.query("after"), call.limit(USUAL_PAGE, MAX_PAGE)));
        api.post("/api/chat/rooms/:room/members", "Brings people into a group")
                .takes(RoomCommand.Invite.class)
                .gives(RoomSummary.class)
                .signedIn((call, invite) -> rooms.invite(call.session(), room(call), invite));
        api.delete("/api/chat/rooms/:room/members/:person", "Takes a member out of a group, oneself to leave it")
                .signedIn((call, _) -> {
                    rooms.remove(call.session(), room(call), call.pathPerson("person"));
                    return None.NONE;
                });
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }
}
