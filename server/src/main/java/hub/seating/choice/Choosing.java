package hub.seating.choice;

import java.util.List;

import hub.kernel.events.Tx;
import hub.kernel.wire.Refused;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatOutcome;
import hub.seating.sitting.SeatWish;

/// Takes the best seat that is still there.
record Choosing(SeatBook book) {

    /// @param candidates the best first
    /// @throws Refused `seat.nothing_free`, or whatever stands against having a seat at all
    Chosen best(Tx tx, SeatWish wish, List<Candidate> candidates) {
        for (var one : candidates) {
            switch (book.attempt(tx, () -> book.take(tx, wish.at(one.seat())))) {
                case SeatOutcome.Done(var row) -> {
                    return new Chosen(row, one.reasons(), candidates.size(), null);
                }
                case SeatOutcome.No(var why) -> requireOther(why);
            }
        }
        throw new Refused(ChoiceError.NOTHING_FREE);
    }

    /// Whether another seat could help; what stands against any seat is told.
    static void requireOther(Refused why) {
        if (!isOther(why.reason().code())) {
            throw why;
        }
    }

    private static boolean isOther(String code) {
        return code.equals("seat.taken") || code.equals("seat.nothing_free")
                || code.startsWith("zone.") || code.startsWith("space.");
    }
}
