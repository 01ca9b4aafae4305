package hub.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import hub.bench.load.HttpPool;
import hub.bench.load.Letters;
import hub.bench.load.StreamLink;
import hub.bench.load.Swarm;

/// The hub, spoken to as its own client does: changes by HTTP, what happens by the stream.
final class HubSubject extends Subject {

    /// What the server prints when it listens.
    private static final Pattern LISTENING = Pattern.compile("http://[^:/ ]+:(\\d+)");
    private static final String PERSON = "\"person\":";
    /// A few people of a benchmark say what a whole town would.
    private static final String NO_LIMIT = "--net.requests-per-second=1000000";
    /// Beyond what there is to read the hub takes what there is.
    private static final long ALL = 1_000_000_000;
    /// As many connections as a proxy in front of it would keep.
    static final int CONNECTIONS = 64;

    private final HttpPool http;
    private final Map<Long, Integer> takenBack = new HashMap<>();
    private final Map<Integer, Runnable> turning = new HashMap<>();
    private final Path database;
    private final Set<Integer> signed = new HashSet<>();

    private HubSubject(ServerProcess server, Swarm swarm, Letters letters, Path database) {
        super(server, swarm, letters);
        this.database = database;
        http = new HttpPool(swarm, server.port(), CONNECTIONS);
    }

    static HubSubject start(Path folder, List<String> flags, Town town)
            throws SQLException, IOException, InterruptedException {
        BenchTown.build(folder.resolve("hub.db"), town);
        List<String> main = List.of("hub.Main", "--data.folder=" + folder, "--net.port=0", NO_LIMIT);
        return new HubSubject(ServerProcess.start(folder, flags, LISTENING, main), new Swarm(), new Letters(),
                folder.resolve("hub.db"));
    }

    @Override
    StreamLink link(int person) {
        return new StreamLink(person, "/api/stream", "Sec-WebSocket-Protocol: hub.v1\r\n" + cookie(person), this);
    }

    @Override
    void firstPage(int person, Runnable done) {
        twoPages("/api/session", "/api/chat/rooms", cookie(person), done);
    }

    @Override
    void say(int person, int size, String text, Runnable stored) {
        String body = "{\"op\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"}";
        String path = "/api/chat/rooms/" + BenchTown.roomId(person / size, size) + "/messages";
        http.ask("POST", path, signed(person), body, answer -> {
            must(answer.status() == 200, answer);
            stored.run();
        });
    }

    /// Has read all there is in the person's room of this size.
    void read(int person, int size, Runnable stored) {
        signed("PUT", person, size, "/pointers", "{\"mine\":" + ALL + ",\"shown\":" + ALL + "}", stored);
    }

    /// Puts a sign under the first message of the person's room of this size, or takes it away again.
    void sign(int person, int size, Runnable stored) {
        String method = signed.add(person) ? "PUT" : "DELETE";
        if (method.equals("DELETE")) {
            signed.remove(person);
        }
        signed(method, person, size, "/messages/1/reactions/OK", "", stored);
    }

    /// Says that the person types in the room of this size.
    void type(int person, int size) {
        socket(person).sendText("{\"t\":\"typing\",\"room\":" + BenchTown.roomId(person / size, size) + "}");
    }

    /// Asks for something; `answered` is told when it is there.
    void ask(int person, String path, Runnable answered) {
        http.ask("GET", path, signed(person), "", answer -> {
            must(answer.status() == 200, answer);
            answered.run();
        });
    }

    /// The hub's own database.
    Path database() {
        return database;
    }

    private void signed(String method, int person, int size, String what, String body, Runnable stored) {
        http.ask(method, "/api/chat/rooms/" + BenchTown.roomId(person / size, size) + what, signed(person), body,
                answer -> {
                    must(answer.status() == 200, answer);
                    stored.run();
                });
    }

    @Override
    void change(int person, String note, Runnable stored) {
        Instant until = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(1));
        String body = "{\"state\":\"BUSY\",\"note\":\"" + note + "\",\"until\":\"" + until + "\"}";
        http.ask("PUT", "/api/presence/manual", signed(person), body, answer -> {
            must(answer.status() == 200, answer);
            stored.run();
        });
    }

    @Override
    void takeBack(int person, int letter, Runnable stored) {
        takenBack.put(BenchTown.personId(person), letter);
        http.ask("DELETE", "/api/presence/manual", signed(person), "", answer -> {
            must(answer.status() == 200, answer);
            stored.run();
        });
    }

    @Override
    void touch(int person) {
        socket(person).sendText("{\"t\":\"activity\",\"visible\":true,\"touched\":true}");
    }

    /// Turns a person's screen to another section; `shown` is told when all states there have come.
    void turn(int person, int section, Runnable shown) {
        turning.put(person, shown);
        watch(socket(person), section, person % Town.SECTION, wanted(socket(person)));
    }

    /// Signs a person in by the password, as on a new device.
    void signIn(int person, Runnable done) {
        String body = "{\"staffNumber\":\"" + BenchTown.staffNumber(person) + "\",\"password\":\""
                + BenchTown.PASSWORD + "\"}";
        http.ask("POST", "/api/session", "Origin: http://127.0.0.1\r\n", body, answer -> {
            must(answer.status() == 200, answer);
            done.run();
        });
    }

    private static String cookie(int person) {
        return "Cookie: hub_session=" + BenchTown.token(person) + "\r\n";
    }

    private String signed(int person) {
        return cookie(person) + "X-Hub-Csrf: " + BenchTown.csrf(person) + "\r\n"
                + "Origin: http://127.0.0.1\r\n";
    }

    @Override
    public void opened(StreamLink link) {
        // the welcome says when it stands
    }

    @Override
    public void message(StreamLink link, byte[] bytes, int from, int to) {
        heard.bytes += to - from;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || bytes[i] == '\n') {
                line(link, bytes, start, i);
                start = i + 1;
            }
        }
    }

    private void line(StreamLink link, byte[] bytes, int from, int to) {
        if (starts("{\"s\":", bytes, from, to)) {
            durable(bytes, from, to);
        } else if (starts("{\"t\":\"presence.states\"", bytes, from, to)) {
            states(link, bytes, from, to);
        } else if (contains("\"t\":\"welcome\"", bytes, from, to)) {
            welcome(link);
        } else if (contains("\"t\":\"ping\"", bytes, from, to)) {
            link.sendText("{\"t\":\"pong\"}");
        } else if (contains("\"t\":\"error\"", bytes, from, to)) {
            throw new IllegalStateException(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
    }

    /// My other devices are told of my own state too; only what reaches the watchers counts.
    private void durable(byte[] bytes, int from, int to) {
        if (contains("\"chat.posted\"", bytes, from, Math.min(to, from + 64))) {
            letters.count(bytes, from, to);
        }
    }

    private void states(StreamLink link, byte[] bytes, int from, int to) {
        int count = count(PERSON, bytes, from, to);
        if (heard.states(link.number(), count, wanted(link))) {
            heard.ready++;
        }
        letters.count(bytes, from, to);
        countTakenBack(bytes, from, to);
        if (count >= wanted(link) && turning.containsKey(link.number())) {
            turning.remove(link.number()).run();
        }
    }

    /// What was taken back comes without a note.
    private void countTakenBack(byte[] bytes, int from, int to) {
        for (int i = from; i < to && !takenBack.isEmpty(); i++) {
            if (starts(PERSON, bytes, i, to)) {
                long person = number(bytes, i + PERSON.length());
                Integer letter = takenBack.get(person);
                if (letter != null && letters.arrive(letter)) {
                    takenBack.remove(person);
                }
            }
        }
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = 10 * number + bytes[i] - '0';
        }
        return number;
    }

    private void welcome(StreamLink link) {
        switch (want(link)) {
            case Want.Section(),Want.Screen(int _) -> {
                touch(link.number());
                int person = link.number();
                watch(link, person / Town.SECTION, person % Town.SECTION, wanted(link));
            }
            case Want.OpenRoom(int size) -> {
                long room = BenchTown.roomId(link.number() / size, size);
                link.sendText("{\"t\":\"watch\",\"topics\":{\"chat.pointers\":[" + room + "],\"chat.typing\":[" + room
                        + "]}}");
                heard.ready++;
            }
            case Want.Room(int _), Want.Nothing() -> heard.ready++;
        }
    }

    private int wanted(StreamLink link) {
        return want(link) instanceof Want.Screen(int people) ? people : Town.SECTION;
    }

    /// Puts people of a section on screen, from one place on and round.
    private static void watch(StreamLink link, int section, int place, int count) {
        String people = IntStream.range(place, place + count)
                .mapToObj(one -> Long.toString(BenchTown.personId(section * Town.SECTION + one % Town.SECTION)))
                .collect(Collectors.joining(","));
        link.sendText("{\"t\":\"watch\",\"topics\":{\"presence.states\":[" + people + "]}}");
    }

    private static boolean starts(String word, byte[] bytes, int from, int to) {
        if (to - from < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(String word, byte[] bytes, int from, int to) {
        return count(word, bytes, from, to) > 0;
    }

    private static int count(String word, byte[] bytes, int from, int to) {
        int found = 0;
        for (int i = from; i < to; i++) {
            if (starts(word, bytes, i, to)) {
                found++;
            }
        }
        return found;
    }
}
