package hub.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;

/// One keep-alive HTTP connection: requests wait for each other and are answered in order.
public final class HttpLink extends Link {

    /// What came back.
    public record Answer(int status, String body) {}

    private record Question(byte[] bytes, Consumer<Answer> asker) {}

    private static final byte[] NONE = {};

    private final Deque<Question> waiting = new ArrayDeque<>();
    private byte[] rest = NONE;
    private boolean connected;
    private boolean asking;
    private boolean ended;

    /// A connection that [Swarm#open] will open.
    public HttpLink() {}

    /// Requests that wait or are under way.
    public int load() {
        return waiting.size();
    }

    /// The server ended it; it will not answer any more.
    public boolean ended() {
        return ended;
    }

    /// Asks; the answer comes in the same thread, later.
    ///
    /// @param headers further header lines, each with its line end
    /// @param json    empty for a request without a body
    public void ask(String method, String path, String headers, String json, Consumer<Answer> asker) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String about = body.length == 0 ? ""
                : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + about + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        waiting.add(new Question(all, asker));
        next();
    }

    private void next() {
        Question question = waiting.peek();
        if (connected && !asking && question != null) {
            asking = true;
            send(question.bytes());
        }
    }

    @Override
    protected void connected() {
        connected = true;
        next();
    }

    @Override
    protected void received(byte[] lent, int length) {
        byte[] bytes = Arrays.copyOf(rest, rest.length + length);
        System.arraycopy(lent, 0, bytes, rest.length, length);
        rest = bytes;
        int body = Http.endOfHead(bytes, 0, bytes.length);
        if (body < 0 || bytes.length < body + Http.contentLength(bytes, 0, body)) {
            return;
        }
        rest = NONE;
        asking = false;
        Answer answer = new Answer(Http.status(bytes, 0),
                new String(bytes, body, bytes.length - body, StandardCharsets.UTF_8));
        waiting.remove().asker().accept(answer);
        next();
    }

    @Override
    protected void closed(String why) {
        ended = true;
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("A connection ended with " + waiting.size() + " requests open: " + why);
        }
    }
}
