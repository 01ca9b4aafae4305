package hub.testing;

import java.util.Arrays;
import java.util.Map;

import io.vertx.core.json.JsonObject;

import hub.testing.Browser.Answer;

/// Sends files as the web client does, for tests.
public final class Uploads {

    private Uploads() {}

    /// Sends a whole file; the brief of it.
    public static JsonObject send(Browser browser, String name, byte[] bytes) {
        return whole(browser, name, bytes).ok().getJsonObject("file");
    }

    /// The answer to the last piece.
    public static Answer whole(Browser browser, String name, byte[] bytes) {
        var begun = begin(browser, World.op(), name, bytes.length, false);
        return begun.status() == 200 ? rest(browser, begun.body(), bytes) : begun;
    }

    public static Answer begin(Browser browser, String op, String name, long size, boolean keepPlace) {
        return browser.post("/api/files/uploads", Map.of("op", op, "name", name, "size", size, "keepPlace", keepPlace));
    }

    /// Sends what is missing of an upload, piece by piece.
    public static Answer rest(Browser browser, JsonObject upload, byte[] bytes) {
        var id = upload.getLong("id");
        var piece = upload.getInteger("piece");
        var answer = new Answer(200, upload.encode());
        for (var at = upload.getLong("offset").intValue(); at < bytes.length && answer.status() == 200; at += piece) {
            answer = piece(browser, id, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece)));
        }
        return answer;
    }

    public static Answer piece(Browser browser, long id, long offset, byte[] bytes) {
        return browser.send("PUT", "/api/files/uploads/" + id + "?offset=" + offset, bytes,
                "Content-Type", "application/octet-stream");
    }
}
