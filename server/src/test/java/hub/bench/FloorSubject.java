package hub.bench;

import java.util.Optional;

import hub.bench.load.HttpPool;
import hub.bench.load.Letters;
import hub.bench.load.StreamLink;
import hub.bench.load.Swarm;

/// The floor, spoken to in its trivial protocol. Who wants a screen is in the one room where everybody is told everything.
final class FloorSubject extends Subject {

    private static final String EVERYBODY = "all";
    /// A state as long as the hub tells one.
    private static final String STATE = """
            {"t":"presence.states","v":"1:12345","d":[{"person":12345,"state":"BUSY","place":null,"note":"",\
            "since":"2026-11-20T04:00:00Z","until":"2026-11-20T05:00:00Z","free":"2026-11-20T05:00:00Z"}]}""";

    private final Optional<HttpPool> http;

    /// @param posting texts go by HTTP, as the hub's do, and not by the sender's socket
    FloorSubject(ServerProcess server, Swarm swarm, Letters letters, boolean posting) {
        super(server, swarm, letters);
        http = Optional.of(new HttpPool(swarm, server.port(), HubSubject.CONNECTIONS)).filter(pool -> posting);
    }

    @Override
    StreamLink link(int person) {
        return new StreamLink(person, "/", "", this);
    }

    @Override
    void firstPage(int person, Runnable done) {
        twoPages("/api/session", "/api/chat/rooms", "", done);
    }

    @Override
    void say(int person, int size, String text, Runnable stored) {
        http.ifPresentOrElse(
                pool -> pool.ask("POST", "/" + room(person, size), "", text, answer -> stored.run()),
                () -> {
                    socket(person).sendText("p " + room(person, size) + " " + text);
                    stored.run();
                });
    }

    @Override
    void change(int person, String note, Runnable stored) {
        http.ifPresentOrElse(
                pool -> pool.ask("POST", "/" + EVERYBODY, "", note + STATE, answer -> stored.run()),
                () -> {
                    socket(person).sendText("p " + room(person, Town.SECTION) + " " + note + " BUSY");
                    stored.run();
                });
    }

    @Override
    void takeBack(int person, int letter, Runnable stored) {
        change(person, Letters.mark(letter), stored);
    }

    @Override
    void touch(int person) {
        // the floor keeps no leases
    }

    private static String room(int person, int size) {
        return size + "-" + person / size;
    }

    @Override
    public void opened(StreamLink link) {
        switch (want(link)) {
            case Want.Room(int size) -> link.sendText("j " + room(link.number(), size));
            case Want.Section() -> link.sendText("w " + room(link.number(), Town.SECTION));
            case Want.Screen(int _) -> link.sendText("j " + EVERYBODY);
            case Want.OpenRoom(int _), Want.Nothing() -> heard.ready++;
        }
    }

    @Override
    public void message(StreamLink link, byte[] bytes, int from, int to) {
        heard.bytes += to - from;
        switch (bytes[from]) {
            case 'o' -> heard.ready++;
            case 'a' -> {
                heard.ready++;
                heard.states += Town.SECTION;
            }
            case '~' -> letters.count(bytes, from, to);
            default -> heard.states++;
        }
    }
}
