package hub.booking.purpose;

import java.util.List;
import java.util.Map;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// What facility managers do to purposes.
final class PurposeService {

    private static final int MAX_PURPOSES = 30;

    private final EventLog log;

    PurposeService(EventLog log) {
        this.log = log;
    }

    Purpose make(PersonId me, PurposeCommand.NewPurpose wish) {
        return log.write(tx -> tx.once(me, wish.op(), Purpose.class, () -> {
            if (PurposeRepository.all(tx.sql()).size() >= MAX_PURPOSES) {
                throw new Refused(PurposeError.TOO_MANY, Map.of("max", MAX_PURPOSES));
            }
            return tell(tx, me, wish.terms().as(PurposeRepository.insert(tx.sql(), wish.terms())));
        }));
    }

    Purpose change(PersonId me, PurposeId id, PurposeTerms terms) {
        return log.write(tx -> {
            var before = PurposeRepository.terms(tx.sql(), id).orElseThrow(Refused::notFound);
            if (terms.equals(before)) {
                return terms.as(id.value());
            }
            PurposeRepository.update(tx.sql(), id, terms);
            return tell(tx, me, terms.as(id.value()));
        });
    }

    /// Bookings name it, so it stays, but is shown to nobody who chooses.
    Purpose hide(PersonId me, PurposeId id) {
        return log.write(tx -> {
            var hidden = PurposeRepository.terms(tx.sql(), id).orElseThrow(Refused::notFound).hidden();
            PurposeRepository.update(tx.sql(), id, hidden);
            return tell(tx, me, hidden.as(id.value()));
        });
    }

    private static Purpose tell(Tx tx, PersonId by, Purpose purpose) {
        tx.emit(by, new PurposeEvent.Changed(List.of(purpose)));
        return purpose;
    }
}
