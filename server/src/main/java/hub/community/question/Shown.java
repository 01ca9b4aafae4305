package hub.community.question;

/// To whom a question is there.
public enum Shown {
    SHOWN,
    /// To who asked and to moderators, until one of them agrees.
    HELD,
    /// To moderators only.
    HIDDEN
}
