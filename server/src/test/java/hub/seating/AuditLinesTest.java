package hub.seating;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.seating.sitting.SeatTown;
import hub.testing.Browser;
import hub.testing.CardHolder;
import hub.testing.DrawnFloor;
import hub.testing.Kiosk;
import hub.testing.Warnings;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// What smells leaves a line in the log that says who and where, and no secret.
class AuditLinesTest {

    private static final String CARD = "AAAA000000000003";

    @TempDir Path folder;

    private SeatTown town;
    private Kiosk kiosk;
    private Warnings warnings;

    @BeforeEach
    void start() {
        town = new SeatTown(folder);
        kiosk = Kiosk.at(town.hub, town.sasaki, "DESK", "東口", town.floor.area(), town.clock);
        warnings = new Warnings();
    }

    @AfterEach
    void stop() {
        warnings.close();
        town.close();
    }

    @Test
    void a_drawing_that_could_run_or_load_something() {
        drawn("<script>alert(1)</script>");
        drawn("<rect onload='x()' width='1' height='1'/>");
        drawn("<image href='https://example.com/a.png'/>");
        drawn("<rect fill='url(https://example.com/)' width='1' height='1'/>");
        drawn("<g>");
        drawn("<rect width='1' height='1'/>");
        assertThat(warnings.said()).containsExactly(refused("<script>"), refused("onload"), refused("<image>"),
                refused("fill"));
    }

    private void drawn(String inside) {
        var file = DrawnFloor.file(town.floor.area()).put("ground",
                "<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>");
        town.sasaki.post("/api/seating/plans/import", Map.of("text", file.encode())).ok();
    }

    private String refused(String what) {
        return "A hostile drawing of person " + town.sasaki.person() + " was refused: " + what;
    }

    @Test
    void a_key_that_nobody_has() {
        var stranger = new Browser(town.hub.url());
        for (var key : List.of("hubd_forged", "hubd_forged_again")) {
            assertThat(stranger.send("GET", "/api/kiosk/floor", "", "Authorization", "Bearer " + key).code())
                    .isEqualTo("key.unknown");
        }
        assertThat(stranger.send("GET", "/api/kiosk/floor", "").status()).isEqualTo(401);
        assertThat(warnings.said())
                .containsExactly("An unknown device key was shown from 127.0.0.1: GET /api/kiosk/floor");
    }

    @Test
    void a_card_that_is_sent_again_by_somebody_else() {
        CardHolder.bind(kiosk, town.nakamura, CARD);
        var tapped = kiosk.tapped(CARD);
        kiosk.tap(tapped).ok();
        tapped.put("op", World.op());
        assertThat(kiosk.tap(tapped).code()).isEqualTo("kiosk.replayed");
        assertThat(warnings.said()).containsExactly(
                "Device " + kiosk.device() + " is misused: kiosk.replayed " + tapped.get("counter"));
    }

    @Test
    void a_card_of_somebody_who_has_left() {
        CardHolder.bind(kiosk, town.takahashi, CARD);
        World.leave(town.sasaki, SeatTown.TODAY, World.TAKAHASHI);
        kiosk.tap(CARD);
        kiosk.receipts(List.of(kiosk.tapped(CARD)));
        assertThat(warnings.said()).filteredOn(line -> line.contains("has left")).as("once a minute")
                .singleElement().asString().matches("The card \\d+ of person "
                        + town.takahashi.person() + ", who has left, was used at device " + kiosk.device());
        assertThat(warnings.said().toString()).doesNotContain(CARD, kiosk.key());
    }
}
