package hub.seating.sitting;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BiConsumer;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.time.HubTime;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.seating.zone.Zoning;

/// Ends, gives back and warns what is due, from columns: a restart forgets nothing. One thread at a time.
final class SeatSweeper {

    /// One tick ends so many of each; the next goes on.
    private static final int AT_ONCE = 200;

    /// After a start nobody loses a seat for so long: nobody could say that they were there.
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final EventLog log;
    private final Database db;
    private final SeatVerbs verbs;
    private final SeatTaker taker;
    private final SeatTeller teller;
    private final SeatBoard board;
    private final Zoning zones;
    private final SeatNotices notices;
    private final InstantSource clock;

    SeatSweeper(EventLog log, Database db, SeatVerbs verbs, SeatTaker taker, SeatTeller teller, SeatBoard board,
            Zoning zones, SeatNotices notices, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.verbs = verbs;
        this.taker = taker;
        this.teller = teller;
        this.board = board;
        this.zones = zones;
        this.notices = notices;
        this.clock = clock;
    }

    /// At the start.
    void begin() {
        log.write(tx -> SittingRepository.putOff(tx, tx.now().plus(GRACE)));
        look();
    }

    void tick() {
        if (!HubTime.today(clock).equals(board.day())) {
            look();
        }
        each(SittingRepository.LAPSED, (tx, row) -> {
            if (row.state() == SittingState.HELD && row.expires() != null && !row.expires().isAfter(tx.now())) {
                taker.letGo(tx, row);
            }
        });
        each(SittingRepository.OVER, (tx, row) -> {
            if (row.state().occupies() && !row.slot().until().isAfter(tx.now())) {
                verbs.complete(tx, row);
            }
        });
        each(SittingRepository.MISSED, (tx, row) -> {
            var deadline = row.come().deadline();
            if (row.state() == SittingState.BOOKED && deadline != null && !deadline.isAfter(tx.now())) {
                verbs.release(tx, row);
            }
        });
        each(SittingRepository.WARNED, this::warn);
        each(SittingRepository.CLEARED, this::remind);
    }

    private void each(String query, BiConsumer<Tx, SittingRow> work) {
        var now = clock.instant();
        var due = db.read(sql -> SittingRepository.due(sql, query, now, AT_ONCE));
        if (!due.isEmpty()) {
            log.write(tx -> {
                due.forEach(id -> SittingRepository.find(tx.sql(), id).ifPresent(row -> work.accept(tx, row)));
                return due;
            });
        }
    }

    private void warn(Tx tx, SittingRow row) {
        var come = row.come();
        if (row.state() == SittingState.BOOKED && come.warn() != null && !come.warn().isAfter(tx.now())) {
            SittingRepository.update(tx, row.coming(new SittingRow.Come(come.opens(), come.deadline(), null,
                    come.clean(), come.at(), come.how())));
            teller.notice(tx, SeatNoticeKind.SOON_RELEASED, row, null, null);
        }
    }

    private void remind(Tx tx, SittingRow row) {
        var come = row.come();
        if (row.state() == SittingState.HERE && come.clean() != null && !come.clean().isAfter(tx.now())) {
            SittingRepository.update(tx, row.coming(new SittingRow.Come(come.opens(), come.deadline(), come.warn(),
                    null, come.at(), come.how())));
            if (TasteRepository.of(tx.sql(), row.person()).remind()) {
                teller.notice(tx, SeatNoticeKind.CLEAN_DESK, row, null, null);
            }
        }
    }

    /// Reads the day anew: what is closed begins and ends with the clock.
    void look() {
        log.write(tx -> {
            var today = HubTime.dayOf(tx.now());
            var rows = SittingRepository.on(tx.sql(), today);
            var closed = SeatReading.closed(zones.closures(tx.sql(), tx.now(), tx.now().plusMillis(1)));
            var names = zones.rules(tx.sql()).namesShown();
            tx.afterCommit(() -> board.begin(today, rows, closed, names));
            return today;
        });
    }

    /// What is not exact to the second.
    void everyMinute() {
        look();
        log.write(tx -> {
            notices.forget(tx);
            return tx.now();
        });
    }
}
