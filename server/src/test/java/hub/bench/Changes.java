package hub.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import hub.bench.load.Histogram;
import hub.bench.load.Letters;

/// People who choose a state by hand and, some changes later, go back: half of the changes are of each kind.
final class Changes {

    /// As many have a state of their own at a time.
    private static final int CHOSEN = 100;
    /// Spreads those who change over all sections; a prime number.
    private static final long STRIDE = 7_919;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Subject subject;
    private final int people;
    private final int hearers;
    private final int perSecond;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private Pace pace;
    private Histogram answers = new Histogram();
    private boolean running;
    private int underWay;
    private long made;

    /// @param hearers how many are to be told of each change
    Changes(Subject subject, int people, int hearers, int perSecond) {
        this.subject = subject;
        this.people = people;
        this.hearers = hearers;
        this.perSecond = perSecond;
        this.pace = new Pace(perSecond);
        subject.letters.onComplete(number -> underWay--);
        subject.swarm.eachPass(this::pass);
    }

    /// Changes for so long, then waits until everybody knows. A server that does not keep up is asked for less: no more
    /// than one second's changes are ever under way.
    void runFor(Duration time) {
        pace = new Pace(perSecond);
        running = true;
        subject.swarm.runFor(time);
        running = false;
        if (!subject.swarm.runUntil(() -> underWay == 0, LIMIT)) {
            throw new IllegalStateException(underWay + " changes did not reach everybody");
        }
    }

    /// Changes since the start.
    long made() {
        return made;
    }

    /// The times from each request to its answer since the last call.
    Histogram takeAnswers() {
        Histogram taken = answers;
        answers = new Histogram();
        return taken;
    }

    private void pass() {
        for (int due = running ? pace.take() : 0; due > 0 && underWay < perSecond; due--) {
            change();
        }
    }

    private void change() {
        underWay++;
        made++;
        int letter = subject.letters.write(hearers);
        long asked = System.nanoTime();
        Runnable answered = () -> answers.add((System.nanoTime() - asked) / 1_000);
        if (made % 2 == 0 && chosen.size() > Math.min(CHOSEN, people / 4)) {
            subject.takeBack(chosen.remove(), letter, answered);
        } else {
            int person = (int) (made * STRIDE % people);
            chosen.add(person);
            subject.change(person, Letters.mark(letter), answered);
        }
    }
}
