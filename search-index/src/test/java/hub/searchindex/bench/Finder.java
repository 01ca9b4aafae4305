package hub.searchindex.bench;

import java.util.List;

/// Something that holds messages and finds the newest twenty with both words in the rooms somebody may read.
interface Finder extends AutoCloseable {

    int LIMIT = 20;

    void add(List<Chatter.Message> messages) throws Exception;

    /// All that was added is on disk and found from now on.
    void done() throws Exception;

    /// Ids, newest first.
    List<Long> find(Pairs.Pair pair, long[] rooms) throws Exception;

    long bytes() throws Exception;

    @Override
    void close() throws Exception;
}
