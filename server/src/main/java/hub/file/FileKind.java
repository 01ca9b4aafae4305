package hub.file;

/// How a file is shown, by what it is and not by what it is called.
public enum FileKind {
    IMAGE,
    VIDEO,
    AUDIO,
    PDF,
    OTHER
}
