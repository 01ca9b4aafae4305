package hub.bench;

import java.nio.file.Path;
import java.util.List;

import hub.bench.load.Letters;
import hub.bench.load.StreamLink;
import hub.bench.load.Swarm;

/// The hub, spoken to as its own client does.
abstract class HubSubject extends Subject {

    HubSubject(ServerProcess server, Swarm swarm, Letters letters) {
        super(server, swarm, letters);
    }

    static HubSubject start(Path folder, List<String> flags, Town town) {
        throw new IllegalStateException("not yet");
    }
}
