package hub.searchindex;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A page of what was found.
///
/// @param next    what to ask for next as `after`; empty at the end
/// @param total   how many there are, in order of time from this page on; counting stops at about 1,000
/// @param atLeast whether counting stopped
/// @param loose   whether nothing had the words as typed, so that slips of the keyboard were forgiven
public record Hits(List<Hit> hits, Optional<String> next, long total, boolean atLeast, boolean loose) {

    static final Hits NONE = new Hits(List.of(), Optional.empty(), 0, false, false);

    /// One document found.
    public record Hit(String key, Instant at) {}

    /// What was found, by the callers' names.
    public List<String> keys() {
        return hits.stream().map(Hit::key).toList();
    }

    Hits loosened() {
        return new Hits(hits, next, total, atLeast, true);
    }
}
