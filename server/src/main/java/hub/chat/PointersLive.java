package hub.chat;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;
import hub.kernel.wire.Json;

/// How far the members of an open room have read, as a live value.
record PointersLive(RoomMembers members) implements LiveSource {

    static final String KIND = "chat.pointers";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> value() {
        return RoomPointers.class;
    }

    @Override
    public boolean visible(Session session, long room) {
        return members.contains(room, session.person());
    }

    @Override
    public byte @Nullable [] current(long room) {
        return members.pointers(room).map(Json::bytes).orElse(null);
    }
}
