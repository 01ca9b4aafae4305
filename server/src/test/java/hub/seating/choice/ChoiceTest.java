package hub.seating.choice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.seating.choice.Lot.Ticket;
import hub.seating.sitting.SeatTown;
import hub.space.place.SpaceId;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.DrawnFloor;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.act;
import static hub.seating.sitting.SeatTown.at;
import static hub.seating.sitting.SeatTown.when;
import static org.assertj.core.api.Assertions.assertThat;

/// Choosing over HTTP.
class ChoiceTest {

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
    void one_tap_gives_a_seat_at_home_and_says_why() {
        var taken = town.best(town.nakamura, when(TODAY, "NOW")).ok();
        assertThat(taken.getJsonObject("sitting").getString("place")).startsWith("4F A-");
        assertThat(codes(taken)).contains("HOME");
        assertThat(taken.getJsonObject("sitting").getString("state")).isEqualTo("HERE");
        assertThat(town.best(town.nakamura, when(TODAY, "NOW")).code()).isEqualTo("seat.has_another");
    }

    @Test
    void the_next_is_taken_when_the_best_is_gone_until_nothing_is_left() {
        town.best(town.takahashi, when(TODAY, "NOW")).ok();
        assertThat(town.best(town.takahashi, when(TOMORROW, "AM")).status()).isEqualTo(200);
        var offers = town.takahashi.get("/api/seating/offers?floor=" + town.floor.area() + "&day="
                + TOMORROW.plusDays(1) + "&part=DAY").ok();
        assertThat(offers.getInteger("free")).isEqualTo(12);
        assertThat(Booker.objects(offers.getJsonArray("offers")).map(one -> one.getString("number")))
                .hasSize(6).allMatch(number -> number.startsWith("B-"));
    }

    @Test
    void one_sits_near_somebody_who_is_shown() {
        town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        var near = town.igarashi.post("/api/seating/take", Map.of("op", World.op(), "wishes", List.of(), "when",
                when(TODAY, "NOW"), "near", town.nakamura.person())).ok();
        assertThat(near.getJsonObject("sitting").getString("number")).isIn("A-02", "A-04", "A-09");
        assertThat(codes(near)).contains("NEAR", "TEAM");
        assertThat(town.sasaki.post("/api/seating/take", Map.of("op", World.op(), "wishes", List.of(), "when",
                when(TODAY, "NOW"), "near", town.takahashi.person())).code()).isEqualTo("seat.near");
    }

    @Test
    void a_team_sits_side_by_side_or_not_at_all() {
        var people = List.of(town.sasaki.person(), town.nakamura.person(), town.igarashi.person());
        var seats = Booker.objects(team(town.sasaki, people, Map.of()).ok().getJsonArray("seats")).toList();
        assertThat(seats).hasSize(3).allSatisfy(seat -> assertThat(seat.getString("place")).startsWith("4F A-"));
        assertThat(SeatTown.notices(town.nakamura)).containsExactly("TAKEN");
        var again = team(town.sasaki, people, Map.of());
        assertThat(again.code()).isEqualTo("seat.team_seated");
        assertThat(again.body().getJsonObject("detail").getJsonArray("seats")).hasSize(3)
                .allSatisfy(seat -> assertThat(seat.toString()).startsWith("A-"));
        assertThat(team(town.takahashi, List.of(town.takahashi.person(), town.nakamura.person()), Map.of()).code())
                .isEqualTo("seat.team");
        assertThat(team(town.sasaki, List.of(town.sasaki.person()), Map.of()).status()).isEqualTo(400);
    }

    @Test
    void who_took_seats_for_a_team_gives_them_back_at_once() {
        var people = List.of(town.sasaki.person(), town.nakamura.person(), town.igarashi.person());
        var seats = Booker.objects(team(town.sasaki, people, Map.of()).ok().getJsonArray("seats")).toList();
        var ids = seats.stream().map(seat -> seat.getLong("sitting")).toList();
        assertThat(town.takahashi.post("/api/seating/teams/leave", Map.of("op", World.op(), "sittings", ids)).code())
                .isEqualTo("not_found");
        assertThat(left(town.nakamura, ids)).as("one of them, the own one").containsExactly(ids.get(1));
        act(town.igarashi, SeatTown.mine(town.igarashi).getJsonArray("sittings").getJsonObject(0), "check-in",
                Map.of("how", "BUTTON")).ok();
        assertThat(left(town.sasaki, ids)).as("who has come stays").containsExactly(ids.get(0));
        var again = Booker.objects(team(town.sasaki, people.subList(0, 2), Map.of()).ok().getJsonArray("seats"))
                .map(seat -> seat.getLong("sitting")).toList();
        assertThat(left(town.sasaki, again)).isEqualTo(again);
        assertThat(SeatTown.notices(town.nakamura)).containsExactly("CANCELLED", "TAKEN", "TAKEN");
    }

    private static List<Long> left(Browser who, List<Long> sittings) {
        return Booker.objects(who.post("/api/seating/teams/leave", Map.of("op", World.op(), "sittings", sittings)).ok()
                .getJsonArray("seats")).map(seat -> seat.getLong("sitting")).toList();
    }

    @Test
    void where_the_zones_are_full_it_is_told_when_they_are_not() {
        close("A-", "B-", at(TODAY, 7, 0), at(TODAY, 12, 0));
        var refused = town.best(town.nakamura, when(TODAY, "NOW"));
        assertThat(refused.code()).isEqualTo("seat.nothing_free");
        var times = Booker.objects(refused.body().getJsonObject("detail").getJsonArray("times")).toList();
        assertThat(times).extracting(time -> time.getString("day") + " " + time.getString("part")).containsExactly(
                TODAY + " PM", TOMORROW + " DAY", TOMORROW.plusDays(1) + " DAY");
        assertThat(times).extracting(time -> time.getInteger("free")).containsOnly(23);
        assertThat(refused.body().getJsonObject("detail").getJsonArray("alternatives")).as("there is no other floor")
                .isEmpty();
        assertThat(town.best(town.nakamura, when(TODAY, "PM")).status()).isEqualTo(200);
    }

    @Test
    void where_a_floor_is_full_seats_of_another_are_told() {
        var upper = DrawnFloor.draw(town.sasaki, "5F", TODAY);
        town.sasaki.post("/api/seating/grants", Map.of("op", World.op(), "zone", upper.zone("A"), "strength", "OPEN",
                "from", TODAY.toString(), "weekdays", "1-7")).ok();
        close("A-", "B-", at(TODAY, 7, 0), at(TODAY, 22, 0));
        var told = Booker.objects(town.best(town.nakamura, when(TODAY, "NOW")).body().getJsonObject("detail")
                .getJsonArray("alternatives")).toList();
        assertThat(told).hasSize(3).allMatch(one -> one.getString("place").startsWith("5F A-"));
        assertThat(town.nakamura.post("/api/seating/sittings", Map.of("op", World.op(), "seat",
                told.getFirst().getLong("seat"), "when", when(TODAY, "NOW"))).status()).isEqualTo(200);
    }

    @Test
    void a_team_too_large_is_told_how_many_could_sit_together_and_where() {
        close("B-", "B-", at(TODAY, 7, 0), at(TODAY, 22, 0));
        List.of("A-03", "A-04", "A-05", "A-06", "A-07", "A-08", "A-09", "A-10", "A-11").forEach(
                seat -> close(seat, seat, at(TODAY, 7, 0), at(TODAY, 22, 0)));
        var people = List.of(town.sasaki.person(), town.nakamura.person(), town.igarashi.person());
        var refused = team(town.sasaki, people, Map.of());
        assertThat(refused.code()).isEqualTo("seat.no_block");
        assertThat(refused.body().getJsonObject("detail").getInteger("most")).isEqualTo(2);
        var block = refused.body().getJsonObject("detail").getJsonArray("blocks").getJsonObject(0);
        assertThat(block.getLong("floor")).isEqualTo(town.floor.area());
        assertThat(block.getJsonArray("places")).containsExactly("4F A-01", "4F A-02");
    }

    private void close(String one, String other, Instant from, Instant until) {
        var seats = town.floor.seats().entrySet().stream()
                .filter(seat -> seat.getKey().startsWith(one) || seat.getKey().startsWith(other))
                .map(Map.Entry::getValue).toList();
        town.sasaki.post("/api/seating/seat-closures", Map.of("op", World.op(), "seats", seats, "from",
                from.toString(), "until", until.toString(), "reason", "清掃")).ok();
    }

    @Test
    void a_lot_can_be_drawn_again_by_anybody_who_has_its_record() {
        var taken = town.best(town.nakamura, when(TODAY, "NOW"), "LOT").ok().getJsonObject("sitting");
        var draw = town.nakamura.get("/api/seating/draws/" + taken.getLong("draw")).ok();
        assertThat(drawn(draw)).isEqualTo(taken.getLong("seat"));
        assertThat(draw.getBoolean("mayRedraw")).isTrue();
        assertThat(draw.getJsonArray("candidates")).hasSize(11);
        assertThat(town.igarashi.get("/api/seating/draws/" + taken.getLong("draw")).code()).isEqualTo("not_found");
        assertThat(town.sasaki.get("/api/seating/draws/" + taken.getLong("draw")).status()).isEqualTo(200);
    }

    @Test
    void once_a_half_day_and_once_more() {
        var first = town.best(town.nakamura, when(TODAY, "NOW"), "LOT").ok().getJsonObject("sitting");
        town.clock.advance(Duration.ofMinutes(1));
        var second = act(town.nakamura, first, "redraw", Map.of()).ok().getJsonObject("sitting");
        assertThat(second.getLong("seat")).isNotEqualTo(first.getLong("seat"));
        assertThat(drawn(town.nakamura.get("/api/seating/draws/" + second.getLong("draw")).ok()))
                .isEqualTo(second.getLong("seat"));
        town.clock.advance(Duration.ofMinutes(1));
        assertThat(act(town.nakamura, second, "redraw", Map.of()).code()).isEqualTo("seat.drawn");
        act(town.nakamura, second, "leave", Map.of()).ok();
        assertThat(town.best(town.nakamura, when(TODAY, "NOW"), "LOT").code()).isEqualTo("seat.drawn");
        assertThat(town.best(town.nakamura, when(TOMORROW, "AM"), "LOT").status()).isEqualTo(200);
    }

    @Test
    void where_one_sat_lately_weighs_against_a_seat() {
        var sitting = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
        town.clock.advance(Duration.ofHours(1));
        act(town.nakamura, sitting, "leave", Map.of()).ok();
        var taken = town.best(town.nakamura, when(TOMORROW, "DAY"), "LOT").ok().getJsonObject("sitting");
        var draw = town.nakamura.get("/api/seating/draws/" + taken.getLong("draw")).ok();
        assertThat(weight(draw, "4F A-03")).isEqualTo(333);
        assertThat(weight(draw, "4F A-02")).isEqualTo(500);
        assertThat(weight(draw, "4F A-06")).isEqualTo(1_000);
        var offers = town.nakamura
                .get("/api/seating/offers?wishes=CHANGE&day=" + TOMORROW.plusDays(1) + "&part=DAY&floor="
                        + town.floor.area())
                .ok();
        assertThat(Booker.objects(offers.getJsonArray("offers")).map(one -> one.getString("number")))
                .doesNotContain("A-02", "A-03", "A-04", "A-09");
    }

    private static int weight(JsonObject draw, String place) {
        return Booker.objects(draw.getJsonArray("candidates")).filter(one -> one.getString("place").equals(place))
                .findFirst().orElseThrow().getInteger("weight");
    }

    /// Drawn anew from what is kept.
    private static long drawn(JsonObject draw) {
        var tickets = Booker.objects(draw.getJsonArray("candidates")).filter(one -> !one.getBoolean("gone"))
                .map(one -> new Ticket(new SpaceId(one.getLong("seat")), one.getInteger("weight"))).toList();
        return Lot.drawn(draw.getString("seed"), tickets).getFirst().seat().value();
    }

    private Answer team(Browser who, List<Long> people, Map<String, Object> more) {
        return who.post("/api/seating/teams", Map.of("op", World.op(), "people", people, "when",
                more.isEmpty() ? when(TODAY, "NOW") : more, "floor", town.floor.area()));
    }

    private static List<String> codes(JsonObject taken) {
        return Booker.objects(taken.getJsonArray("reasons")).map(one -> one.getString("code")).toList();
    }
}
