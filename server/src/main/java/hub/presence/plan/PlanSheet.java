package hub.presence.plan;

import java.util.List;

import hub.directory.roster.RosterText;
import hub.presence.plan.PlanMistake.Reason;

/// A CSV file of plans as read: its lines and what is wrong with its form.
record PlanSheet(List<PlanLine> lines, List<PlanMistake> mistakes) {

    /// 5,000 lines of some 200 bytes.
    static final int MAX_BYTES = 1 << 20;

    static final int MAX_LINES = 5_000;

    /// UTF-8 with or without a mark, or CP932 as spreadsheets write it.
    static PlanSheet read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return unreadable(PlanMistake.of(0, Reason.TOO_LARGE, MAX_BYTES >> 20));
        }
        return RosterText.decode(bytes)
                .map(text -> new PlanReader().read(text.text()))
                .orElseGet(() -> unreadable(PlanMistake.of(0, Reason.UNKNOWN_ENCODING)));
    }

    private static PlanSheet unreadable(PlanMistake mistake) {
        return new PlanSheet(List.of(), List.of(mistake));
    }
}
