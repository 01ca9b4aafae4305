package hub.community.review;

/// What is said of an answer.
public enum Verdict {
    /// It still holds.
    CORRECT,
    /// It was edited and holds now.
    FIX,
    /// It no longer holds.
    OBSOLETE,
    /// Somebody thinks it no longer holds.
    DOUBT
}
