package hub.presence;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.LiveSource;
import hub.kernel.net.Session;
import hub.presence.board.Board;
import hub.presence.board.Presence;
import hub.presence.board.View;
import hub.presence.board.Viewers;

/// States on the stream, for those who have them on screen.
final class PresenceLive implements LiveSource {

    static final String KIND = "presence.states";

    private final Board board;
    private final Viewers viewers;

    PresenceLive(Board board, Viewers viewers) {
        this.board = board;
        this.viewers = viewers;
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
        return viewers.ofAnybody(session, new PersonId(key));
    }

    @Override
    public byte @Nullable [] current(long key, Object view) {
        return board.json((View) view, new PersonId(key));
    }
}
