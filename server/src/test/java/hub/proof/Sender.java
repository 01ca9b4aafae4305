package hub.proof;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import hub.testing.Browser;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody who writes on many threads, remembers what the hub has acknowledged, and sends the rest again with the same
/// operation ids.
final class Sender {

    private final List<Long> rooms;
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Queue<Letter> unanswered = new ConcurrentLinkedQueue<>();
    private final List<Letter> newlyAnswered = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private Browser browser;
    private CountDownLatch firstAnswer = new CountDownLatch(1);
    private int sentAgain;

    Sender(Browser browser, List<Long> rooms) {
        this.browser = browser;
        this.rooms = rooms;
    }

    void moveTo(URI hub) {
        browser = browser.at(hub);
    }

    /// Begins to write; the threads end when the hub does.
    List<Thread> start(int writers) {
        firstAnswer = new CountDownLatch(1);
        newlyAnswered.clear();
        return IntStream.range(0, writers).mapToObj(_ -> Thread.ofVirtual().start(this::writeUntilKilled)).toList();
    }

    void awaitFirstAnswer() throws InterruptedException {
        firstAnswer.await();
    }

    /// An answer is an answer for good, also to who asks again.
    void repeatSomeAnswered() {
        newlyAnswered.stream().limit(5).forEach(letter -> assertThat(post(letter)).isEqualTo(answered.get(letter.op)));
    }

    void sendUnansweredAgain() {
        for (var letter = unanswered.poll(); letter != null; letter = unanswered.poll()) {
            answered.put(letter.op, post(letter));
            sentAgain++;
        }
    }

    /// Every message acknowledged so far, as `room n op`, sorted.
    List<String> delivered() {
        return answered.values().stream().sorted().toList();
    }

    int sentAgain() {
        return sentAgain;
    }

    private void writeUntilKilled() {
        while (true) {
            int i = count.incrementAndGet();
            var letter = new Letter(rooms.get(i % rooms.size()), World.op(), "投稿 " + i);
            try {
                answered.put(letter.op, post(letter));
                remember(letter);
            } catch (RuntimeException killed) {
                unanswered.add(letter);
                return;
            }
        }
    }

    private void remember(Letter letter) {
        synchronized (newlyAnswered) {
            newlyAnswered.add(letter);
        }
        firstAnswer.countDown();
    }

    private String post(Letter letter) {
        var stored = browser.post("/api/chat/rooms/" + letter.room + "/messages",
                Map.of("op", letter.op, "text", letter.text)).ok();
        return stored.getLong("room") + " " + stored.getLong("n") + " " + stored.getString("op");
    }

    private record Letter(long room, String op, String text) {}
}
