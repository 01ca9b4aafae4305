package hub.booking.panel;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

import hub.booking.panel.PanelCommand.PressPanel;
import hub.booking.panel.PanelWish.PressKind;
import hub.booking.reservation.Actor;
import hub.booking.reservation.Booking;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.CheckInHow;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Device;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.space.device.PairedDevice;
import hub.space.device.PairedDevices;
import hub.space.place.Faults;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// What panels and the phones before them ask. Blocks.
final class PanelService {

    /// How long a question for the day is kept while nothing happens. Proxies give up after a minute; a panel that hears
    /// nothing for longer than this says that it is not connected.
    private static final Duration HELD = Duration.ofSeconds(25);

    /// What happens together is told together, and what was written has reached memory.
    private static final Duration GATHER = Duration.ofMillis(150);

    private final EventLog log;
    private final Database db;
    private final PairedDevices devices;
    private final Places places;
    private final BookingBook bookings;
    private final Wishes wishes;
    private final Projection projection;
    private final CardHolders cards;
    private final Faults faults;
    private final Bell bell;
    private final InstantSource clock;

    PanelService(EventLog log, Database db, PairedDevices devices, Places places, BookingBook bookings, Wishes wishes,
            Projection projection, CardHolders cards, Faults faults, Bell bell, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.devices = devices;
        this.places = places;
        this.bookings = bookings;
        this.wishes = wishes;
        this.projection = projection;
        this.cards = cards;
        this.faults = faults;
        this.bell = bell;
        this.clock = clock;
    }

    /// The day of the panel's place, as soon as it is another one than that of `mark`.
    PanelDay day(Device device, String mark) {
        var end = System.nanoTime() + HELD.toNanos();
        while (true) {
            var space = spaceOf(device);
            var count = bell.count(space.id());
            var day = db.read(sql -> projection.day(sql, paired(device), space));
            var left = Duration.ofNanos(end - System.nanoTime());
            if (!day.mark().equals(mark) || !left.isPositive() || !waited(space.id(), count, left)) {
                return day;
            }
        }
    }

    private boolean waited(SpaceId space, long count, Duration left) {
        try {
            var rung = bell.await(space, count, left);
            Thread.sleep(GATHER);
            return rung;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Does what needs nobody or whose card was shown, or waits for a phone.
    PanelDone press(Device device, PressPanel press) {
        var space = spaceOf(device);
        if (press.kind() != PressKind.BOOK) {
            requireHere(device, space, press);
        }
        var holder = Optional.ofNullable(press.card()).map(this::holder);
        var done = press.kind() == PressKind.CHECK_IN && paired(device).openCheckIn()
                ? checkIn(device, space, press.about())
                : wish(device, space, press, holder);
        bell.ring(space.id());
        return done;
    }

    private PersonId holder(String card) {
        return cards.holder(card).orElseThrow(() -> new Refused(PanelError.CARD_UNKNOWN));
    }

    /// A panel that speaks of what is not at its door was not pressed: somebody has its key.
    private void requireHere(Device device, Space space, PressPanel press) {
        var here = db.read(sql -> bookings.find(sql, press.about())).stream()
                .anyMatch(booking -> booking.places().stream().anyMatch(one -> one.space().equals(space.id())));
        if (!here) {
            devices.misused(device, press.kind() + " booking " + press.about());
            throw Refused.notFound();
        }
    }

    private PanelDone checkIn(Device device, Space space, BookingId booking) {
        return log.write(tx -> {
            bookings.checkIn(tx, new Actor.Device(device.id(), Set.of(space.id())), booking, CheckInHow.PANEL);
            return new PanelDone(null, null);
        });
    }

    private PanelDone wish(Device device, Space space, PressPanel press, Optional<PersonId> holder) {
        return log.write(tx -> {
            var wish = wishes.press(tx, paired(device).id(), space.id(), press);
            if (holder.isEmpty()) {
                return new PanelDone(wish.wish(tx.now()), wish.until());
            }
            wishes.confirm(tx, holder.get(), wish);
            return new PanelDone(null, wish.until());
        });
    }

    void takeBack(Device device) {
        var id = paired(device).id();
        log.write(tx -> {
            wishes.takeBack(tx, id);
            return id;
        });
        bell.ring(spaceOf(device).id());
    }

    void report(Device device, PanelFault fault) {
        var space = spaceOf(device).id();
        log.write(tx -> {
            faults.report(tx, null, space, fault.text());
            return space;
        });
    }

    /// What somebody is asked to confirm.
    PanelAsk ask(String code) {
        return db.read(sql -> {
            var wish = wishes.require(sql, clock.instant(), code);
            return new PanelAsk(wish.kind(), wish.space(), wish.from(), wish.until(), wish.expires());
        });
    }

    /// Does it as this person; once, however often the phone sends it.
    Booking confirm(Session session, String code, String op) {
        var me = session.person();
        var confirmed = log.write(tx -> tx.once(me, op, Confirmed.class, () -> {
            var wish = wishes.require(tx.sql(), tx.now(), code);
            return new Confirmed(wish.space(), wishes.confirm(tx, me, wish));
        }));
        bell.ring(confirmed.space());
        return db.read(sql -> bookings.seen(wishes.find(sql, confirmed.booking()), me));
    }

    record Confirmed(SpaceId space, BookingId booking) {}

    /// Ends what nobody has confirmed in time.
    void tick() {
        var now = clock.instant();
        if (!db.read(sql -> WishRepository.over(sql, now)).isEmpty()) {
            log.write(wishes::expire).forEach(bell::ring);
        }
    }

    private PairedDevice paired(Device device) {
        return devices.of(device).orElseThrow(() -> new Refused(KernelError.KEY_UNKNOWN));
    }

    private Space spaceOf(Device device) {
        return paired(device).places().stream().map(places::find).flatMap(Optional::stream)
                .findFirst().orElseThrow(() -> new Refused(PanelError.NO_PLACE));
    }
}
