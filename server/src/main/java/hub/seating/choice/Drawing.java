package hub.seating.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.wire.Refused;
import hub.seating.choice.DrawRepository.DrawRow;
import hub.seating.choice.DrawRepository.Drawn;
import hub.seating.choice.Lot.Ticket;
import hub.seating.plan.FloorPlans;
import hub.seating.sitting.DrawId;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SeatWish;
import hub.seating.sitting.SittingRow;
import hub.seating.zone.SeatRules;
import hub.seating.zone.Step;
import hub.space.place.SpaceId;

/// Draws seats by lot: once a half-day, and once more. Where one sat lately, and beside whom, weighs against a seat.
final class Drawing {

    private static final int WHOLE = 1_000;
    private static final int LEAST = 50;

    private final SeatBook book;
    private final FloorPlans plans;
    private final Ranking ranking;

    Drawing(SeatBook book, FloorPlans plans, Ranking ranking) {
        this.book = book;
        this.plans = plans;
        this.ranking = ranking;
    }

    /// @throws Refused `seat.drawn`, `seat.nothing_free`, or whatever stands against having a seat at all
    Chosen draw(Tx tx, SeatWish wish, List<Candidate> candidates) {
        var half = half(tx.sql(), wish.time());
        if (!before(tx.sql(), wish.person(), wish.time(), half).isEmpty()) {
            throw new Refused(ChoiceError.DRAWN);
        }
        return given(tx, wish, half, fitting(candidates), null, (won, id) -> book.take(tx, won.drawn(id)));
    }

    /// Gives another seat for one that was drawn.
    ///
    /// @throws Refused `seat.not_drawn`, `seat.drawn`, `seat.nothing_free`
    Chosen redraw(Tx tx, PersonId by, SittingRow drawn, List<Candidate> candidates, SeatTime rest) {
        var first = drawn.draw();
        if (first == null) {
            throw new Refused(ChoiceError.NOT_DRAWN);
        }
        if (!mayRedraw(tx.sql(), first)) {
            throw new Refused(ChoiceError.DRAWN);
        }
        var wish = new SeatWish(drawn.person(), drawn.seat(), rest, by, drawn.come().how(), null);
        var others = fitting(candidates.stream().filter(one -> !one.seat().equals(drawn.seat())).toList());
        return given(tx, wish, half(tx.sql(), rest), others, first,
                (won, id) -> book.move(tx, by, drawn, won.seat(), id));
    }

    boolean mayRedraw(Sql sql, DrawId id) {
        return DrawRepository.find(sql, id)
                .filter(row -> row.again() == null)
                .filter(row -> DrawRepository.of(sql, row.person(), row.day()).stream()
                        .noneMatch(other -> id.equals(other.again())))
                .isPresent();
    }

    private Chosen given(Tx tx, SeatWish wish, String half, List<Candidate> candidates, @Nullable DrawId again,
            Give give) {
        if (candidates.isEmpty()) {
            throw new Refused(ChoiceError.NOTHING_FREE);
        }
        var seed = Secret.next();
        var tickets = tickets(tx.sql(), wish, candidates);
        var id = DrawRepository.insert(tx, new DrawRow(new DrawId(0), wish.person(), wish.time().day(), half, tx.now(),
                seed, List.of(), candidates.getFirst().seat(), again));
        var gone = new HashSet<SpaceId>();
        for (var ticket : Lot.drawn(seed, tickets)) {
            try {
                var row = tx.part(() -> give.give(wish.at(ticket.seat()), id));
                DrawRepository.give(tx, id, tickets.stream()
                        .map(one -> new Drawn(one.seat(), one.weight(), gone.contains(one.seat()))).toList(),
                        ticket.seat());
                return new Chosen(row, candidates.stream().filter(one -> one.seat().equals(ticket.seat()))
                        .flatMap(one -> one.reasons().stream()).toList(), candidates.size(), id);
            } catch (Refused refused) {
                Choosing.requireOther(refused);
                gone.add(ticket.seat());
            }
        }
        throw new Refused(ChoiceError.NOTHING_FREE);
    }

    @FunctionalInterface
    private interface Give {
        SittingRow give(SeatWish won, DrawId id);
    }

    /// What fits, at home if anything does there.
    static List<Candidate> fitting(List<Candidate> candidates) {
        var fitting = candidates.stream().filter(Candidate::fits).toList();
        var some = fitting.isEmpty() ? candidates : fitting;
        var home = some.stream().filter(one -> one.step() == Step.HOME).toList();
        return home.isEmpty() ? some : home;
    }

    private List<Ticket> tickets(Sql sql, SeatWish wish, List<Candidate> candidates) {
        var habit = Habit.of(sql, book, plans, wish.person(), wish.time().day());
        var tickets = new ArrayList<Ticket>();
        candidates.stream().map(one -> one.spot().floor()).distinct().forEach(floor -> {
            var beside = ranking.beside(sql, floor, wish.person(), wish.time());
            candidates.stream().filter(one -> one.spot().floor().equals(floor)).forEach(one -> {
                int near = plans.neighbours(one.seat(), wish.time().day()).stream().mapToInt(habit::at).sum();
                int met = beside.apply(one.seat()).stream().mapToInt(habit::beside).sum();
                tickets.add(
                        new Ticket(one.seat(), Math.max(LEAST, WHOLE / (1 + 2 * habit.at(one.seat()) + near + met))));
            });
        });
        tickets.sort(Comparator.comparing(Ticket::seat));
        return tickets;
    }

    private String half(Sql sql, SeatTime time) {
        var noon = SeatRules.at(time.day(), book.zones().rules(sql).noon());
        if (time.slot().until().isAfter(noon)) {
            return time.slot().from().isBefore(noon) ? "DAY" : "PM";
        }
        return "AM";
    }

    private static List<DrawRow> before(Sql sql, PersonId person, SeatTime time, String half) {
        return DrawRepository.of(sql, person, time.day()).stream()
                .filter(row -> half.equals("DAY") || Set.of("DAY", half).contains(row.half())).toList();
    }
}
