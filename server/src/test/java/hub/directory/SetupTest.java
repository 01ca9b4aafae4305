package hub.directory;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.directory.DirectoryTown.Answer;

import static hub.directory.DirectoryTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

class SetupTest {

    @TempDir Path folder;

    private DirectoryTown town;

    @BeforeEach
    void open() {
        town = DirectoryTown.openEmpty(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void the_first_administrator_is_made_with_the_link_once() {
        assertThat(isOpen()).isFalse();
        var token = town.feature.setupToken().orElseThrow();
        assertThat(isOpen()).isTrue();
        var device = town.device();
        var answer = setUp(device, token, "９９０００１", "管理　花子", "ｶﾝﾘ ﾊﾅｺ", PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        var me = answer.body().getJsonObject("me");
        assertThat(me.getJsonArray("roles")).containsExactly("MEMBER", "ADMINISTRATOR");
        assertThat(me.getJsonObject("person").getString("staffNumber")).isEqualTo("990001");
        assertThat(me.getJsonObject("person").getString("kana")).isEqualTo("かんり はなこ");
        assertThat(device.get("/api/session").status()).isEqualTo(200);
        assertThat(isOpen()).isFalse();
        assertThat(setUp(town.device(), token, "2", "二", "に", PASSWORD).code()).isEqualTo("directory.link_used");
        assertThat(town.feature.setupToken()).isEmpty();
        assertThat(town.device().post("/api/session", Map.of("staffNumber", "990001", "password", PASSWORD)).status())
                .isEqualTo(200);
    }

    @Test
    void a_guess_an_old_link_and_a_weak_password_make_nobody() {
        var first = town.feature.setupToken().orElseThrow();
        var token = town.feature.setupToken().orElseThrow();
        assertThat(setUp(town.device(), "guess", "1", "一", "いち", PASSWORD).code()).isEqualTo("directory.link_used");
        assertThat(setUp(town.device(), first, "1", "一", "いち", PASSWORD).code()).isEqualTo("directory.link_used");
        assertThat(setUp(town.device(), token, "1", "一", "いち", "1234567890").code())
                .isEqualTo("directory.password_weak");
        assertThat(setUp(town.device(), token, "番号", "一", "いち", PASSWORD).code()).isEqualTo("request.invalid");
        town.clock.advance(Duration.ofHours(24));
        assertThat(setUp(town.device(), token, "1", "一", "いち", PASSWORD).code()).isEqualTo("directory.link_used");
        assertThat(town.feature.directory().activePeople()).isEmpty();
    }

    private boolean isOpen() {
        return town.device().get("/api/setup").body().getBoolean("open");
    }

    private static Answer setUp(DirectoryTown.Device device, String token, String number, String name, String kana,
            String password) {
        return device.post("/api/setup", Map.of("token", token, "staffNumber", number, "name", name, "kana", kana,
                "password", password));
    }
}
