package hub.chat.message;

/// NORMAL: waits for working hours. IMPORTANT: shown as such. URGENT: is heard outside working hours, too.
public enum Urgency {
    NORMAL,
    IMPORTANT,
    URGENT
}
