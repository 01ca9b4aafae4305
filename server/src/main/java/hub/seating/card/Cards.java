package hub.seating.card;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceReaders;

/// Staff cards, put together. Any thread.
public final class Cards {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/card/migration/V20261121_70__card.sql");

    private final EventLog log;
    private final CardBook book;
    private final CardCodes codes;
    private final CardKey key;

    /// Registers the routes of cards.
    ///
    /// @param folder where the key lies; made if there is none yet
    public Cards(EventLog log, Database db, Api api, SpaceReaders readers, Directory directory, Path folder,
            InstantSource clock) {
        this.log = log;
        key = CardKey.in(folder);
        book = new CardBook(db, directory);
        codes = new CardCodes(clock);
        new CardRoutes(new CardService(log, book, codes), new CardImports(log, book, key, directory), readers)
                .register(api);
    }

    /// What is known of a card, from memory.
    ///
    /// @param typed what a reader has typed: an identifier, never kept and never logged
    public CardRead read(String typed) {
        return CardNumber.tidy(typed).map(key::hash).map(book::read).orElseGet(CardRead.Unreadable::new);
    }

    /// What a card is called where it must be told apart from others and its number must not be kept.
    public String named(String typed) {
        return key.hash(CardNumber.tidy(typed).orElse(typed));
    }

    /// Whose card it is, for parts that only want to know that; a leaver's card leaves a trace. Blocks then.
    public Optional<PersonId> holder(String typed) {
        return switch (read(typed)) {
            case CardRead.Held held -> Optional.of(held.person());
            case CardRead.Dead(var card) -> {
                log.write(tx -> {
                    book.usedAfterLeaving(tx, card, null);
                    return card;
                });
                yield Optional.empty();
            }
            case CardRead.Free _, CardRead.Unreadable _ -> Optional.empty();
        };
    }

    /// Notes that a card was used.
    public void used(Tx tx, CardId card) {
        book.used(tx, card);
    }

    /// Notes that the card of somebody who has left was used at a device.
    public void usedAfterLeaving(Tx tx, CardId card, long device) {
        book.usedAfterLeaving(tx, card, device);
    }

    /// A card of nobody waits for its owner.
    ///
    /// @param code to be typed or scanned by its owner's own device
    public record CardCode(String code, Instant expires) {}

    /// Has a card of nobody wait for its owner.
    ///
    /// @param kiosk what the device is called
    /// @throws Refused `card.unreadable`, `card.too_many_waiting`
    public CardCode await(String typed, long device, String kiosk) {
        var number = CardNumber.tidy(typed).orElseThrow(() -> new Refused(CardError.UNREADABLE));
        var waiting = codes.begin(key.hash(number), device, kiosk);
        return new CardCode(waiting.code(), waiting.expires());
    }

    /// Refuses a leaver's card.
    public static Refused dead() {
        return new Refused(CardError.DEAD);
    }
}
