package hub.bench.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import hub.bench.load.HttpLink.Answer;

/// A few HTTP connections shared by everybody, as a proxy in front of the hub would share them.
public final class HttpPool {

    private final Swarm swarm;
    private final int port;
    private final int size;
    private final List<HttpLink> links = new ArrayList<>();

    /// Opens connections only when they are needed.
    public HttpPool(Swarm swarm, int port, int size) {
        this.swarm = swarm;
        this.port = port;
        this.size = size;
    }

    /// Asks on the connection with the fewest requests; see [HttpLink#ask].
    public void ask(String method, String path, String headers, String json, Consumer<Answer> asker) {
        links.removeIf(HttpLink::ended);
        HttpLink link = links.stream().filter(one -> one.load() == 0).findFirst().orElseGet(this::another);
        link.ask(method, path, headers, json, asker);
    }

    private HttpLink another() {
        if (links.size() >= size) {
            return links.stream().min(Comparator.comparingInt(HttpLink::load)).orElseThrow();
        }
        HttpLink link = new HttpLink();
        swarm.open(port, link);
        links.add(link);
        return link;
    }
}
