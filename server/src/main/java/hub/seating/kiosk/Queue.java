package hub.seating.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Device;
import hub.kernel.time.HubTime;
import hub.seating.card.CardRead;
import hub.seating.card.Cards;
import hub.seating.kiosk.KioskAnswer.KioskReceipt;
import hub.seating.kiosk.KioskAnswer.ReceiptState;
import hub.seating.kiosk.KioskCommand.TapCard;
import hub.seating.sitting.SittingState;
import hub.space.place.AreaId;

/// Cards that were held to a kiosk while it could not reach the hub: each gets its owner a seat now, in their order. Who is too
/// late is told on their own devices. Blocks.
final class Queue {

    /// More than for a proposal: nobody is there to choose.
    private static final int MOST = 10;

    private final EventLog log;
    private final Cards cards;
    private final Taps taps;
    private final SeatsOfKiosk seats;
    private final Choosing choosing;

    Queue(EventLog log, Cards cards, Taps taps, SeatsOfKiosk seats, Choosing choosing) {
        this.log = log;
        this.cards = cards;
        this.taps = taps;
        this.seats = seats;
        this.choosing = choosing;
    }

    /// A receipt for each, in their order.
    List<KioskReceipt> apply(Device device, AreaId floor, List<TapCard> queued) {
        var receipts = new ArrayList<KioskReceipt>();
        queued.forEach(tap -> receipts.add(apply(device, floor, tap)));
        return receipts;
    }

    private KioskReceipt apply(Device device, AreaId floor, TapCard tap) {
        var read = cards.read(tap.card());
        var receipt = log.write(tx -> taps.known(tx.sql(), device, tap)
                .map(known -> receipt(tap, Optional.ofNullable(known.state()).orElse(ReceiptState.DONE),
                        known.code()))
                .orElseGet(() -> received(tx, device, floor, tap, read)));
        if (receipt.state() == ReceiptState.REFUSED) {
            taps.trace(device, receipt.code() + " " + tap.counter());
        }
        return receipt;
    }

    private KioskReceipt received(Tx tx, Device device, AreaId floor, TapCard tap, CardRead read) {
        var fault = taps.fault(tx.sql(), device, tap, tx.now());
        if (fault.isPresent() && fault.get() == KioskError.REPLAYED) {
            return receipt(tap, ReceiptState.REFUSED, fault.get().code());
        }
        var person = read instanceof CardRead.Held(var _, var holder) ? holder : null;
        var receipt = fault.or(() -> today(tx, tap)).map(why -> receipt(tap, ReceiptState.REFUSED, why.code()))
                .orElseGet(() -> held(tx, device, floor, tap, read));
        taps.note(tx, device, tap, person, receipt.state(), receipt.code());
        return receipt;
    }

    /// A card of yesterday evening is nobody's seat this morning.
    private static Optional<KioskError> today(Tx tx, TapCard tap) {
        return HubTime.dayOf(tap.at()).equals(HubTime.dayOf(tx.now())) ? Optional.empty()
                : Optional.of(KioskError.TOO_OLD);
    }

    private KioskReceipt held(Tx tx, Device device, AreaId floor, TapCard tap, CardRead read) {
        return switch (read) {
            case CardRead.Held(var card, var person) -> {
                cards.used(tx, card);
                yield receipt(tap, seat(tx, floor, tap, person), null);
            }
            case CardRead.Free _ -> receipt(tap, ReceiptState.UNKNOWN, null);
            case CardRead.Dead(var card) -> {
                cards.usedAfterLeaving(tx, card, device.id());
                yield receipt(tap, ReceiptState.REFUSED, Cards.dead().reason().code());
            }
            case CardRead.Unreadable _ -> receipt(tap, ReceiptState.REFUSED, KioskError.UNREADABLE.code());
        };
    }

    private ReceiptState seat(Tx tx, AreaId floor, TapCard tap, PersonId person) {
        if (sits(tx, tap, person) || came(tx, tap, person) || took(tx, floor, person)) {
            return ReceiptState.DONE;
        }
        seats.lost(tx, person, null, tap.at());
        return ReceiptState.LOST;
    }

    /// Who has come somewhere or gone since has said something newer than this card.
    private boolean sits(Tx tx, TapCard tap, PersonId person) {
        return seats.today(tx.sql(), person, tx.now()).filter(row -> row.state() == SittingState.HERE).isPresent()
                || seats.stirred(tx.sql(), person, tap.at(), tx.now());
    }

    /// Who was there in time keeps what was booked, though it has been given back since.
    private boolean came(Tx tx, TapCard tap, PersonId person) {
        return seats.today(tx.sql(), person, tx.now())
                .or(() -> seats.released(tx.sql(), person, tap.at(), tx.now()))
                .filter(mine -> seats.attemptCheckIn(tx, mine)).isPresent();
    }

    private boolean took(Tx tx, AreaId floor, PersonId person) {
        return seats.today(tx.sql(), person, tx.now()).isEmpty()
                && choosing.choose(tx.sql(), person, floor, tx.now(), MOST).offers().stream()
                        .anyMatch(offer -> seats.attempt(tx, person, offer.seat()));
    }

    private static KioskReceipt receipt(TapCard tap, ReceiptState state, @Nullable String code) {
        return new KioskReceipt(tap.counter(), tap.op(), state, code);
    }
}
