package hub.seating;

import java.util.List;
import java.util.Map;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.at;

/// One sound request for every route of seats and kiosks, about things that there are and that are somebody else's.
final class SeatingAttempts {

    private static final String SEATING = "/api/seating";
    private static final String KIOSK = "/api/kiosk";

    private final SeatingThings things;

    SeatingAttempts(SeatingThings things) {
        this.things = things;
    }

    /// @param route as the hub describes it, such as `GET /api/seating/floors`
    /// @param stranger the code that staff without any right to seats get
    /// @param open why all staff may; empty if they may not
    record Attempt(String route, String path, String body, String stranger, String open) {

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        boolean changes() {
            return !method().equals("GET");
        }

        boolean onDevice() {
            return route.contains(" " + KIOSK + "/");
        }

        @Override
        public String toString() {
            return method() + " " + path;
        }
    }

    List<Attempt> all() {
        return List.of(
                open("GET", "/floors", "", "where seats are is on the wall"),
                open("GET", "/plans", "", "versions that have a day"),
                staff("POST", "/plans", Map.of("floor", things.floor()), "not_allowed"),
                staff("GET", "/plans/:plan", "not_found"),
                staff("PUT", "/plans/:plan", Map.of("revision", 1, "file", things.file()), "not_allowed"),
                staff("DELETE", "/plans/:plan", "not_allowed"),
                staff("GET", "/plans/:plan/ground.svg", "not_found"),
                staff("POST", "/plans/check", Map.of("text", things.file().encode()), "not_allowed"),
                staff("POST", "/plans/import", Map.of("text", things.file().encode()), "not_allowed"),
                staff("GET", "/plans/:plan/file", "not_allowed"),
                staff("GET", "/plans/:plan/checks", "?from=" + TOMORROW, "not_allowed"),
                staff("POST", "/plans/:plan/use", with("from", TOMORROW.toString()), "not_allowed"),
                open("GET", "/rules", "", "they hold for all"),
                staff("PUT", "/rules", things.rules().getMap(), "not_allowed"),
                open("GET", "/zones", "", "whom to ask for a seat"),
                staff("PUT", "/zones/:zone/sisters", Map.of("sisters", List.of()), "not_allowed"),
                staff("PUT", "/zones/:zone/captains", Map.of("captains", List.of(things.stranger())), "not_allowed"),
                open("GET", "/grants", "", "whose zones are"),
                staff("POST", "/grants", with("zone", things.zone(), "strength", "OPEN", "from", TOMORROW.toString(),
                        "weekdays", "1-5"), "not_allowed"),
                staff("PATCH", "/grants/:grant", with("strength", "FIRST", "from", TODAY.toString(), "weekdays", "1-5"),
                        "not_allowed"),
                staff("DELETE", "/grants/:grant", "not_allowed"),
                open("GET", "/seat-closures", "", "a closed seat is seen by whoever looks"),
                staff("POST", "/seat-closures", period("reason", "点検"), "not_allowed"),
                staff("DELETE", "/seat-closures/:closure", "not_allowed"),
                none("/blocks", "blocks"),
                staff("POST", "/blocks", period("name", "研修", "people", List.of(things.stranger())), "not_allowed"),
                staff("DELETE", "/blocks/:block", "not_allowed"),
                none("/fixed", "fixed"),
                staff("POST", "/fixed", with("seat", things.seat(), "person", things.stranger(), "from",
                        TOMORROW.toString(), "weekdays", "1-5"), "not_allowed"),
                staff("DELETE", "/fixed/:fixed", "not_allowed"),
                staff("GET", "/needs", "not_allowed"),
                staff("POST", "/needs", with("person", things.stranger(), "seats", List.of(things.seat()), "features",
                        List.of(), "from", TOMORROW.toString(), "note", "ない"), "not_allowed"),
                staff("DELETE", "/needs/:need", "not_allowed"),
                staff("GET", "/duty", "?zone=" + things.zone() + days(), "not_found"),
                open("GET", "/duty/mine", "?" + days(), "one's own"),
                staff("PUT", "/duty/:zone/pattern", with("anchor", "2026-11-16", "cells", List.of()), "not_found"),
                staff("POST", "/duty/:zone/assign", with("turn", things.turn(), "person", things.stranger()),
                        "not_found"),
                staff("POST", "/duty/:zone/swaps", with("turn", things.turn(), "to", things.owner()),
                        "duty.not_yours"),
                staff("POST", "/duty/swaps/:swap/answer", with("accept", true), "not_found"),
                staff("DELETE", "/duty/swaps/:swap", "not_found"),
                open("GET", "/floors/:floor/day", "", "who sits where, as far as people are shown"),
                open("GET", "/find/:person", "", "the same, by person"),
                open("GET", "/section", "", "the same, by section"),
                open("GET", "/seat-code/:code", "", "who stands at the desk reads it"),
                staff("GET", "/seats/:seat/code", "not_allowed"),
                staff("POST", "/sittings", with("seat", things.seat(), "when", tomorrow()), "zone.other_unit"),
                staff("POST", "/sittings/:sitting/check-in", with("how", "BUTTON"), "not_found"),
                staff("POST", "/sittings/:sitting/leave", with(), "not_found"),
                staff("POST", "/sittings/:sitting/extend", with("until", at(TODAY, 15, 0).toString()), "not_found"),
                staff("POST", "/sittings/:sitting/move", with("seat", things.seat()), "not_found"),
                staff("POST", "/sittings/:sitting/undo", with(), "not_found"),
                staff("DELETE", "/sittings/:sitting", "?op=" + World.op(), "not_found"),
                open("GET", "/mine", "", "one's own"),
                write("POST", "/notices/read", Map.of("upTo", 0), "one's own"),
                open("GET", "/me", "", "one's own"),
                write("PUT", "/me", Map.of("wishes", List.of(), "shown", "STAFF", "proposalSeconds", 20, "confirmSeat",
                        false, "bigText", false, "remind", true), "one's own"),
                none("/offers", "offers"),
                staff("POST", "/take", with("wishes", List.of(), "when", tomorrow(), "floor", things.floor()),
                        "seat.nothing_free"),
                staff("POST", "/teams", with("people", List.of(things.stranger(), things.owner()), "when", tomorrow(),
                        "floor", things.floor()), "seat.team"),
                staff("POST", "/teams/leave", with("sittings", List.of(things.sitting())), "not_found"),
                staff("POST", "/sittings/:sitting/redraw", with(), "not_found"),
                staff("GET", "/draws/:draw", "not_found"),
                staff("GET", "/cards", "?person=" + things.owner(), "not_allowed"),
                staff("DELETE", "/cards/:card", "not_found"),
                staff("GET", "/cards/code/:code", "card.code_gone"),
                staff("POST", "/cards/code/:code", with(), "card.code_gone"),
                staff("POST", "/cards/import", Map.of("file", "c3RhZmZOdW1iZXIsY2FyZA=="), "not_allowed"),
                staff("GET", "/cards/traces", "not_allowed"),
                device("GET", "/floor", Map.of()),
                device("GET", "/plan/:plan", Map.of()),
                device("POST", "/tap", tap()),
                device("POST", "/act", with("session", "guess", "act", "TAKE")),
                device("GET", "/zone", Map.of()),
                device("POST", "/queue", Map.of("taps", List.of(tap()))),
                device("GET", "/board", Map.of()),
                device("GET", "/board/plan/:plan", Map.of()),
                staff("GET", "/reform", "?on=" + TOMORROW, "not_allowed"),
                staff("POST", "/reform/apply", with("on", TODAY.toString(), "digest", "guess"), "not_allowed"),
                staff("POST", "/reform/undo", with("on", TODAY.toString()), "not_allowed"),
                staff("GET", "/reform/proposals", "?on=" + TOMORROW, "not_allowed"),
                staff("POST", "/reform/proposals", with("on", TOMORROW.toString(), "ends", List.of(), "grants",
                        List.of()), "not_allowed"),
                staff("GET", "/figures", "not_allowed"),
                staff("GET", "/figures.csv", "?zone=" + things.zone(), "not_allowed"));
    }

    private Attempt open(String method, String route, String query, String why) {
        return attempt(method, SEATING + route, query, Map.of(), "", why);
    }

    /// A list of things that are not theirs: empty.
    private Attempt none(String route, String list) {
        return attempt("GET", SEATING + route, "", Map.of(), "", SeatingStrangersTest.NONE + list);
    }

    private Attempt write(String method, String route, Map<String, Object> body, String why) {
        return attempt(method, SEATING + route, "", body, "", why);
    }

    private Attempt staff(String method, String route, String code) {
        return attempt(method, SEATING + route, "", Map.of(), code, "");
    }

    private Attempt staff(String method, String route, String query, String code) {
        return attempt(method, SEATING + route, query, Map.of(), code, "");
    }

    private Attempt staff(String method, String route, Map<String, Object> body, String code) {
        return attempt(method, SEATING + route, "", body, code, "");
    }

    private Attempt device(String method, String route, Map<String, Object> body) {
        return attempt(method, KIOSK + route, "", body, "key.unknown", "");
    }

    private Attempt attempt(String method, String route, String query, Map<String, Object> body, String code,
            String open) {
        return new Attempt(method + " " + route, things.path(route) + query,
                method.equals("GET") || method.equals("DELETE") ? "" : Json.encode(body), code, open);
    }

    private static Map<String, Object> with(Object... more) {
        var body = new JsonObject().put("op", World.op());
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body.getMap();
    }

    /// Some seats, tomorrow from ten to twelve.
    private Map<String, Object> period(Object... more) {
        var body = with(more);
        body.putAll(Map.of("seats", List.of(things.seat()), "from", at(TOMORROW, 10, 0).toString(), "until",
                at(TOMORROW, 12, 0).toString()));
        return body;
    }

    private static Map<String, Object> tomorrow() {
        return Map.of("day", TOMORROW.toString(), "part", "DAY");
    }

    private static String days() {
        return "&from=" + TODAY + "&until=" + TOMORROW;
    }

    private static Map<String, Object> tap() {
        return with("card", "FFFF000011112222", "counter", 1, "at", at(TODAY, 10, 24).toString());
    }
}
