package hub.directory.roster;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What taking over the lists would do, or did. The lists are cut; the counts are whole.
///
/// @param digest names this plan; to be given back to carry it out
/// @param leavers people who are not in the list of people any more
/// @param closed units dissolved and posts that end
/// @param errors in the order of the files; with any of them nothing can be carried out
public record RosterReport(LocalDate effectiveOn, String digest, boolean applied, List<RosterRead> files,
        RosterCounts counts,
        List<RosterEntry> adds, List<RosterEntry> changes, List<RosterEntry> leavers, List<RosterEntry> closed,
        List<RosterProblem> errors) {

    /// @param encoding as found, empty if unknown
    public record RosterRead(RosterFile file, String encoding, int lines) {}

    public record RosterCounts(int adds, int changes, int leavers, int closed, int errors) {}

    /// @param key code, staff number, or both for a post
    /// @param label a name for it
    public record RosterEntry(RosterFile file, String key, String label, List<RosterField> fields) {}

    /// @param name of the column in English
    public record RosterField(String name, @Nullable String before, @Nullable String after) {}

    /// @param line as an editor counts, 0 for the file as a whole
    /// @param reason a sentence in the user's language
    public record RosterProblem(RosterFile file, int line, String code, String reason) {}
}
