package hub.seating.sitting;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;

/// Says what a command has done to a sitting: to its person, to whoever has the seat on screen, to the parts that listen.
final class SeatTeller {

    private final SeatViews views;
    private final SeatBoard board;
    private final SeatNotices notices;
    private final List<SeatListener> listeners = new CopyOnWriteArrayList<>();

    SeatTeller(SeatViews views, SeatBoard board, SeatNotices notices) {
        this.views = views;
        this.board = board;
        this.notices = notices;
    }

    void onChange(SeatListener listener) {
        listeners.add(listener);
    }

    /// @param before null: it is new
    void tell(Tx tx, @Nullable SittingRow before, SittingRow after) {
        if (after.state() != SittingState.HELD && (before == null || before.state() != SittingState.HELD)) {
            tx.emit(new SeatingEvent.Mine(after.person(), views.mine(after)));
        }
        board.follow(tx, after);
        listeners.forEach(listener -> listener.happened(tx, before, after));
    }

    /// Leaves a notice with the person of a sitting, unless they did it themselves.
    void notice(Tx tx, SeatNoticeKind kind, SittingRow about, @Nullable PersonId by, @Nullable SittingRow to) {
        if (!about.person().equals(by)) {
            notices.tell(tx, kind, about, by, to);
        }
    }
}
