package hub.demo;

/// How large the demo town is.
public enum DemoSize {
    /// About 1,200 people, 80,000 messages and 60,000 bookings: what everybody starts with.
    NORMAL(1, 0, 80_000, 1.1),
    /// About 20,000 people in a city of wards, 5,000,000 messages and 90,000 bookings: for measuring.
    LARGE(5, 17, 5_000_000, 1.6);

    /// How many subsections stand where NORMAL has one.
    final int copies;
    /// Ward offices beside the city hall.
    final int wards;
    /// Messages aimed at; the result lies within a few per cent.
    final int messages;
    /// How much the places are used, 1 being what `config/demo/usage.csv` says.
    final double bookings;

    DemoSize(int copies, int wards, int messages, double bookings) {
        this.copies = copies;
        this.wards = wards;
        this.messages = messages;
        this.bookings = bookings;
    }
}
