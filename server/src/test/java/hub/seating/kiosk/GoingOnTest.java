package hub.seating.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.InsideHub;
import hub.kernel.events.Event;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SeatTown;
import hub.space.place.SpaceId;
import hub.testing.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/// A command that goes on after a refusal leaves nothing of what was refused.
class GoingOnTest {

    @TempDir Path folder;

    private final List<Event> told = new CopyOnWriteArrayList<>();
    private SeatTown town;
    private InsideHub inside;
    private SeatsOfKiosk seats;

    @BeforeEach
    void start() {
        town = new SeatTown(folder);
        inside = InsideHub.of(town.hub);
        seats = new SeatsOfKiosk(inside.seating().seats(), inside.seating().plans(), inside.space().places());
        inside.log().listen(events -> events.forEach(one -> told.add(one.event())));
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void who_cannot_go_on_at_a_taken_seat_stays_where_they_are() {
        var mine = town.taken(town.nakamura, "A-03", SeatTown.when(SeatTown.TODAY, "NOW"));
        town.taken(town.igarashi, "A-04", SeatTown.when(SeatTown.TODAY, "NOW"));
        assertThat(attempt(town.nakamura, "A-04")).isFalse();
        assertStays(mine, "A-03");
        assertThat(attempt(town.nakamura, "A-05")).as("the next one").isTrue();
        assertThat(town.at(town.sasaki, SeatTown.TODAY, "A-03")).isEmpty();
        assertThat(town.at(town.sasaki, SeatTown.TODAY, "A-05")).hasSize(1);
    }

    @Test
    void who_cannot_go_on_at_a_forbidden_seat_stays_where_they_are() {
        var mine = town.taken(town.takahashi, "B-03", SeatTown.when(SeatTown.TODAY, "NOW"));
        assertThat(attempt(town.takahashi, "A-04")).isFalse();
        assertStays(mine, "B-03");
    }

    @Test
    void who_has_moved_but_cannot_sit_down_yet_has_not_moved() {
        var mine = town.taken(town.nakamura, "A-03", SeatTown.hours(SeatTown.TODAY, 14, 16));
        town.taken(town.igarashi, "A-04", SeatTown.hours(SeatTown.TODAY, 11, 13));
        assertThat(attempt(town.nakamura, "A-04")).isFalse();
        assertStays(mine, "A-03");
    }

    @Test
    void one_command_takes_the_first_seat_that_it_can_have() {
        town.taken(town.nakamura, "A-03", SeatTown.when(SeatTown.TODAY, "NOW"));
        town.taken(town.igarashi, "A-04", SeatTown.when(SeatTown.TODAY, "NOW"));
        inside.write(tx -> List.of("A-04", "A-06").stream()
                .anyMatch(seat -> seats.attempt(tx, person(town.nakamura), seat(seat))));
        assertThat(town.at(town.sasaki, SeatTown.TODAY, "A-06")).extracting(one -> one.getString("state"))
                .containsExactly("HERE");
        assertThat(town.at(town.sasaki, SeatTown.TODAY, "A-03")).isEmpty();
    }

    private boolean attempt(Browser who, String seat) {
        told.clear();
        return inside.write(tx -> seats.attempt(tx, person(who), seat(seat)));
    }

    private void assertStays(JsonObject mine, String seat) {
        assertThat(told).isEmpty();
        assertThat(town.at(town.sasaki, SeatTown.TODAY, seat)).extracting(one -> one.getString("state"))
                .containsExactly(mine.getString("state"));
        var live = inside.seating().seats().live(seat(seat)).sittings();
        assertThat(live).extracting(one -> one.id().value()).containsExactly(mine.getLong("id"));
    }

    private static PersonId person(Browser who) {
        return new PersonId(who.person());
    }

    private SpaceId seat(String number) {
        return new SpaceId(town.floor.seat(number));
    }
}
