package hub.presence;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;

/// States on the stream, for those who have them on screen.
final class PresenceLive implements LiveSource {

    static final String KIND = "presence.states";

    /// For now every colleague sees the same.
    private static final Object ALIKE = "";

    private final PresenceService service;
    private final Board board;

    PresenceLive(PresenceService service, Board board) {
        this.service = service;
        this.board = board;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> value() {
        return Presence.class;
    }

    @Override
    public @Nullable Object view(Session session, long key) {
        return service.visible(new PersonId(key)) ? ALIKE : null;
    }

    @Override
    public byte @Nullable [] current(long key, Object view) {
        return board.shown(new PersonId(key)).json();
    }
}
