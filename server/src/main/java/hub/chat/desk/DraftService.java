package hub.chat.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import hub.chat.desk.DeskCommand.PutDraft;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Drafts on all devices of a person: the one written last wins.
final class DraftService {

    private static final int MAX_DRAFTS = 500;

    /// A device that was away longer brings back what was thrown away meanwhile.
    private static final Duration EMPTY_KEPT = Duration.ofDays(7);

    private final EventLog log;
    private final Rooms rooms;
    private final DraftRepository drafts;

    DraftService(EventLog log, Rooms rooms, DraftRepository drafts) {
        this.log = log;
        this.rooms = rooms;
        this.drafts = drafts;
    }

    /// The draft as it is afterwards: this one, or the one written later on another device.
    Draft put(Session session, RoomId room, PutDraft put) {
        return log.write(tx -> put(tx, session.person(), room, put));
    }

    private Draft put(Tx tx, PersonId me, RoomId room, PutDraft put) {
        var lane = rooms.require(tx.sql(), me, room);
        if (lane.root() != 0 || put.root() > lane.head()) {
            throw Refused.invalid("root");
        }
        var before = drafts.find(tx.sql(), me, room, put.root());
        var at = earlier(put.at().truncatedTo(ChronoUnit.MILLIS), tx.now());
        if (before.isPresent() && !before.get().at().isBefore(at)) {
            return before.get();
        }
        var draft = new Draft(room, put.root(), put.text(), at);
        if (before.isEmpty() || before.get().text().isEmpty()) {
            makeRoom(tx, me, draft);
        }
        drafts.put(tx.sql(), me, draft);
        tx.emit(me, new DeskEvent.Drafted(me, draft));
        return draft;
    }

    private void makeRoom(Tx tx, PersonId me, Draft draft) {
        drafts.forgetEmpty(tx.sql(), me, tx.now().minus(EMPTY_KEPT));
        if (!draft.text().isEmpty() && drafts.count(tx.sql(), me) >= MAX_DRAFTS) {
            throw new Refused(DeskError.TOO_MANY_DRAFTS, Map.of("max", MAX_DRAFTS));
        }
    }

    /// A device whose clock is fast must not win for ever.
    private static Instant earlier(Instant at, Instant now) {
        return at.isAfter(now) ? now : at;
    }
}
