package hub.community.question;

/// How far a question has come.
public enum QuestionState {
    /// Nobody has answered.
    OPEN,
    ANSWERED,
    /// An answer was accepted, or is official.
    SOLVED,
    /// Asked before: another question stands for it.
    DUPLICATE
}
