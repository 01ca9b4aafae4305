package hub.chat.room;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;

/// Rooms over HTTP.
final class RoomRoutes {

    private static final int USUAL_PAGE = 50;
    private static final int MAX_PAGE = 200;

    private final RoomService rooms;
    private final Membership membership;
    private final RoomKeeping keeping;
    private final OpenRooms open;
    private final Notes notes;
    private final Arrangements arrangements;

    RoomRoutes(
            RoomService rooms, Membership membership, RoomKeeping keeping, OpenRooms open, Notes notes,
            Arrangements arrangements) {
        this.rooms = rooms;
        this.membership = membership;
        this.keeping = keeping;
        this.open = open;
        this.notes = notes;
        this.arrangements = arrangements;
    }

    void register(Api api) {
        registerRooms(api);
        registerKeeping(api);
        registerMembers(api);
        registerOpen(api);
        registerArrangement(api);
        registerPointers(api);
    }

    private void registerPointers(Api api) {
        api.put("/api/chat/pointers", "Says how far I have read in many rooms at once; where I am not is passed over")
                .takes(RoomCommand.PointAll.class)
                .signedIn((call, all) -> {
                    rooms.pointAll(call.session(), all);
                    return None.NONE;
                });
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
    }

    private void registerKeeping(Api api) {
        api.patch("/api/chat/rooms/:room", "Changes how a room is called and run, by those who look after it")
                .takes(RoomCommand.Change.class)
                .gives(RoomSummary.class)
                .signedIn((call, change) -> keeping.change(call.session(), room(call), change));
        api.post("/api/chat/rooms/:room/archive", "Closes a room for writing")
                .gives(RoomSummary.class)
                .signedIn((call, _) -> keeping.archive(call.session(), room(call)));
        api.post("/api/chat/rooms/:room/unarchive", "Opens an archived room for writing again")
                .gives(RoomSummary.class)
                .signedIn((call, _) -> keeping.restore(call.session(), room(call)));
        api.get("/api/chat/rooms/:room/notes", "What happened to a room along a stretch of its messages, at most 200")
                .number("from", "notes after this message and later ones")
                .number("to", "notes after this message and earlier ones")
                .gives(RoomAnswer.Notes.class)
                .signedIn((call, _) -> notes.stretch(
                        call.session(), room(call), call.queryLong("from"), call.queryLong("to")));
    }

    private void registerOpen(Api api) {
        api.get("/api/chat/open", "The rooms everybody on the staff may join, by name, page by page")
                .query("text", "what stands in name or purpose, at most 100 characters")
                .query("after", "the `next` of the page before")
                .number("limit", "at most 200, usually 50")
                .gives(RoomAnswer.OpenRooms.class)
                .signedIn((call, _) -> open.find(call.session(), call.query("text").orElse(""), call.query("after"),
                        call.limit(USUAL_PAGE, MAX_PAGE)));
        api.post("/api/chat/rooms/:room/join", "Comes into an open room")
                .gives(RoomSummary.class)
                .signedIn((call, _) -> open.join(call.session(), room(call)));
    }

    private void registerArrangement(Api api) {
        api.get("/api/chat/arrangement", "My folders, favourites, levels and keywords")
                .gives(Arrangement.class)
                .signedIn((call, _) -> arrangements.mine(call.session()));
        api.put("/api/chat/arrangement", "Arranges my rooms anew, based on the newest version")
                .takes(Arrangement.class)
                .gives(Arrangement.class)
                .signedIn((call, wanted) -> arrangements.put(call.session(), wanted));
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
                .signedIn((call, invite) -> membership.invite(call.session(), room(call), invite));
        api.delete("/api/chat/rooms/:room/members/:person", "Takes a member out of a group, oneself to leave it")
                .signedIn((call, _) -> {
                    membership.remove(call.session(), room(call), call.pathPerson("person"));
                    return None.NONE;
                });
        api.put("/api/chat/rooms/:room/owners/:person", "Has a member look after a group, too")
                .signedIn((call, _) -> {
                    membership.appoint(call.session(), room(call), call.pathPerson("person"));
                    return None.NONE;
                });
        api.delete("/api/chat/rooms/:room/owners/:person", "Has somebody no longer look after a group")
                .signedIn((call, _) -> {
                    membership.dismiss(call.session(), room(call), call.pathPerson("person"));
                    return None.NONE;
                });
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }
}
