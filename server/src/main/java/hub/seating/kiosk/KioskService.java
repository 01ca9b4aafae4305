package hub.seating.kiosk;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Device;
import hub.kernel.wire.Refused;
import hub.seating.card.CardRead;
import hub.seating.card.Cards;
import hub.seating.kiosk.KioskAnswer.KioskReceipts;
import hub.seating.kiosk.KioskAnswer.KioskTapped;
import hub.seating.kiosk.KioskAnswer.KioskUnknown;
import hub.seating.kiosk.KioskCommand.TapCard;

/// Takes cards at kiosks. Blocks.
final class KioskService {

    private static final String CODE_PAGE = "/seating/card/";

    private final EventLog log;
    private final Devices devices;
    private final Cards cards;
    private final Taps taps;
    private final Visits visits;
    private final Queue queue;
    private final InstantSource clock;

    KioskService(EventLog log, Devices devices, Cards cards, Taps taps, Visits visits, Queue queue,
            InstantSource clock) {
        this.log = log;
        this.devices = devices;
        this.cards = cards;
        this.taps = taps;
        this.visits = visits;
        this.queue = queue;
        this.clock = clock;
    }

    /// Opens a session for whose card it is; a card of nobody gets a code.
    ///
    /// @throws Refused `kiosk.replayed`, `kiosk.future`, `kiosk.too_old`, `kiosk.unreadable`, `card.dead`
    KioskTapped tap(Device device, TapCard tap) {
        var floor = devices.floorOf(device);
        taps.require(device, tap);
        return switch (cards.read(tap.card())) {
            case CardRead.Held(var card, var person) -> new KioskTapped(visits.open(device, floor, person, tap, tx -> {
                cards.used(tx, card);
                return taps.receive(tx, device, tap, person);
            }), null);
            case CardRead.Free _ -> unknown(device, tap);
            case CardRead.Dead(var card) -> throw refused(device, tap, Cards.dead(),
                    tx -> cards.usedAfterLeaving(tx, card, device.id()));
            case CardRead.Unreadable _ -> throw refused(device, tap, new Refused(KioskError.UNREADABLE), _ -> {
            });
        };
    }

    private KioskTapped unknown(Device device, TapCard tap) {
        log.write(tx -> taps.receive(tx, device, tap, null));
        var code = cards.await(tap.card(), device.id(), devices.paired(device).name());
        return new KioskTapped(null, new KioskUnknown(code.code(), CODE_PAGE + code.code(), clock.instant(),
                code.expires()));
    }

    private Refused refused(Device device, TapCard tap, Refused why, Consumer<Tx> trace) {
        log.write(tx -> {
            trace.accept(tx);
            return taps.receive(tx, device, tap, null);
        });
        return why;
    }

    /// What became of cards that waited without network.
    KioskReceipts queue(Device device, List<TapCard> queued) {
        return new KioskReceipts(queue.apply(device, devices.floorOf(device), queued));
    }
}
