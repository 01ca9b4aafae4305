package hub.searchindex;

import java.util.List;
import java.util.Optional;

/// A page of entries, best first.
///
/// @param next    what to ask for next as `after`; empty at the end
/// @param total   how many there are in all; counting stops at about 1,000
/// @param atLeast whether counting stopped
public record Ranked(List<Scored> hits, Optional<String> next, long total, boolean atLeast) {

    static final Ranked NONE = new Ranked(List.of(), Optional.empty(), 0, false);

    /// One entry found.
    ///
    /// @param score how much of the question it answers, 0 to 1: BM25 divided by what the question's words weigh
    public record Scored(String key, double score) {

        /// Measured: nine in ten of those who see such a first hit have their answer among the first five.
        private static final double SURE = .35;

        private static final double FAINT = .16;

        /// Whether it is very likely what was asked.
        public boolean sure() {
            return score >= SURE;
        }

        /// Whether it is so far off that it had better not be offered unasked.
        public boolean faint() {
            return score < FAINT;
        }
    }

    /// What was found, by the callers' names.
    public List<String> keys() {
        return hits.stream().map(Scored::key).toList();
    }
}
