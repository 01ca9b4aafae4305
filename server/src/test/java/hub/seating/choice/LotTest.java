package hub.seating.choice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import hub.seating.choice.Lot.Ticket;
import hub.space.place.SpaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LotTest {

    @Test
    void the_same_seed_draws_the_same_whoever_asks_and_in_whatever_order() {
        var tickets = LongStream.rangeClosed(1, 11).mapToObj(seat -> new Ticket(new SpaceId(seat), 1_000)).toList();
        var drawn = Lot.drawn("たね", tickets);
        assertThat(Lot.drawn("たね", tickets.reversed())).isEqualTo(drawn);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(tickets);
        assertThat(drawn.stream().sorted(Comparator.comparing(Ticket::seat)).toList()).isEqualTo(tickets);
    }

    @Test
    void one_candidate_less_changes_nothing_among_the_others() {
        var tickets = LongStream.rangeClosed(1, 11).mapToObj(seat -> new Ticket(new SpaceId(seat), 500)).toList();
        var drawn = Lot.drawn("x", tickets);
        var without = drawn.get(3);
        assertThat(Lot.drawn("x", tickets.stream().filter(one -> !one.equals(without)).toList()))
                .isEqualTo(drawn.stream().filter(one -> !one.equals(without)).toList());
    }

    @Test
    void each_wins_as_often_as_its_weight_says() {
        var tickets = List.of(new Ticket(new SpaceId(1), 1_000), new Ticket(new SpaceId(2), 500),
                new Ticket(new SpaceId(3), 250), new Ticket(new SpaceId(4), 250));
        var wins = new HashMap<Long, Integer>();
        int draws = 40_000;
        IntStream.range(0, draws).forEach(n -> wins.merge(
                Lot.drawn("seed" + n, tickets).getFirst().seat().value(), 1, Integer::sum));
        tickets.forEach(ticket -> assertThat(wins.get(ticket.seat().value()) / (double) draws)
                .isCloseTo(ticket.weight() / 2_000.0, within(0.01)));
    }
}
