package hub.demo;

/// How large the demo town is.
public enum DemoSize {
    /// About 1,200 people and 80,000 messages: what everybody starts with.
    NORMAL(1, 0, 80_000),
    /// About 20,000 people in a city of wards and 5,000,000 messages: for measuring.
    LARGE(5, 17, 5_000_000);

    /// How many subsections stand where NORMAL has one.
    final int copies;
    /// Ward offices beside the city hall.
    final int wards;
    /// Messages aimed at; the result lies within a few per cent.
    final int messages;

    DemoSize(int copies, int wards, int messages) {
        this.copies = copies;
        this.wards = wards;
        this.messages = messages;
    }
}
