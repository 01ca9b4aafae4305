package hub.chat.message;

/// What a message can have besides its text, as bits of the column `parts`: they stand in databases and never change.
public enum Part {
    FILES(1),
    REQUEST(2),
    POLL(4),
    REACTIONS(8),
    THREAD(16);

    private final int bit;

    Part(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }

    /// Whether it is among the bits of a message.
    public boolean in(int parts) {
        return (parts & bit) != 0;
    }
}
