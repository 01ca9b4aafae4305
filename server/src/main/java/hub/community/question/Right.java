package hub.community.question;

/// What a person may do with a question by who they are. Whether it can be done now (a locked question is not answered)
/// is seen from the question.
public enum Right {
    /// Change its text, category and tags, and say that it was asked before.
    EDIT,
    /// Mark the answers that solved it.
    ACCEPT,
    /// Speak for a unit in charge.
    OFFICIAL,
    /// Merge, lock, hide, delete what others wrote, edit the wordings.
    MODERATE
}
