package hub.chat.message;

import java.util.Arrays;

import hub.chat.message.MessageAnswer.Pins;
import hub.chat.message.MessageAnswer.Reactors;
import hub.chat.message.MessageAnswer.Versions;
import hub.chat.room.RoomId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;

/// What can be done to a message over HTTP. Wherever a room is named, a thread may be, too.
final class ChangeRoutes {

    private static final String MESSAGE = "/api/chat/rooms/:room/messages/:n";

    private final ChangeService changes;
    private final MarkService marks;

    ChangeRoutes(ChangeService changes, MarkService marks) {
        this.changes = changes;
        this.marks = marks;
    }

    void register(Api api) {
        registerChanges(api);
        registerReactions(api);
        registerPins(api);
    }

    private void registerChanges(Api api) {
        api.patch(MESSAGE, "Has a message of mine say something else")
                .takes(MessageCommand.Edit.class)
                .gives(Message.class)
                .signedIn((call, edit) -> changes.edit(call.session(), room(call), n(call), edit));
        api.get(MESSAGE + "/versions", "What a message said before each change")
                .gives(Versions.class)
                .signedIn((call, _) -> changes.versions(call.session(), room(call), n(call)));
        api.delete(MESSAGE, "Deletes a message of mine; those of others, who looks after the room or the hub")
                .signedIn((call, _) -> {
                    changes.delete(call.session(), room(call), n(call));
                    return None.NONE;
                });
        api.post(MESSAGE + "/recall", "Takes a message of mine back from every screen and from the records")
                .signedIn((call, _) -> {
                    changes.recall(call.session(), room(call), n(call));
                    return None.NONE;
                });
    }

    private void registerReactions(Api api) {
        api.put(MESSAGE + "/reactions/:kind", "Puts a sign of mine under a message")
                .signedIn((call, _) -> {
                    marks.react(call.session(), room(call), n(call), kind(call));
                    return None.NONE;
                });
        api.delete(MESSAGE + "/reactions/:kind", "Takes a sign of mine away")
                .signedIn((call, _) -> {
                    marks.unreact(call.session(), room(call), n(call), kind(call));
                    return None.NONE;
                });
        api.get(MESSAGE + "/reactions", "Who put which sign under a message")
                .gives(Reactors.class)
                .signedIn((call, _) -> marks.reactors(call.session(), room(call), n(call)));
    }

    private void registerPins(Api api) {
        api.put(MESSAGE + "/pin", "Pins a message for everybody in the room")
                .gives(Message.class)
                .signedIn((call, _) -> marks.pin(call.session(), room(call), n(call)));
        api.delete(MESSAGE + "/pin", "Unpins a message")
                .gives(Message.class)
                .signedIn((call, _) -> marks.unpin(call.session(), room(call), n(call)));
        api.get("/api/chat/rooms/:room/pins", "The pinned messages of a room, the one pinned last first")
                .gives(Pins.class)
                .signedIn((call, _) -> marks.pins(call.session(), room(call)));
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }

    private static long n(Call call) {
        return call.pathLong("n");
    }

    private static ReactionKind kind(Call call) {
        var name = call.path("kind");
        return Arrays.stream(ReactionKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("kind"));
    }
}
