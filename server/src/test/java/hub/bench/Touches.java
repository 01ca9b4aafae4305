package hub.bench;

/// Everybody uses their device all the time, and it says so as the hub's client does.
final class Touches {

    /// How often a device reports that it is used.
    private static final double EVERY_SECONDS = 30;

    private final Subject subject;
    private final int people;
    private final Pace pace;
    private int next;

    private Touches(Subject subject, int people) {
        this.subject = subject;
        this.people = people;
        this.pace = new Pace(people / EVERY_SECONDS);
    }

    static void begin(Subject subject, int people) {
        subject.swarm.eachPass(new Touches(subject, people)::pass);
    }

    private void pass() {
        for (int due = pace.take(); due > 0; due--) {
            subject.touch(next++ % people);
        }
    }
}
