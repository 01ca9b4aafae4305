package hub.searchindex.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Data for development that lies beside a checkout and is no part of it: `../shared/data`, seen from the repository or from a
/// module of it.
final class SharedData {

    static final String JSQUAD = "jsquad/valid-v1.3.json";
    static final String SUDACHI = "sudachi-synonyms/synonyms.txt";

    static Optional<Path> find(String name) {
        return Stream.of("../shared/data", "../../shared/data").map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst();
    }

    private SharedData() {}
}
