package hub.seating.sitting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.InsideHub;
import hub.kernel.id.PersonId;
import hub.seating.sitting.When.WhenPart;
import hub.space.place.SpaceId;
import hub.testing.Browser;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.hours;
import static hub.seating.sitting.SeatTown.mine;
import static hub.seating.sitting.SeatTown.notices;
import static hub.seating.sitting.SeatTown.when;
import static org.assertj.core.api.Assertions.assertThat;

/// A seat that is kept for some seconds: for one person, unnamed, and for nobody once the time is over.
class HoldTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @TempDir Path folder;

    private SeatTown town;

    @BeforeEach
    void start() {
        town = new SeatTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void what_is_held_is_nobody_elses_and_nobody_is_named_nor_told() {
        hold(town.nakamura, "A-03").orElseThrow();
        assertThat(shown("A-03")).containsExactly("HELD null");
        var refused = town.take(town.igarashi, "A-03", when(TODAY, "NOW"));
        assertThat(refused.code()).isEqualTo("seat.taken");
        assertThat(refused.text()).doesNotContain("\"person\"");
        assertThat(hold(town.igarashi, "A-03")).isEmpty();
        assertThat(mine(town.nakamura).getJsonArray("sittings")).isEmpty();
        assertThat(town.igarashi.get("/api/seating/find/" + town.nakamura.person()).ok().getJsonObject("seat"))
                .isNull();
        assertThat(notices(town.nakamura)).isEmpty();
    }

    @Test
    void a_person_holds_one_seat_the_last() {
        hold(town.nakamura, "A-03").orElseThrow();
        hold(town.nakamura, "A-04").orElseThrow();
        assertThat(shown("A-03")).isEmpty();
        assertThat(shown("A-04")).containsExactly("HELD null");
        hold(town.nakamura, "A-04").orElseThrow();
        assertThat(shown("A-04")).as("the same anew").hasSize(1);
        assertThat(town.take(town.igarashi, "A-03", when(TODAY, "NOW")).status()).isEqualTo(200);
    }

    @Test
    void one_that_cannot_be_had_is_not_held_and_the_one_before_still_is() {
        town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        hold(town.nakamura, "A-03").orElseThrow();
        assertThat(hold(town.nakamura, "A-04")).isEmpty();
        assertThat(shown("A-03")).containsExactly("HELD null");
        assertThat(hold(town.takahashi, "A-05")).as("of another section").isEmpty();
        assertThat(shown("A-05")).isEmpty();
    }

    @Test
    void when_the_time_is_over_it_is_free_and_nothing_is_left_of_it() {
        hold(town.nakamura, "A-03").orElseThrow();
        town.clock.advance(SECONDS.minusSeconds(1));
        town.hub.server().everyMinute();
        assertThat(shown("A-03")).containsExactly("HELD null");
        town.clock.advance(Duration.ofSeconds(1));
        town.hub.server().everyMinute();
        assertThat(shown("A-03")).isEmpty();
        assertThat(town.take(town.igarashi, "A-03", when(TODAY, "NOW")).status()).isEqualTo(200);
        assertThat(mine(town.nakamura).getJsonArray("sittings")).isEmpty();
        assertThat(notices(town.nakamura)).isEmpty();
    }

    @Test
    void a_hold_outlives_no_restart_beyond_its_time() {
        hold(town.nakamura, "A-03").orElseThrow();
        town.clock.advance(SECONDS);
        town.restart();
        town.hub.server().everyMinute();
        assertThat(shown("A-03")).isEmpty();
    }

    @Test
    void who_takes_any_seat_holds_none_any_more() {
        hold(town.nakamura, "A-03").orElseThrow();
        var taken = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        assertThat(shown("A-03")).containsExactly("HERE " + town.nakamura.person());
        SeatTown.act(town.nakamura, taken, "leave", Map.of()).ok();
        hold(town.nakamura, "A-04").orElseThrow();
        town.taken(town.nakamura, "A-05", when(TODAY, "NOW"));
        assertThat(shown("A-04")).isEmpty();
    }

    @Test
    void who_has_a_seat_at_the_time_holds_no_other() {
        town.taken(town.nakamura, "A-03", hours(TODAY, 11, 13));
        assertThat(hold(town.nakamura, "A-04")).isEmpty();
        assertThat(shown("A-04")).isEmpty();
        assertThat(shown("A-03")).containsExactly("BOOKED " + town.nakamura.person());
    }

    @Test
    void letting_go_frees_what_is_held_and_nothing_that_was_taken() {
        town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        hold(town.nakamura, "A-03").orElseThrow();
        letGo(town.igarashi);
        assertThat(shown("A-04")).containsExactly("HERE " + town.igarashi.person());
        assertThat(shown("A-03")).as("of another").containsExactly("HELD null");
        letGo(town.nakamura);
        letGo(town.nakamura);
        assertThat(shown("A-03")).isEmpty();
    }

    private Optional<SittingRow> hold(Browser who, String seat) {
        return InsideHub.of(town.hub).write(tx -> {
            var person = new PersonId(who.person());
            var time = book().time(tx.sql(), person, new When(TODAY, WhenPart.NOW, null, null));
            return book().hold(tx, new SeatWish(person, new SpaceId(town.floor.seat(seat)), time, person, null, null),
                    tx.now().plus(SECONDS));
        });
    }

    private void letGo(Browser who) {
        InsideHub.of(town.hub).write(tx -> {
            var person = new PersonId(who.person());
            book().letGo(tx, person, book().time(tx.sql(), person, new When(TODAY, WhenPart.NOW, null, null)));
            return person;
        });
    }

    private SeatBook book() {
        return InsideHub.of(town.hub).seating().seats();
    }

    /// As it is answered and as it is told live, which is the same.
    private List<String> shown(String seat) {
        var asked = town.at(town.sasaki, TODAY, seat).stream()
                .map((JsonObject one) -> one.getString("state") + " " + one.getLong("person")).toList();
        assertThat(book().live(new SpaceId(town.floor.seat(seat))).sittings())
                .extracting(one -> one.state() + " " + one.person()).isEqualTo(asked);
        return asked;
    }
}
