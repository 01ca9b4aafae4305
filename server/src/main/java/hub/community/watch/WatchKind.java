package hub.community.watch;

/// What can be watched. QUESTION: what happens to it. TAG, CATEGORY: new questions of it.
public enum WatchKind {
    QUESTION,
    TAG,
    CATEGORY
}
