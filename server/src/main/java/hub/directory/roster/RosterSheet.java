package hub.directory.roster;

import java.util.List;
import java.util.Set;

/// One list as read: its good lines and what is wrong with the others.
///
/// @param named the keys of all lines, the bad ones too
record RosterSheet(RosterFile file, String encoding, List<RosterLine> lines, Set<String> named,
        List<RosterFault> problems) {

    /// As many as a prefecture has, with posts, twice over.
    static final int MAX_LINES = 50_000;

    /// 50,000 lines of some 80 bytes.
    static final int MAX_BYTES = 4 << 20;

    static RosterSheet read(RosterFile file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return unreadable(file, "", RosterFault.of(file, 0, RosterFault.Reason.TOO_LARGE, MAX_BYTES >> 20));
        }
        return RosterText.decode(bytes)
                .map(text -> new RosterReader(file, text).read())
                .orElseGet(() -> unreadable(file, "",
                        RosterFault.of(file, 0, RosterFault.Reason.UNKNOWN_ENCODING)));
    }

    static RosterSheet unreadable(RosterFile file, String encoding, RosterFault problem) {
        return new RosterSheet(file, encoding, List.of(), Set.of(), List.of(problem));
    }

    /// False if not even the header could be read: then nothing can be said about who is missing.
    boolean isReadable() {
        return !named.isEmpty();
    }
}
