package hub.chat.request;

/// Who counts as one answer.
public enum RequestPer {
    PERSON,
    SECTION
}
