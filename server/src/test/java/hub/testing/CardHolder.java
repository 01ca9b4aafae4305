package hub.testing;

import java.util.Map;

import io.vertx.core.json.JsonObject;

/// Makes a card somebody's, as people do it: the kiosk shows a code, and they confirm it.
public final class CardHolder {

    private CardHolder() {}

    /// The code that a kiosk shows for a card of nobody.
    public static String code(Kiosk kiosk, String card) {
        var unknown = kiosk.tap(card).ok().getJsonObject("unknown");
        if (unknown == null) {
            throw new AssertionError(card + " belongs to somebody");
        }
        return unknown.getString("code");
    }

    /// My cards afterwards.
    public static JsonObject bind(Kiosk kiosk, Browser who, String card) {
        return who.post("/api/seating/cards/code/" + code(kiosk, card), Map.of("op", World.op())).ok();
    }
}
