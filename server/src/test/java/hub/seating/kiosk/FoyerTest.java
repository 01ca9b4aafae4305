package hub.seating.kiosk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.CardHolder;
import hub.testing.DrawnFloor;
import hub.testing.Kiosk;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// A board in the foyer of 4F.
class FoyerTest {

    private static final String CARD = "0123456789ABCDEF";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private DrawnFloor floor;
    private Kiosk kiosk;
    private Kiosk board;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        floor = KioskTown.found(sasaki, clock);
        kiosk = Kiosk.at(hub, sasaki, "DESK", "東口", floor.area(), clock);
        board = Kiosk.at(hub, sasaki, "FOYER", "ロビー", floor.area(), clock);
        CardHolder.bind(kiosk, nakamura, CARD);
        kiosk.took(kiosk.session(CARD), floor.seat("A-03"));
        named(true);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_board_names_the_sections_of_the_floor_by_their_zones() throws Exception {
        var sections = sections();
        assertThat(sections).extracting(one -> one.getString("letter") + " " + one.getString("name"))
                .containsExactly("A 情報政策課", "B 建築課");
        assertThat(people(sections.getFirst())).containsExactly("五十嵐", "佐々木", "中村");
        assertThat(board.board().getInteger("of")).isEqualTo(6);
        assertThat(board.board().encode()).doesNotContain("美咲", "課長");
    }

    @Test
    void a_place_is_no_finer_than_a_seat() throws Exception {
        Thread.sleep(2500);
        var nakamuras = Booker.objects(sections().getFirst().getJsonArray("people"))
                .filter(one -> one.getString("name").equals("中村")).findFirst().orElseThrow();
        assertThat(nakamuras.getString("place")).isEqualTo("A-03");
        assertThat(nakamuras.getString("state")).isNotEqualTo("OUT");
    }

    @Test
    void who_does_not_want_to_be_shown_is_missing_by_name_and_from_the_section() throws Exception {
        var wishes = new HashMap<>(nakamura.get("/api/seating/me").ok().getMap());
        wishes.put("shown", "NOBODY");
        nakamura.put("/api/seating/me", wishes).ok();
        Thread.sleep(1500);
        var section = sections().getFirst();
        assertThat(people(section)).containsExactly("五十嵐", "佐々木");
        assertThat(section.getInteger("of")).isEqualTo(2);
        assertThat(board.board().getInteger("of")).isEqualTo(6);
    }

    @Test
    void where_the_public_walks_there_are_figures_only() {
        named(false);
        assertThat(sections()).allMatch(one -> one.getJsonArray("people").isEmpty());
        assertThat(board.board().getBoolean("named")).isFalse();
        assertThat(sections()).extracting(one -> one.getInteger("of")).containsExactly(3, 3);
        assertThat(board.board().encode()).doesNotContain("中村");
    }

    @Test
    void a_board_is_only_looked_at() {
        assertThat(board.tap(CARD).status()).isIn(401, 403);
        assertThat(board.floor("").status()).isIn(401, 403);
        assertThat(board.send("GET", "/api/kiosk/board/plan/" + floor.plan(), "").ok().getJsonArray("seats"))
                .hasSize(24);
    }

    private void named(boolean titles) {
        sasaki.patch("/api/space/devices/" + board.device(), Map.of("titles", titles)).ok();
    }

    private List<JsonObject> sections() {
        return Booker.objects(board.board().getJsonArray("sections")).toList();
    }

    private static List<String> people(JsonObject section) {
        return Booker.objects(section.getJsonArray("people")).map(one -> one.getString("name")).toList();
    }
}
