package hub.community.review;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// All that a client may ask about reviews.
public sealed interface ReviewCommand {

    int MAX_NOTE = 500;

    /// Says whether an answer holds.
    ///
    /// @param verdict not DOUBT
    /// @param note at most 500 characters; may be absent
    record ReviewIt(Verdict verdict, @Nullable String note) implements ReviewCommand {
        public ReviewIt {
            if (verdict == Verdict.DOUBT) {
                throw Refused.invalid("verdict");
            }
            note = checked(note);
        }
    }

    /// Says that an answer may no longer hold.
    ///
    /// @param note why, at most 500 characters; may be absent
    record DoubtIt(@Nullable String note) implements ReviewCommand {
        public DoubtIt {
            note = checked(note);
        }
    }

    private static String checked(@Nullable String note) {
        var text = note == null ? "" : note.strip();
        if (text.codePointCount(0, text.length()) > MAX_NOTE) {
            throw new Refused(ReviewError.NOTE_TOO_LONG);
        }
        return text;
    }
}
