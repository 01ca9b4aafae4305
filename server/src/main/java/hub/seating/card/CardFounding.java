package hub.seating.card;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.seating.card.Card.BoundHow;

/// Gives people cards before the hub is put together, for towns that are founded with them.
public final class CardFounding {

    private CardFounding() {}

    /// @param folder where the key lies; made if there is none yet
    /// @param numbers of cards, as readers type them
    public static void write(Sql sql, Path folder, Map<String, PersonId> numbers, Instant now) {
        var key = CardKey.in(folder);
        numbers.forEach((number, person) -> CardRepository.insert(sql, key.hash(CardNumber.tidy(number).orElseThrow()),
                new Card(new CardId(0), person, BoundHow.IMPORT, null, now, null)));
    }
}
