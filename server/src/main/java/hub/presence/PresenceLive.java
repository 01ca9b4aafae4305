package hub.presence;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;

/// States on the stream, for those who have them on screen.
final class PresenceLive implements LiveSource {

    static final String KIND = "presence.states";

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
    public boolean visible(Session session, long key) {
        return service.visible(new PersonId(key));
    }

    @Override
    public byte @Nullable [] current(long key) {
        return board.shown(new PersonId(key)).json();
    }
}
