package hub.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;

/// A small hub with people one can remember, founded the way a city founds its own: the first administrator by the
/// one-time link, everybody else by the staff lists, passwords by one-time links. Nothing is put into tables by hand.
public final class World {

    /// 佐々木 健太郎, chief of 情報政策課, administrator.
    public static final String SASAKI = "100001";

    /// 中村 美咲, 情報政策課.
    public static final String NAKAMURA = "100002";

    /// 髙橋 蓮, 建築課.
    public static final String TAKAHASHI = "100003";

    /// 五十嵐 大輔, 情報政策課.
    public static final String IGARASHI = "100004";

    /// 小林 直子, 建築課.
    public static final String KOBAYASHI = "100005";

    /// 渡邉 彩, 建築課.
    public static final String WATANABE = "100006";

    public static final List<String> EVERYBODY = List.of(SASAKI, NAKAMURA, TAKAHASHI, IGARASHI, KOBAYASHI, WATANABE);

    public static final String PASSWORD = "海の見える窓口で待つ";

    private static final String UNITS = """
            code,name,kana,parent,level
            0100,総務部,そうむぶ,,部
            0120,情報政策課,じょうほうせいさくか,0100,課
            0300,建設部,けんせつぶ,,部
            0310,建築課,けんちくか,0300,課
            """;

    private static final String PEOPLE = """
            staffNumber,name,kana
            100001,佐々木 健太郎,ささき けんたろう
            100002,中村 美咲,なかむら みさき
            100003,髙橋 蓮,たかはし れん
            100004,五十嵐 大輔,いがらし だいすけ
            100005,小林 直子,こばやし なおこ
            100006,渡邉 彩,わたなべ あや
            """;

    private static final String POSTS = """
            staffNumber,unit,title
            100001,0120,課長
            100002,0120,主任
            100003,0310,主事
            100004,0120,主査
            100005,0310,係長
            100006,0310,主事
            """;

    private World() {}

    /// Worlds founded in this process, by the time their clock showed: founding takes seconds, copying does not.
    private static final Map<Instant, Path> FOUNDED = new ConcurrentHashMap<>();

    /// Founds the world in an empty folder. No hub runs on it when this returns.
    public static void found(Path folder, InstantSource clock) {
        var at = clock instanceof TestClock ? clock.instant() : clock.instant().truncatedTo(ChronoUnit.DAYS);
        copy(FOUNDED.computeIfAbsent(at, _ -> found(clock)), folder);
    }

    private static Path found(InstantSource clock) {
        var folder = TestHub.newFolder();
        try (var hub = TestHub.on(folder, clock)) {
            var sasaki = new Browser(hub.url()).enter("/api/setup",
                    Map.of("token", hub.server().setupToken().orElseThrow(),
                            "staffNumber", SASAKI, "name", "佐々木 健太郎", "kana", "ささき けんたろう", "password", PASSWORD));
            takeOver(sasaki, HubTime.today(clock), UNITS, PEOPLE, POSTS);
            EVERYBODY.stream().skip(1).forEach(staffNumber -> choosePassword(sasaki, hub.url(), staffNumber));
            sasaki.delete("/api/session").ok();
        }
        return folder;
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Has the people of `leavers` leave on a day, by new staff lists.
    public static void leave(Browser administrator, LocalDate on, String... leavers) {
        takeOver(administrator, on, null, without(PEOPLE, leavers), without(POSTS, leavers));
    }

    /// Has a person change to another unit on a day, by a new list of posts.
    public static void transfer(Browser administrator, LocalDate on, String staffNumber, String from, String to) {
        takeOver(administrator, on, null, PEOPLE, POSTS.replace(staffNumber + "," + from, staffNumber + "," + to));
    }

    /// Has units begin and end on a day, by new lists of units and posts.
    public static void reform(Browser administrator, LocalDate on, String units, String posts) {
        takeOver(administrator, on, units, PEOPLE, posts);
    }

    /// Opens a group; its id.
    public static long group(Browser founder, String name, Browser... others) {
        var people = List.of(others).stream().map(Browser::person).toList();
        return founder.post("/api/chat/rooms", Map.of("op", op(), "name", name, "people", people)).ok().getLong("id");
    }

    /// Says something in a room; the number of the message.
    public static long say(Browser author, long room, String text) {
        return author.post("/api/chat/rooms/" + room + "/messages", Map.of("op", op(), "text", text)).ok().getLong("n");
    }

    /// A new operation id, as an outbox makes them.
    public static String op() {
        return UUID.randomUUID().toString();
    }

    private static void takeOver(
            Browser administrator, LocalDate on, @Nullable String units, String people, String posts) {
        var lists = new HashMap<String, Object>(
                Map.of("effectiveOn", on.toString(), "people", base64(people), "posts", base64(posts)));
        if (units != null) {
            lists.put("units", base64(units));
        }
        lists.put("digest", administrator.post("/api/directory/imports/preview", lists).ok().getString("digest"));
        administrator.post("/api/directory/imports/apply", lists).ok();
    }

    private static void choosePassword(Browser administrator, URI hub, String staffNumber) {
        var person = administrator.get("/api/directory/people?q=" + staffNumber).ok().getJsonArray("people")
                .getJsonObject(0).getJsonObject("person").getLong("id");
        var token = administrator.post("/api/directory/people/" + person + "/password-reset", Map.of()).ok()
                .getString("token");
        new Browser(hub).enter("/api/session/reset", Map.of("token", token, "password", PASSWORD))
                .delete("/api/session").ok();
    }

    private static String without(String list, String... staffNumbers) {
        return list.lines().filter(line -> List.of(staffNumbers).stream().noneMatch(line::startsWith))
                .reduce("", (lines, line) -> lines + line + "\n");
    }

    private static String base64(String list) {
        return Base64.getEncoder().encodeToString(list.getBytes(StandardCharsets.UTF_8));
    }
}
