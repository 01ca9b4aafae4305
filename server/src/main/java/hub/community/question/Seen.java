package hub.community.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.db.Database;
import hub.kernel.id.PersonId;

/// Counts who opened a question, each person once. Gathered in memory and written together, so that reading costs no write;
/// a crash loses the last second. Any thread.
final class Seen {

    /// Beyond this nothing is gathered until it is written down.
    private static final int MOST = 20_000;

    private record Look(QuestionId question, PersonId person) {}

    private final Database db;
    private final SeenRepository repository = new SeenRepository();
    private final Set<Look> looks = ConcurrentHashMap.newKeySet();

    Seen(Database db) {
        this.db = db;
    }

    void saw(PersonId person, QuestionId question) {
        if (looks.size() < MOST) {
            looks.add(new Look(question, person));
        }
    }

    /// Writes down what was gathered. Blocks.
    void write() {
        var taken = new ArrayList<>(looks);
        if (taken.isEmpty()) {
            return;
        }
        taken.forEach(looks::remove);
        List<long[]> pairs = taken.stream()
                .map(look -> new long[]{look.question().value(), look.person().value()}).toList();
        db.write(sql -> {
            repository.saw(sql, pairs);
            return pairs.size();
        });
    }
}
