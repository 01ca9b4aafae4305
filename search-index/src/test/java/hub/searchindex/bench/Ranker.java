package hub.searchindex.bench;

import java.util.List;

/// Something that ranks the questions of a collection for a text, best first.
interface Ranker extends AutoCloseable {

    List<String> rank(String text, int limit);

    @Override
    void close();
}
