package hub.community.watch;

/// Why something concerns a person.
public enum NoticeKind {
    /// A question of a watched topic or category.
    ASKED,
    /// An answer to a watched question.
    ANSWERED,
    /// A comment on a watched question or one of its answers.
    COMMENTED,
    /// My answer was accepted.
    ACCEPTED,
    /// My answer is the official one.
    OFFICIAL,
    /// A watched question is solved.
    SOLVED,
    /// I was named.
    MENTIONED,
    /// I was asked to answer.
    INVITED,
    /// A question I watched is treated in another, which I watch from now on.
    MERGED,
    /// Somebody says that my answer no longer holds.
    DOUBTED,
    /// What waits for an answer, once a day.
    DIGEST;

    /// Whether several that are not read yet, on the same question or answer, are one notice.
    boolean joins() {
        return switch (this) {
            case COMMENTED, DOUBTED -> true;
            case ASKED, ANSWERED, ACCEPTED, OFFICIAL, SOLVED, MENTIONED, INVITED, MERGED, DIGEST -> false;
        };
    }
}
