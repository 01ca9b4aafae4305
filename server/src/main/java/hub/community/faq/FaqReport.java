package hub.community.faq;

import java.util.List;

/// What taking over a list would do, or did.
///
/// @param encoding as found, empty if unknown
/// @param lines entries read, the good ones
/// @param same entries that are already here as they are
/// @param tags words that become new tags, at most 300
/// @param faults the first 300; with any of them nothing is taken over
/// @param digest names this plan; to be given back to carry it out
record FaqReport(
        String encoding, int lines, int adds, int changes, int same, List<String> tags, List<Told> faults,
        String digest, boolean applied) {

    /// @param line as an editor counts, 0 for the list as a whole
    /// @param message a sentence in the user's language
    record Told(int line, String code, String message) {}
}
