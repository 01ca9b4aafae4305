package hub.seating.card;

import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.seating.card.Card.BoundHow;
import hub.seating.card.CardAnswer.CardAsk;
import hub.seating.card.CardAnswer.CardList;
import hub.space.place.SpaceRights;

/// What people do with their own cards, and managers with those of others. What writes, blocks.
final class CardService {

    private final EventLog log;
    private final CardBook book;
    private final CardCodes codes;

    CardService(EventLog log, CardBook book, CardCodes codes) {
        this.log = log;
        this.book = book;
        this.codes = codes;
    }

    CardList list(PersonId person) {
        return new CardList(book.of(person), CardBook.MOST);
    }

    CardAsk ask(PersonId me, String code) {
        var waiting = codes.require(me, code);
        return new CardAsk(waiting.kiosk(), waiting.read(), waiting.expires(), book.of(me).size(), CardBook.MOST);
    }

    /// Makes the card mine; once, however often it is confirmed.
    ///
    /// @throws Refused `card.taken` or `card.dead` if it is somebody else's by now: that leaves a trace
    CardList bind(PersonId me, String typed, String op) {
        var taken = log.write(tx -> tx.once(me, op, Bound.class, () -> {
            var waiting = codes.require(me, typed);
            var owner = book.owner(waiting.hash());
            if (owner != null && !owner.equals(me)) {
                CardBook.wanted(tx, me, waiting.device());
                return new Bound(false);
            }
            book.bind(tx, waiting.hash(), me, BoundHow.KIOSK, null, waiting.device());
            tx.afterCommit(() -> codes.done(waiting));
            return new Bound(true);
        }));
        if (!taken.bound()) {
            throw new Refused(CardError.TAKEN);
        }
        return list(me);
    }

    record Bound(boolean bound) {}

    /// Takes a card from its owner: the owner does it, or a manager.
    CardList unbind(Session session, CardId id) {
        var me = session.person();
        var card = book.find(id).filter(one -> one.person().equals(me) || SpaceRights.managesAll(session))
                .orElseThrow(Refused::notFound);
        log.write(tx -> {
            book.unbind(tx, card, card.person().equals(me) ? null : me);
            return id;
        });
        return list(card.person());
    }

    /// @throws Refused `not_allowed` for who may not see the cards of others
    CardList of(Session session, PersonId person) {
        if (!person.equals(session.person()) && !SpaceRights.managesAll(session)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
        return list(person);
    }

    CardTraces traces() {
        return new CardTraces(book.traces());
    }
}
