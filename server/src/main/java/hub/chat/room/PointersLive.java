package hub.chat.room;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;
import hub.kernel.wire.Json;

/// How far the members of an open room have read, as a live value.
record PointersLive(RoomMembers members) implements LiveSource {

    static final String KIND = "chat.pointers";

    /// All members of a room see the same.
    private static final Object ALIKE = "";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> value() {
        return RoomPointers.class;
    }

    @Override
    public @Nullable Object view(Session session, long room) {
        return members.contains(room, session.person()) ? ALIKE : null;
    }

    @Override
    public byte @Nullable [] current(long room, Object view) {
        return members.pointers(room).map(Json::bytes).orElse(null);
    }
}
