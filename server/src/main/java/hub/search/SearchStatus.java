package hub.search;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.search.feed.Progress;
import hub.searchindex.words.BadLine;

/// How the index stands, for administrators.
///
/// @param documents in the one that answers
/// @param done read for the one being made
/// @param of about how many there are to read for it, 0 while none is made
/// @param behind events that the one that answers has not read yet
/// @param since when the making began, null while none is made
/// @param faults the first lines of the word lists that were left out
/// @param faultCount how many there are
public record SearchStatus(
        Progress.State state, long documents, long done, long of, long behind, @Nullable Instant since,
        List<ListFault> faults, int faultCount) {

    private static final int SHOWN = 20;

    /// @param file its name
    /// @param line from 1; 0 means the file itself
    public record ListFault(String file, int line, BadLine.Problem problem) {}

    static SearchStatus of(Progress progress, List<BadLine> bad) {
        return new SearchStatus(
                progress.state(), progress.documents(), progress.done(), progress.of(), progress.behind(),
                progress.since(),
                bad.stream().limit(SHOWN).map(line -> new ListFault(line.file(), line.line(), line.problem())).toList(),
                bad.size());
    }
}
