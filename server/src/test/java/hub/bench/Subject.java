package hub.bench;

import java.util.HashMap;
import java.util.Map;

import hub.bench.load.HttpLink;
import hub.bench.load.Letters;
import hub.bench.load.StreamLink;
import hub.bench.load.Swarm;

/// A server under test, spoken to in its own protocol.
abstract class Subject implements AutoCloseable, StreamLink.Listener {

    /// What a socket is opened for.
    sealed interface Want {
        /// Messages of one's room of this size.
        record Room(int size) implements Want {}

        /// The same with the room on screen: who has read how far, and who types.
        record OpenRoom(int size) implements Want {}

        /// The state of one's section, kept up to date.
        record Section() implements Want {}

        /// The state of so many of one's section, beginning with oneself; in the naive design of everybody.
        record Screen(int people) implements Want {}

        /// Nothing: it only stands.
        record Nothing() implements Want {}
    }

    /// What the sockets told so far.
    static final class Heard {
        /// Sockets that stand and are where they want to be; who wants states: that have all of them.
        int ready;
        /// States of people received.
        long states;
        /// Bytes of text received.
        long bytes;
        /// Sockets the server ended.
        int ended;
        private final Map<Integer, Integer> statesOf = new HashMap<>();

        /// Counts states that came on a socket; true when with them all that are wanted have come for the first time.
        boolean states(int person, int count, int wanted) {
            states += count;
            int before = statesOf.getOrDefault(person, 0);
            statesOf.put(person, before + count);
            return before < wanted && before + count >= wanted;
        }
    }

    final ServerProcess server;
    final Swarm swarm;
    final Letters letters;
    final Heard heard = new Heard();
    private final Map<Integer, StreamLink> links = new HashMap<>();
    private final Map<Integer, Want> wants = new HashMap<>();

    Subject(ServerProcess server, Swarm swarm, Letters letters) {
        this.server = server;
        this.swarm = swarm;
        this.letters = letters;
    }

    /// Asks for what a page needs first, over HTTP.
    abstract void firstPage(int person, Runnable done);

    /// Says a text in the person's room of this size; `stored` is told when the server has acknowledged it.
    abstract void say(int person, int size, String text, Runnable stored);

    /// Changes the person's state, with a note that reaches the watchers; `stored` is told when that is acknowledged.
    abstract void change(int person, String note, Runnable stored);

    /// Takes back what the person changed; it reaches the watchers as a letter of this number.
    abstract void takeBack(int person, int letter, Runnable stored);

    /// Reports that the person uses the device.
    abstract void touch(int person);

    abstract StreamLink link(int person);

    /// Opens a person's socket.
    final void open(int person, Want want) {
        StreamLink link = link(person);
        links.put(person, link);
        wants.put(person, want);
        swarm.open(server.port(), link);
    }

    final StreamLink socket(int person) {
        return links.get(person);
    }

    final Want want(StreamLink link) {
        return wants.get(link.number());
    }

    final void twoPages(String first, String second, String headers, Runnable done) {
        HttpLink link = new HttpLink();
        swarm.open(server.port(), link);
        link.ask("GET", first, headers, "", one -> {
            must(one.status() == 200, one);
            link.ask("GET", second, headers, "", two -> {
                must(two.status() == 200, two);
                link.close();
                done.run();
            });
        });
    }

    static void must(boolean holds, Object otherwise) {
        if (!holds) {
            throw new IllegalStateException("Not what was expected: " + otherwise);
        }
    }

    @Override
    public final void ended(StreamLink link, String why) {
        if (heard.ended++ == 0) {
            System.out.println("  ! the server ended a socket: " + why);
        }
    }

    @Override
    public final void close() throws Exception {
        swarm.close();
        server.close();
    }
}
