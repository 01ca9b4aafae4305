package hub.seating.sitting;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.act;
import static hub.seating.sitting.SeatTown.at;
import static hub.seating.sitting.SeatTown.cancel;
import static hub.seating.sitting.SeatTown.hours;
import static hub.seating.sitting.SeatTown.mine;
import static hub.seating.sitting.SeatTown.when;
import static hub.testing.Booker.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

/// Two want the same at the same moment, over HTTP, each on a thread of its own, many times: one has it, the other is told
/// so, and the tables never have two people on a seat or a person on two.
class SeatRaceIT {

    private static final int ROUNDS = Integer.getInteger("hub.race.rounds", 20);

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
    void two_people_want_one_seat() {
        rounds(_ -> {
            var answers = atOnce(
                    () -> town.take(town.nakamura, "A-03", when(TODAY, "NOW")),
                    () -> town.take(town.igarashi, "A-03", when(TODAY, "NOW")),
                    () -> town.take(town.sasaki, "A-03", hours(TODAY, 13, 15)));
            one(answers, "seat.taken");
        });
    }

    @Test
    void two_devices_of_one_person_want_two_seats() {
        rounds(_ -> one(atOnce(
                () -> town.take(town.nakamura, "A-03", when(TODAY, "NOW")),
                () -> town.take(town.nakamura, "B-04", when(TODAY, "NOW"))), "seat.has_another"));
    }

    @Test
    void one_tap_each_and_both_have_a_seat() {
        rounds(_ -> {
            var answers = atOnce(
                    () -> town.best(town.nakamura, when(TODAY, "NOW")),
                    () -> town.best(town.igarashi, when(TODAY, "NOW")),
                    () -> town.best(town.sasaki, when(TODAY, "NOW"), "LOT"),
                    () -> town.best(town.takahashi, when(TODAY, "NOW")));
            assertThat(answers.stream().filter(answer -> !answer.code().equals("seat.drawn")))
                    .extracting(Answer::status).containsOnly(200);
        });
    }

    @Test
    void a_seat_is_left_and_tapped() {
        rounds(_ -> {
            var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
            var answers = atOnce(
                    () -> act(town.nakamura, mine, "leave", Map.of()),
                    () -> town.take(town.igarashi, "A-03", when(TODAY, "NOW")));
            assertThat(answers.getFirst().status()).isEqualTo(200);
            assertThat(answers.getLast().code()).isIn("", "seat.taken");
        });
    }

    @Test
    void two_move_to_one_seat() {
        rounds(_ -> {
            var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
            var theirs = town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
            one(atOnce(
                    () -> act(town.nakamura, mine, "move", Map.of("seat", town.floor.seat("A-05"))),
                    () -> act(town.igarashi, theirs, "move", Map.of("seat", town.floor.seat("A-05")))), "seat.taken");
            assertThat(town.at(town.sasaki, TODAY, "A-05")).hasSize(1);
        });
    }

    @Test
    void one_moves_where_another_takes() {
        rounds(_ -> {
            var mine = town.taken(town.nakamura, "A-03", when(TODAY, "NOW"));
            one(atOnce(
                    () -> act(town.nakamura, mine, "move", Map.of("seat", town.floor.seat("A-05"))),
                    () -> town.take(town.igarashi, "A-05", when(TODAY, "NOW"))), "seat.taken");
        });
    }

    @Test
    void a_block_for_a_team_and_a_single_seat() {
        rounds(_ -> {
            var team = Map.of("op", World.op(), "people", List.of(town.nakamura.person(), town.igarashi.person()),
                    "when", when(TODAY, "NOW"), "floor", town.floor.area());
            var answers = atOnce(
                    () -> town.nakamura.post("/api/seating/teams", team),
                    () -> town.best(town.sasaki, when(TODAY, "NOW")),
                    () -> town.best(town.igarashi, when(TODAY, "NOW")));
            assertThat(answers.get(1).status()).isEqualTo(200);
            assertThat(answers.get(0).status() == 200).isNotEqualTo(answers.get(2).status() == 200);
            var seated = Booker.objects(mine(town.nakamura).getJsonArray("sittings")).filter(SeatRaceIT::has).count();
            assertThat(seated).isEqualTo(answers.get(0).status() == 200 ? 1 : 0);
        });
    }

    @Test
    void a_lot_and_a_seat_taken() {
        rounds(round -> {
            town.clock.advance(Duration.ofDays(round == 0 ? 0 : 1));
            again();
            var today = TODAY.plusDays(round);
            var answers = atOnce(
                    () -> town.best(town.nakamura, when(today, "NOW"), "LOT"),
                    () -> town.best(town.igarashi, when(today, "NOW"), "LOT"),
                    () -> town.take(town.sasaki, "A-0" + (1 + round % 9), when(today, "NOW")));
            assertThat(answers.subList(0, 2)).extracting(Answer::status).containsOnly(200);
            assertThat(answers.getLast().code()).isIn("", "seat.taken");
        }, Math.min(ROUNDS, 10));
    }

    @Test
    void a_check_in_and_the_release_of_a_seat_nobody_came_to() {
        rounds(round -> {
            var day = TODAY.plusDays(round);
            town.clock.set(at(day, 10, 24));
            again();
            var mine = town.taken(town.nakamura, "A-03", hours(day, 13, 15));
            town.clock.set(at(day, 13, 30));
            again();
            var answers = atOnce(
                    () -> act(town.nakamura, mine, "check-in", Map.of("how", "BUTTON")),
                    () -> {
                        town.hub.server().everyMinute();
                        return new Answer(200, "{}");
                    },
                    () -> town.take(town.igarashi, "A-03", when(day, "NOW")));
            assertThat(answers.stream().filter(answer -> answer.code().equals("seat.taken"))).hasSize(1);
        }, Math.min(ROUNDS, 10));
    }

    /// A night outlasts a session.
    private void again() {
        town.nakamura = town.hub.browser(World.NAKAMURA);
        town.igarashi = town.hub.browser(World.IGARASHI);
        town.sasaki = town.hub.browser(World.SASAKI);
        town.takahashi = town.hub.browser(World.TAKAHASHI);
    }

    private void rounds(IntConsumer round) {
        rounds(round, ROUNDS);
    }

    private void rounds(IntConsumer round, int times) {
        for (int n = 0; n < times; n++) {
            round.accept(n);
            assertThat(overlaps()).isZero();
            List.of(town.sasaki, town.nakamura, town.igarashi, town.takahashi).forEach(SeatRaceIT::free);
            town.clock.advance(Duration.ofMinutes(1));
        }
    }

    private static void free(Browser who) {
        Booker.objects(mine(who).getJsonArray("sittings")).filter(SeatRaceIT::has)
                .forEach(one -> cancel(who, one).ok());
    }

    private static boolean has(JsonObject sitting) {
        return List.of("BOOKED", "HERE").contains(sitting.getString("state"));
    }

    private static void one(List<Answer> answers, String code) {
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).extracting(Answer::code).containsOnly(code);
    }

    /// Pairs that cannot both be, and sittings that do not agree with what occupies their seats.
    private int overlaps() {
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var found = db.createStatement().executeQuery("""
                        select (select count(*) from space_allocation a join space_allocation b
                                on a.id < b.id and a.occupies = 1 and b.occupies = 1 and a.kind = 'seat'
                                and b.kind = 'seat' and a.from_at < b.until_at and b.from_at < a.until_at
                                and (a.person_id = b.person_id or (a.space_id = b.space_id and
                                    (select units from space_place p where p.id = a.space_id) = 1)))
                            + (select count(*) from seating_sitting s left join space_allocation a
                                on a.id = s.allocation_id
                                where s.occupies <> coalesce(a.occupies, 0) or (s.occupies = 1
                                    and (a.space_id <> s.seat_id or a.until_at <> s.until_at)))
                            + (select count(*) from space_allocation a where a.kind = 'seat' and a.occupies = 1
                                and not exists (select 1 from seating_sitting s where s.allocation_id = a.id)) as n
                        """)) {
            return found.getInt("n");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
