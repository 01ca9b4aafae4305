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
public record RosterReport(LocalDate effectiveOn, String digest, boolean applied, List<ReadFile> files, Counts counts,
        List<Entry> adds, List<Entry> changes, List<Entry> leavers, List<Entry> closed, List<Problem> errors) {

    /// @param encoding as found, empty if unknown
    public record ReadFile(RosterFile file, String encoding, int lines) {}

    public record Counts(int adds, int changes, int leavers, int closed, int errors) {}

    /// @param key code, staff number, or both for a post
    /// @param label a name for it
    public record Entry(RosterFile file, String key, String label, List<Field> fields) {}

    /// @param name of the column in English
    public record Field(String name, @Nullable String before, @Nullable String after) {}

    /// @param line as an editor counts, 0 for the file as a whole
    /// @param reason a sentence in the user's language
    public record Problem(RosterFile file, int line, String code, String reason) {}
}
