package hub.community.faq;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// A small hub in which a FAQ is taken over.
final class FaqTown implements AutoCloseable {

    static final String HEADER = "外部ID,質問,回答,タグ,所属,URL\n";

    final TestClock clock = new TestClock();
    final TestHub hub;
    final Browser sasaki;
    final Browser nakamura;

    FaqTown(Path folder) {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
    }

    @Override
    public void close() {
        hub.close();
    }

    long unit(String code) {
        return sasaki.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(unit -> unit.getString("code").equals(code)).findFirst().orElseThrow().getLong("id");
    }

    Browser.Answer preview(String csv) {
        return preview(csv, StandardCharsets.UTF_8);
    }

    Browser.Answer preview(String csv, Charset charset) {
        return sasaki.post("/api/community/import/preview", list(csv, charset));
    }

    Browser.Answer apply(String csv, String digest) {
        var list = list(csv, StandardCharsets.UTF_8);
        list.put("digest", digest);
        return sasaki.post("/api/community/import/apply", list);
    }

    /// Previews a list and takes it over.
    JsonObject take(String csv) {
        return apply(csv, preview(csv).ok().getString("digest")).ok();
    }

    private Map<String, Object> list(String csv, Charset charset) {
        return new HashMap<>(Map.of("csv", Base64.getEncoder().encodeToString(csv.getBytes(charset)), "unit",
                unit("0120")));
    }

    /// Codes of the faults of a preview with their lines, such as `2 faq.import.bad_url`.
    List<String> faults(String csv) {
        return preview(csv).ok().getJsonArray("faults").stream().map(JsonObject.class::cast)
                .map(fault -> fault.getInteger("line") + " " + fault.getString("code")).toList();
    }

    List<JsonObject> questions() {
        return objects(nakamura.get("/api/community/questions?tab=NEW").ok().getJsonArray("questions"));
    }

    JsonObject page(long question) {
        return nakamura.get("/api/community/questions/" + question).ok();
    }

    String exported() {
        return sasaki.get("/api/community/export.csv").ok().getString("text");
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }
}
