package hub.seating.card;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Cards that wait for their owners. In memory only: after a restart the card is simply held to the kiosk again. Any thread.
final class CardCodes {

    static final Duration LIVES = Duration.ofMinutes(5);

    /// Wrong codes of one person within [#GUESSES_COUNT].
    static final int MAX_GUESSES = 5;
    static final Duration GUESSES_COUNT = Duration.ofMinutes(10);

    static final int MAX_WAITING = 200;
    static final int MAX_WAITING_PER_DEVICE = 20;

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InstantSource clock;
    private final Map<String, Waiting> byCode = new HashMap<>();
    private final Map<PersonId, List<Instant>> guesses = new HashMap<>();

    CardCodes(InstantSource clock) {
        this.clock = clock;
    }

    /// @param hash of the card
    /// @param device where it was read, and what that is called
    record Waiting(String code, String hash, long device, String kiosk, Instant read, Instant expires) {}

    /// A card that begins to wait; the same again if it waits at this kiosk already.
    ///
    /// @throws Refused `card.too_many_waiting`
    synchronized Waiting begin(String hash, long device, String kiosk) {
        forget();
        byCode.values().removeIf(one -> one.hash.equals(hash) && one.device != device);
        var same = byCode.values().stream().filter(one -> one.hash.equals(hash)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        var here = byCode.values().stream().filter(one -> one.device == device).count();
        if (byCode.size() >= MAX_WAITING || here >= MAX_WAITING_PER_DEVICE) {
            throw new Refused(CardError.TOO_MANY_WAITING);
        }
        var now = clock.instant();
        var waiting = new Waiting(unused(), hash, device, kiosk, now, now.plus(LIVES));
        byCode.put(waiting.code, waiting);
        return waiting;
    }

    /// What a code stands for.
    ///
    /// @throws Refused `card.code_gone`, or `card.too_many_guesses` after several of those
    synchronized Waiting require(PersonId person, String typed) {
        forget();
        var wrong = guesses.computeIfAbsent(person, _ -> new ArrayList<>());
        if (wrong.size() >= MAX_GUESSES) {
            throw new Refused(CardError.TOO_MANY_GUESSES);
        }
        var waiting = byCode.get(tidy(typed));
        if (waiting == null) {
            wrong.add(clock.instant());
            throw new Refused(CardError.CODE_GONE);
        }
        return waiting;
    }

    /// Its owner has come.
    synchronized void done(Waiting waiting) {
        byCode.remove(waiting.code);
    }

    /// What was typed as the kiosk shows it: full-width and small letters, blanks and strokes do not matter.
    static String tidy(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        return letters.length() == LENGTH ? letters.substring(0, HALF) + "-" + letters.substring(HALF) : letters;
    }

    private String unused() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(place -> code.append(LETTERS.charAt(place)));
        var next = code.insert(HALF, '-').toString();
        return byCode.containsKey(next) ? unused() : next;
    }

    private void forget() {
        var now = clock.instant();
        byCode.values().removeIf(one -> !now.isBefore(one.expires));
        guesses.values().forEach(wrong -> wrong.removeIf(at -> !now.isBefore(at.plus(GUESSES_COUNT))));
        guesses.values().removeIf(List::isEmpty);
    }
}
