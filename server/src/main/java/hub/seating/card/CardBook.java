package hub.seating.card;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.seating.card.Card.BoundHow;
import hub.seating.card.CardTrace.TraceKind;

/// The cards that belong to somebody, in memory by the hash of their number. Any thread; changes are seen once on disk.
final class CardBook {

    private static final Logger LOG = LoggerFactory.getLogger(CardBook.class);

    /// A card, the one that replaces it, and a phone.
    static final int MOST = 3;

    private static final int MAX_TRACES = 200;
    private static final Duration SAME_MISUSE = Duration.ofMinutes(1);

    private final Database db;
    private final Directory directory;
    private final Map<String, Card> byHash = new ConcurrentHashMap<>();
    private final Map<CardId, Instant> misuses = new ConcurrentHashMap<>();

    CardBook(Database db, Directory directory) {
        this.db = db;
        this.directory = directory;
        db.read(CardRepository::all).forEach(kept -> byHash.put(kept.hash(), kept.card()));
    }

    /// What is known of the card with this hash.
    CardRead read(String hash) {
        return switch (byHash.get(hash)) {
            case null -> new CardRead.Free();
            case Card card when directory.isActive(card.person()) -> new CardRead.Held(card.id(), card.person());
            case Card card -> new CardRead.Dead(card.id());
        };
    }

    Optional<Card> find(CardId card) {
        return byHash.values().stream().filter(one -> one.id().equals(card)).findFirst();
    }

    /// The oldest first.
    List<Card> of(PersonId person) {
        return byHash.values().stream().filter(card -> card.person().equals(person))
                .sorted(Comparator.comparingLong(card -> card.id().value())).toList();
    }

    /// Whose it is, whether on the staff or not; null: nobody's.
    @Nullable
    PersonId owner(String hash) {
        var card = byHash.get(hash);
        return card == null ? null : card.person();
    }

    /// Gives a card to somebody; what they have already stays as it is.
    ///
    /// @param by null: they do it themselves
    /// @throws Refused `card.too_many`
    void bind(Tx tx, String hash, PersonId person, BoundHow how, @Nullable PersonId by, @Nullable Long device) {
        if (person.equals(owner(hash))) {
            return;
        }
        if (of(person).size() >= MOST) {
            throw new Refused(CardError.TOO_MANY, Map.of("max", MOST));
        }
        var draft = new Card(new CardId(0), person, how, by, tx.now(), null);
        var id = CardRepository.insert(tx.sql(), hash, draft);
        CardRepository.trace(tx.sql(), new CardTrace(tx.now(), TraceKind.BOUND, person, by, device));
        tx.afterCommit(() -> byHash.put(hash, new Card(id, person, how, by, tx.now(), null)));
    }

    void unbind(Tx tx, Card card, @Nullable PersonId by) {
        CardRepository.unbind(tx.sql(), card.id(), tx.now());
        CardRepository.trace(tx.sql(), new CardTrace(tx.now(), TraceKind.UNBOUND, card.person(), by, null));
        tx.afterCommit(() -> byHash.values().removeIf(one -> one.id().equals(card.id())));
    }

    /// Notes that it was used, to the hour.
    void used(Tx tx, CardId card) {
        var hour = tx.now().truncatedTo(ChronoUnit.HOURS);
        find(card).filter(known -> !hour.equals(known.used())).ifPresent(_ -> {
            CardRepository.used(tx.sql(), card, hour);
            tx.afterCommit(() -> byHash.replaceAll((_, one) -> one.id().equals(card) ? one.used(hour) : one));
        });
    }

    /// Leaves a trace that a leaver's card was used; once a minute.
    void usedAfterLeaving(Tx tx, CardId card, @Nullable Long device) {
        misuses.values().removeIf(at -> !tx.now().isBefore(at.plus(SAME_MISUSE)));
        find(card).filter(_ -> misuses.putIfAbsent(card, tx.now()) == null)
                .ifPresent(known -> {
                    LOG.warn("The card {} of person {}, who has left, was used at device {}", card.value(),
                            known.person().value(), device);
                    CardRepository.trace(tx.sql(),
                            new CardTrace(tx.now(), TraceKind.USED_AFTER_LEAVING, known.person(), null, device));
                });
    }

    /// Leaves a trace that somebody wanted the card of another.
    static void wanted(Tx tx, PersonId person, @Nullable Long device) {
        CardRepository.trace(tx.sql(), new CardTrace(tx.now(), TraceKind.WANTED_BY_ANOTHER, person, null, device));
    }

    /// The newest first.
    List<CardTrace> traces() {
        return db.read(sql -> CardRepository.traces(sql, MAX_TRACES));
    }
}
