package hub.seating.sitting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.InsideHub;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.seating.sitting.When.WhenPart;
import hub.space.place.SpaceId;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.DrawnFloor;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.mine;
import static hub.seating.sitting.SeatTown.notices;
import static hub.seating.sitting.SeatTown.when;
import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of sittings when seats go: whose it was goes on at a like one or is told that there is none; everybody else
/// sits as before and hears nothing.
class RejudgeTest {

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
    void where_nothing_has_changed_nothing_happens() {
        town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        var before = mine(town.nakamura).encode() + town.day(town.sasaki, TODAY).encode();
        assertThat(inside().<Rejudged>write(tx -> book().rejudge(tx, TODAY))).isEqualTo(new Rejudged(2, List.of(),
                List.of()));
        assertThat(inside().<Rejudged>write(tx -> book().rejudge(tx, List.of(), TODAY))).isEqualTo(Rejudged.NOTHING);
        assertThat(mine(town.nakamura).encode() + town.day(town.sasaki, TODAY).encode())
                .as("the position of the log, too").isEqualTo(before);
    }

    @Test
    void a_plan_without_a_seat_moves_who_had_booked_it_from_that_day_on() {
        var today = town.taken(town.nakamura, "A-03", when(TODAY, "PM"));
        var tomorrow = town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var beside = town.taken(town.igarashi, "A-04", when(TOMORROW, "DAY"));
        var elsewhere = town.taken(town.takahashi, "B-03", when(TOMORROW, "DAY"));
        var file = DrawnFloor.file(town.floor.area());
        file.getJsonArray("seats").remove(2);
        var plan = town.sasaki.post("/api/seating/plans/import", Map.of("text", file.encode(), "floor",
                town.floor.area())).ok().getJsonObject("plan").getLong("id");
        var used = DrawnFloor.use(town.sasaki, plan, TOMORROW);

        assertThat(Booker.objects(used.getJsonArray("lost")).map(one -> one.getString("number")))
                .as("the manager is warned").containsExactly("A-03");
        assertThat(mine(town.nakamura, tomorrow).getString("state")).isEqualTo("MOVED");
        assertThat(seats(town.nakamura)).as("a desk of the same zone, the nearest that is free")
                .containsExactly(TODAY + " A-03", TOMORROW + " A-09");
        assertThat(mine(town.nakamura, today).getString("state")).isEqualTo("BOOKED");
        assertThat(mine(town.igarashi, beside))
                .isEqualTo(beside.put("undo", mine(town.igarashi, beside).getValue("undo")));
        assertThat(mine(town.takahashi, elsewhere).getString("state")).isEqualTo("BOOKED");
        assertThat(notices(town.nakamura)).containsExactly("MOVED");
        assertThat(Stream.of(town.igarashi, town.takahashi, town.sasaki).map(SeatTown::notices))
                .as("nobody else is told").allMatch(List::isEmpty);
    }

    @Test
    void several_of_one_command_get_a_seat_each() {
        for (var one : Map.of(town.sasaki, "A-02", town.nakamura, "A-03", town.igarashi, "A-04").entrySet()) {
            town.taken(one.getKey(), one.getValue(), when(TOMORROW, "DAY"));
        }
        var done = rejudge(TOMORROW, "A-02", "A-03", "A-04");
        assertThat(done.kept()).isZero();
        assertThat(done.moved()).hasSize(3).allMatch(one -> one.to().state() == SittingState.BOOKED);
        assertThat(done.moved()).extracting(one -> one.to().seat()).doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(ids("A-02", "A-03", "A-04"));
        assertThat(Stream.of(town.sasaki, town.nakamura, town.igarashi).map(SeatTown::notices))
                .allMatch(List.of("MOVED")::equals);
    }

    @Test
    void who_is_here_goes_on_elsewhere_and_need_not_come_again() {
        var here = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        town.clock.advance(Duration.ofMinutes(10));
        rejudge(TODAY, "A-03");
        assertThat(mine(town.nakamura, here).getString("state")).isEqualTo("MOVED");
        var next = Booker.objects(mine(town.nakamura).getJsonArray("sittings"))
                .filter(one -> one.getString("state").equals("HERE")).findFirst().orElseThrow();
        assertThat(next.getJsonObject("checkIn").getString("at")).isEqualTo(here.getJsonObject("checkIn")
                .getString("at"));
        assertThat(town.presence(town.igarashi, town.nakamura).getString("place")).isEqualTo(next.getString("place"));
    }

    @Test
    void where_no_like_seat_is_left_it_is_given_up_and_its_person_is_told() {
        town.taken(town.nakamura, "A-03", when(TOMORROW, "DAY"));
        var here = town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        town.clock.advance(Duration.ofMinutes(10));
        var done = rejudge(TODAY, town.floor.seats().keySet().toArray(String[]::new));
        assertThat(done.moved()).isEmpty();
        assertThat(done.lost()).extracting(SittingRow::state).containsExactlyInAnyOrder(SittingState.CANCELLED,
                SittingState.LEFT);
        assertThat(notices(town.nakamura)).containsExactly("WITHDRAWN");
        assertThat(notices(town.igarashi)).containsExactly("WITHDRAWN");
        assertThat(mine(town.igarashi, here).getString("state")).isEqualTo("LEFT");
        assertThat(seats(town.nakamura)).isEmpty();
    }

    @Test
    void a_hold_on_a_seat_that_goes_is_let_go_without_a_word() {
        inside().write(tx -> {
            var person = new PersonId(town.nakamura.person());
            var time = book().time(tx.sql(), person, new When(TODAY, WhenPart.NOW, null, null));
            return book().hold(tx, new SeatWish(person, ids("A-03").getFirst(), time, person, null, null),
                    tx.now().plusSeconds(20));
        });
        assertThat(rejudge(TODAY, "A-03")).isEqualTo(Rejudged.NOTHING);
        assertThat(town.at(town.sasaki, TODAY, "A-03")).isEmpty();
        assertThat(notices(town.nakamura)).isEmpty();
    }

    @Test
    void a_fixed_seat_that_goes_is_made_up_for_with_another() {
        town.sasaki.post("/api/seating/fixed", Map.of("op", World.op(), "seat", town.floor.seat("A-02"), "person",
                town.igarashi.person(), "from", TOMORROW.toString(), "until", TOMORROW.plusDays(1).toString(),
                "weekdays",
                "1-7")).ok();
        town.hub.server().everyMinute();
        assertThat(seats(town.igarashi)).containsExactly(TOMORROW + " A-02");
        rejudge(TOMORROW, "A-02");
        town.hub.server().everyMinute();
        assertThat(seats(town.igarashi)).singleElement().asString().startsWith(TOMORROW + " A-").doesNotContain("A-02");
        assertThat(notices(town.igarashi)).containsExactly("MOVED");
    }

    private Rejudged rejudge(LocalDate from, String... numbers) {
        return inside().write(tx -> book().rejudge(tx, ids(numbers), from));
    }

    private List<SpaceId> ids(String... numbers) {
        return Stream.of(numbers).map(town.floor::seat).map(SpaceId::new).toList();
    }

    private InsideHub inside() {
        return InsideHub.of(town.hub);
    }

    private SeatBook book() {
        return inside().seating().seats();
    }

    /// What somebody has from now on, by day and number.
    private static List<String> seats(Browser who) {
        return Booker.objects(mine(who).getJsonArray("sittings"))
                .filter(one -> one.getString("state").equals("BOOKED"))
                .map((JsonObject one) -> HubTime.dayOf(Instant.parse(one.getString("from")))
                        + " " + one.getString("number"))
                .toList();
    }
}
