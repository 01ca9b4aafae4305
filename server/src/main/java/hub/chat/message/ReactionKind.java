package hub.chat.message;

/// The signs there are; the client draws each as an icon with a word.
public enum ReactionKind {
    OK,
    LIKE,
    THANKS,
    HELPFUL,
    DONE,
    LOOKING,
    CHEER,
    LAUGH,
    SURPRISED,
    SORRY
}
