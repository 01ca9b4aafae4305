package hub.seating.kiosk;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Device;
import hub.kernel.wire.Refused;
import hub.seating.kiosk.Choosing.Choice;
import hub.seating.kiosk.KioskAnswer.KioskActed;
import hub.seating.kiosk.KioskAnswer.KioskNames;
import hub.seating.kiosk.KioskCommand.PressKind;
import hub.seating.kiosk.KioskCommand.PressKiosk;
import hub.seating.kiosk.KioskCommand.TapCard;
import hub.space.place.AreaId;

/// Who stands before kiosks, from the card to the end of the seconds. What is pressed is done by [Acts]. Blocks.
final class Visits {

    /// The proposal and the next two, in case somebody is faster.
    static final int MOST = 3;

    private final EventLog log;
    private final Database db;
    private final Sessions sessions;
    private final SeatsOfKiosk seats;
    private final Choosing choosing;
    private final Colleagues colleagues;
    private final Acts acts;
    private final Views views;
    private final Taps taps;
    private final Watch<KioskFloor> floors;
    private final InstantSource clock;

    Visits(EventLog log, Database db, Sessions sessions, SeatsOfKiosk seats, Choosing choosing,
            Colleagues colleagues, Acts acts, Views views, Taps taps, Watch<KioskFloor> floors, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.sessions = sessions;
        this.seats = seats;
        this.choosing = choosing;
        this.colleagues = colleagues;
        this.acts = acts;
        this.views = views;
        this.taps = taps;
        this.floors = floors;
        this.clock = clock;
    }

    /// Opens a session, or answers the one that this card has opened already.
    ///
    /// @param receive within the command: whether the card is new
    KioskSession open(Device device, AreaId floor, PersonId person, TapCard tap, Predicate<Tx> receive) {
        var same = same(device, person, tap);
        if (same.isPresent()) {
            log.write(tx -> receive.test(tx));
            return views.session(same.get());
        }
        var now = clock.instant();
        var choice = db.read(sql -> seats.today(sql, person, now).isPresent()
                ? Choice.NONE
                : choosing.choose(sql, person, floor, now, MOST));
        var wishes = db.read(sql -> seats.wishes(sql, person));
        var before = sessions.before(device.id(), person);
        var visit = sessions.open(device.id(), floor, person, tap.counter(), wishes.seconds());
        try {
            log.write(tx -> {
                requireNew(receive.test(tx));
                before.forEach(one -> acts.letGo(tx, one));
                acts.propose(tx, visit, choice);
                return visit.key();
            });
        } catch (Refused refused) {
            sessions.end(visit);
            throw refused;
        }
        before.forEach(this::end);
        floors.refresh(floor);
        return views.session(visit);
    }

    private Optional<KioskVisit> same(Device device, PersonId person, TapCard tap) {
        var now = clock.instant();
        return sessions.at(device.id()).stream()
                .filter(visit -> visit.person().equals(person) && visit.alive(now))
                .filter(visit -> visit.counter() == tap.counter()
                        || now.isBefore(visit.opened().plus(Sessions.SAME_TAP)))
                .findFirst();
    }

    private static void requireNew(boolean fresh) {
        if (!fresh) {
            throw new Refused(KioskError.REPLAYED);
        }
    }

    /// Does what was pressed; the same answer to the same press.
    ///
    /// @throws Refused `kiosk.session_over`
    KioskActed press(Device device, PressKiosk press, Locale locale) {
        var visit = require(device, press.session());
        synchronized (visit) {
            requireAlive(visit);
            return visit.answered(press.op())
                    .orElseGet(() -> visit.answer(press.op(), pressed(visit, press, locale)));
        }
    }

    private KioskActed pressed(KioskVisit visit, PressKiosk press, Locale locale) {
        if (press.act() == PressKind.END) {
            end(visit);
            return new KioskActed(null, null, null);
        }
        visit.touch(clock.instant());
        var answer = press.act() == PressKind.TOUCH
                ? new KioskActed(views.session(visit), null, null)
                : acts.act(visit, press, locale);
        floors.refresh(visit.floor());
        return answer;
    }

    KioskNames names(Device device, String session, @Nullable AreaId floor) {
        var visit = require(device, session);
        requireAlive(visit);
        return db.read(sql -> new KioskNames(
                colleagues.names(sql, visit.person(), floor == null ? visit.floor() : floor, clock.instant())));
    }

    /// A session shown by another kiosk than its own leaves a trace: somebody has copied it.
    private KioskVisit require(Device device, String session) {
        var visit = sessions.find(session).orElseThrow(() -> new Refused(KioskError.SESSION_OVER));
        if (visit.device() != device.id()) {
            taps.trace(device, "session of kiosk " + visit.device());
            throw new Refused(KioskError.SESSION_OVER);
        }
        return visit;
    }

    private void requireAlive(KioskVisit visit) {
        if (!visit.alive(clock.instant())) {
            throw new Refused(KioskError.SESSION_OVER);
        }
    }

    /// Ends what is over and gives back what it kept.
    void tick() {
        sessions.over().forEach(this::end);
    }

    /// Ends everything at devices that are no longer good.
    void check(Predicate<Long> good) {
        sessions.all().stream().filter(visit -> !good.test(visit.device())).forEach(this::end);
    }

    private void end(KioskVisit visit) {
        synchronized (visit) {
            visit.end();
            sessions.end(visit);
            if (visit.hold() != null) {
                log.write(tx -> {
                    acts.letGo(tx, visit);
                    return visit.key();
                });
                floors.refresh(visit.floor());
            }
        }
    }
}
