package hub.seating.card;

import java.time.Instant;
import java.util.List;

/// What is answered about cards.
sealed interface CardAnswer {

    /// @param most how many one person may have
    record CardList(List<Card> cards, int most) implements CardAnswer {}

    /// What a code on a kiosk asks me to confirm.
    ///
    /// @param kiosk what it is called, such as エレベーター前
    /// @param mine how many cards I have
    record CardAsk(String kiosk, Instant read, Instant expires, int mine, int most) implements CardAnswer {}

    /// @param digest of what was looked at, to be given back when it is applied
    /// @param adds how many cards get an owner
    /// @param known how many have that owner already
    record CardImport(String digest, boolean applied, int adds, int known, List<CardProblem> problems)
            implements CardAnswer {}

    /// @param line of the file, from 1
    /// @param code stable, such as card.taken
    record CardProblem(int line, String code, String message) {}
}
