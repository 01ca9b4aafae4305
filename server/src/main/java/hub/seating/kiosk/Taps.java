package hub.seating.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Device;
import hub.kernel.wire.Refused;
import hub.seating.kiosk.KioskAnswer.ReceiptState;
import hub.seating.kiosk.KioskCommand.TapCard;
import hub.seating.kiosk.TapRepository.Tap;
import hub.space.device.PairedDevices;

/// Counts the cards that kiosks read: each counter once, and only upwards. Everything inside a command of the log.
final class Taps {

    /// A day's work; who comes back later has another seat by then.
    static final Duration OLDEST = Duration.ofHours(12);

    /// What clocks that are set by the hub may differ.
    static final Duration AHEAD = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofDays(1);

    private final Database db;
    private final PairedDevices devices;
    private final InstantSource clock;

    Taps(Database db, PairedDevices devices, InstantSource clock) {
        this.db = db;
        this.devices = devices;
        this.clock = clock;
    }

    /// Refuses a card that cannot be taken as it is, with a trace. Blocks.
    ///
    /// @throws Refused `kiosk.replayed`, `kiosk.future`, `kiosk.too_old`
    void require(Device device, TapCard tap) {
        db.read(sql -> known(sql, device, tap).isPresent()
                ? Optional.<KioskError>empty()
                : fault(sql, device, tap, clock.instant())).ifPresent(why -> {
                    trace(device, why.code() + " " + tap.counter());
                    throw new Refused(why);
                });
    }

    /// Takes note of a card that was read now; false if it is sent again.
    ///
    /// @throws Refused `kiosk.replayed`, `kiosk.future`, `kiosk.too_old`
    boolean receive(Tx tx, Device device, TapCard tap, @Nullable PersonId person) {
        var known = known(tx.sql(), device, tap);
        if (known.isPresent()) {
            return false;
        }
        fault(tx.sql(), device, tap, tx.now()).ifPresent(code -> {
            throw new Refused(code);
        });
        note(tx, device, tap, person, null, null);
        return true;
    }

    /// What became of it if the very same was sent before.
    Optional<Tap> known(Sql sql, Device device, TapCard tap) {
        return TapRepository.find(sql, device.id(), tap.counter()).filter(one -> one.op().equals(tap.op()));
    }

    /// Why it cannot be taken as it is.
    Optional<KioskError> fault(Sql sql, Device device, TapCard tap, Instant now) {
        if (tap.counter() <= TapRepository.counter(sql, device.id())) {
            return Optional.of(KioskError.REPLAYED);
        }
        if (tap.at().isAfter(now.plus(AHEAD))) {
            return Optional.of(KioskError.FUTURE);
        }
        return tap.at().isBefore(now.minus(OLDEST)) ? Optional.of(KioskError.TOO_OLD) : Optional.empty();
    }

    /// Takes note of what became of it.
    void note(Tx tx, Device device, TapCard tap, @Nullable PersonId person, @Nullable ReceiptState state,
            @Nullable String code) {
        TapRepository.insert(tx.sql(), device.id(), new Tap(tap.counter(), tap.op(), state, code), tap.at(), person,
                tx.now());
    }

    /// Leaves a trace with the device; not within a command.
    void trace(Device device, String code) {
        devices.misused(device, code);
    }

    /// Forgets what can be sent again no more.
    void forget(Tx tx) {
        TapRepository.forget(tx.sql(), tx.now().minus(KEPT));
    }
}
