package hub.demo;

/// Which demo town, and whether its people live while somebody visits.
public record Demo(DemoSize size, Life life) {

    /// What the people of the town do by themselves.
    public enum Life {
        /// They come and go and talk.
        ON,
        /// Nothing: the town stays as it was written, for tests and measuring.
        OFF
    }
}
