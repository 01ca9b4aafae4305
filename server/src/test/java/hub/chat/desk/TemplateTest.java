package hub.chat.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTest {

    private static final String TEMPLATES = "/api/chat/templates";

    @TempDir Path folder;

    private DeskTown town;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long section;

    @BeforeEach
    void open() {
        town = new DeskTown(folder);
        sasaki = town.sasaki();
        nakamura = town.nakamura();
        takahashi = town.browser(World.TAKAHASHI);
        section = unit("情報政策課");
    }

    @AfterEach
    void close() {
        town.close();
    }

    private long unit(String name) {
        return sasaki.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(unit -> unit.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
    }

    private static Browser.Answer write(Browser person, Long unit, String name, String text) {
        var body = new HashMap<String, Object>(Map.of("name", name, "text", text));
        body.put("unit", unit);
        return person.post(TEMPLATES, body);
    }

    private static List<String> names(Browser person) {
        return person.get(TEMPLATES).ok().getJsonArray("templates").stream()
                .map(template -> ((JsonObject) template).getString("name")).toList();
    }

    @Test
    void mine_are_mine_alone() {
        var id = write(nakamura, null, "日報", "{日付} {名前} 本日の窓口は…").ok().getLong("id");
        assertThat(names(nakamura)).containsExactly("日報");
        assertThat(names(takahashi)).isEmpty();
        assertThat(names(sasaki)).isEmpty();
        assertThat(sasaki.put(TEMPLATES + "/" + id, Map.of("name", "x", "text", "x")).code()).isEqualTo("not_found");
        assertThat(sasaki.delete(TEMPLATES + "/" + id).code()).isEqualTo("not_found");
        nakamura.put(TEMPLATES + "/" + id, Map.of("name", "週報", "text", "今週は…")).ok();
        assertThat(names(nakamura)).containsExactly("週報");
        nakamura.delete(TEMPLATES + "/" + id).ok();
        assertThat(names(nakamura)).isEmpty();
    }

    @Test
    void those_of_a_unit_are_for_everybody_in_it_and_below_it() {
        write(sasaki, unit("総務部"), "部の連絡", "各位").ok();
        write(sasaki, section, "課の連絡", "課の皆さん").ok();
        assertThat(names(nakamura)).containsExactlyInAnyOrder("課の連絡", "部の連絡");
        assertThat(names(takahashi)).isEmpty();
    }

    @Test
    void those_of_a_unit_are_kept_by_its_managers() {
        var id = write(sasaki, section, "課の連絡", "課の皆さん").ok().getLong("id");
        assertThat(write(nakamura, section, "勝手に", "課の皆さん").code()).isEqualTo("not_allowed");
        assertThat(nakamura.delete(TEMPLATES + "/" + id).code()).isEqualTo("not_allowed");
        assertThat(takahashi.delete(TEMPLATES + "/" + id).code()).isEqualTo("not_found");
        assertThat(nakamura.get(TEMPLATES).ok().getJsonArray("keeps")).isEmpty();

        sasaki.put("/api/directory/people/" + nakamura.person() + "/roles",
                Map.of("roles", List.of("MEMBER", "UNIT_MANAGER"))).ok();
        var templates = nakamura.get(TEMPLATES).ok();
        assertThat(templates.getJsonArray("keeps").getJsonObject(0).getString("name")).isEqualTo("情報政策課");
        assertThat(templates.getJsonArray("templates").getJsonObject(0).getBoolean("mayChange")).isTrue();
        nakamura.delete(TEMPLATES + "/" + id).ok();
        assertThat(write(nakamura, unit("建築課"), "よその課", "…").code()).isEqualTo("not_allowed");
    }

    @Test
    void what_cannot_be_a_template_is_refused() {
        assertThat(write(nakamura, null, " ", "…").code()).isEqualTo("request.invalid");
        assertThat(write(nakamura, null, "あ".repeat(41), "…").code()).isEqualTo("request.invalid");
        assertThat(write(nakamura, null, "空", " ").code()).isEqualTo("chat.text_empty");
        assertThat(write(nakamura, null, "長い", "あ".repeat(4_001)).code()).isEqualTo("chat.text_too_long");
        assertThat(write(sasaki, 9_999L, "ない課", "…").code()).isEqualTo("not_allowed");
        IntStream.range(0, 100).forEach(i -> write(nakamura, null, "第" + i, "…").ok());
        assertThat(write(nakamura, null, "百一", "…").code()).isEqualTo("desk.too_many_templates");
    }
}
