package hub.seating;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.net.Access;
import hub.kernel.net.RouteDescription;
import hub.seating.SeatingAttempts.Attempt;
import hub.seating.sitting.SeatTown;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.Kiosk;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Those who must not, on every route of seats and kiosks there is: each is told so, and nothing changes. A new route
/// fails this test until somebody says who may call it.
class SeatingStrangersTest {

    /// Begins the reason of lists that are empty for strangers.
    static final String NONE = "none of these are theirs: ";

    /// What stands in the way of a command that is allowed, where it is not a matter of rights alone.
    private static final Set<String> CONFLICTS = Set.of("seat.nothing_free", "card.code_gone");

    /// Counted or noted because somebody tried; nobody is told.
    private static final Set<String> TRACES = Set.of("seating_refusal", "space_device_trace", "space_device",
            "session");

    @TempDir static Path folder;

    private static SeatTown town;
    private static SeatingThings things;
    private static List<Attempt> attempts;

    private Set<String> before = Set.of();

    @BeforeAll
    static void start() {
        town = new SeatTown(folder);
        things = new SeatingThings(town);
        attempts = new SeatingAttempts(things).all();
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void every_route_has_somebody_who_must_not() {
        assertThat(attempts).extracting(Attempt::route).containsExactlyInAnyOrderElementsOf(routes().stream()
                .map(route -> route.method() + " " + route.path()).toList());
        assertThat(routes()).allMatch(route -> route.access() instanceof Access.OnDevice == route.path()
                .startsWith("/api/kiosk"));
    }

    @Test
    void who_is_not_signed_in_is_refused_everywhere() throws SQLException {
        look();
        var nobody = new Browser(town.hub.url());
        attempts.forEach(one -> expect(one, by(nobody, one), 401, one.onDevice() ? "key.unknown" : "session.required"));
        nothingChanged();
    }

    @Test
    void a_guest_is_refused_everywhere() throws SQLException {
        var guest = town.hub.browser(World.WATANABE);
        town.sasaki.put("/api/directory/people/" + guest.person() + "/roles", Map.of("roles", List.of("GUEST"))).ok();
        look();
        attempts.forEach(one -> {
            if (one.onDevice()) expect(one, by(guest, one), 401, "key.unknown");
            else
                expect(one, by(guest, one), 403, "not_allowed");
        });
        nothingChanged();
    }

    @Test
    void staff_without_any_right_to_seats_gets_what_is_for_all_and_nothing_else() throws SQLException {
        look();
        attempts.stream().filter(one -> one.open().isEmpty() || !one.changes()).forEach(one -> {
            var answer = by(things.strangerBrowser(), one);
            assertThat(answer.code()).as(one + " " + answer.text()).isEqualTo(one.stranger());
            if (one.open().isEmpty() && !CONFLICTS.contains(one.stranger()))
                assertThat(answer.status()).as(one.toString()).isIn(401, 403, 404);
            if (one.open().startsWith(NONE))
                assertThat(answer.ok().getJsonArray(one.open().substring(NONE.length()))).as(one.toString()).isEmpty();
        });
        nothingChanged();
    }

    @Test
    void a_page_of_elsewhere_does_nothing_in_the_name_of_who_may() throws SQLException {
        look();
        attempts.stream().filter(Attempt::changes).filter(one -> !one.onDevice()).forEach(one -> expect(one,
                town.sasaki.send(one.method(), one.path(), one.body(), "X-Hub-Csrf", "guess"), 403, "request.csrf"));
        nothingChanged();
    }

    @Test
    void a_device_opens_what_is_of_its_own_kind_only() throws SQLException {
        var booth = town.sasaki.post("/api/space/places", Map.of("kind", "BOOTH", "area", things.floor(), "name",
                "ブース1", "capacity", 2)).ok().getLong("id");
        var board = Kiosk.at(town.hub, town.sasaki, "FOYER", "玄関", things.floor(), town.clock);
        var door = Kiosk.door(town.hub, town.sasaki, "ブース1 の扉", booth, town.clock);
        look();
        for (var device : List.of(door, board, things.kiosk())) {
            attempts.stream().filter(one -> !mayOpen(device, board, one)).forEach(one -> expect(one,
                    device.send(one.method(), one.path(), one.body()), one.onDevice() ? 403 : 401,
                    one.onDevice() ? "key.scope" : "session.required"));
        }
        nothingChanged();
    }

    private boolean mayOpen(Kiosk device, Kiosk board, Attempt one) {
        return one.onDevice() && (one.route().contains("/kiosk/board") ? device == board : device == things.kiosk());
    }

    private List<RouteDescription> routes() {
        return town.hub.server().routes().stream().filter(route -> route.path().startsWith("/api/seating/")
                || route.path().startsWith("/api/kiosk/")).toList();
    }

    private static Answer by(Browser browser, Attempt one) {
        return browser.send(one.method(), one.path(), one.body());
    }

    private static void expect(Attempt one, Answer answer, int status, String code) {
        assertThat(answer.code()).as(one + " " + answer.text()).isEqualTo(code);
        assertThat(answer.status()).as(one.toString()).isEqualTo(status);
    }

    /// After the hub has done by itself what is due.
    private void look() throws SQLException {
        town.hub.server().everyMinute();
        before = everything();
    }

    private void nothingChanged() throws SQLException {
        var now = everything();
        assertThat(now.stream().filter(row -> !before.contains(row))).as("new").isEmpty();
        assertThat(before.stream().filter(row -> !now.contains(row))).as("gone").isEmpty();
    }

    /// Every row of the database but for traces, the log of events included.
    private static Set<String> everything() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"))) {
            var rows = new LinkedHashSet<String>();
            for (var table : rows(database, "select name from sqlite_schema where type = 'table'")) {
                if (TRACES.contains(table)) continue;
                rows(database, "select * from " + table).forEach(row -> rows.add(table + ": " + row));
            }
            return rows;
        }
    }

    private static List<String> rows(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new StringJoiner("|");
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getString(i));
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
