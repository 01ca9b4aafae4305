package hub.community.faq;

import java.util.List;

import hub.community.faq.FaqFault.Reason;
import hub.directory.roster.RosterText;

/// A list as read: its good entries and what is wrong with the others.
record FaqSheet(String encoding, List<FaqEntry> entries, List<FaqFault> faults) {

    /// As many as a large city has, several times over.
    static final int MAX_LINES = 20_000;

    static final int MAX_BYTES = 9 << 20;

    static FaqSheet read(byte[] bytes, FaqUnits units) {
        if (bytes.length > MAX_BYTES) {
            return unreadable(FaqFault.of(0, Reason.TOO_LARGE, MAX_BYTES >> 20));
        }
        return RosterText.decode(bytes).map(text -> new FaqReader(text, units).read())
                .orElseGet(() -> unreadable(FaqFault.of(0, Reason.UNKNOWN_ENCODING)));
    }

    private static FaqSheet unreadable(FaqFault fault) {
        return new FaqSheet("", List.of(), List.of(fault));
    }
}
