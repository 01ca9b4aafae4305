package hub.kernel.net;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Audience;
import hub.kernel.events.Recorded;

/// One open connection: a place in the log, what it may hear and what it has on screen. Confined to its event loop.
///
/// It keeps no queue. While it reads as fast as we write, what is due leaves at the end of the tick; when it does not,
/// only its position is kept and it reads on from the shared ring once it can.
final class Connection {

    private final Peer peer;
    private final Outlet outlet;
    private final Set<Audience> audiences = new HashSet<>(8);
    private final Set<Topic> watched = new HashSet<>(0);
    private final UnaryOperator<Session> current;
    private final FrameBudget budget;
    private @Nullable List<Recorded> due;
    private final Set<Topic> dueLive = new HashSet<>(0);
    private @Nullable Long watch;
    private long cursor;
    private boolean behind;
    private long behindSince;
    private long heardAt;
    private boolean closed;

    /// @param current finds the newest state of a session
    Connection(Peer peer, Outlet outlet, UnaryOperator<Session> current, long nowMs) {
        this.peer = peer;
        this.current = current;
        this.outlet = outlet;
        this.budget = new FrameBudget(nowMs);
        this.heardAt = nowMs;
    }

    /// As it was when it opened.
    Peer peer() {
        return peer;
    }

    /// With the roles that count now.
    Session session() {
        return current.apply(peer.session());
    }

    Outlet outlet() {
        return outlet;
    }

    Set<Audience> audiences() {
        return audiences;
    }

    Set<Topic> watched() {
        return watched;
    }

    /// What changed of it and is not sent yet.
    Set<Topic> dueLive() {
        return dueLive;
    }

    /// The client's number for what it watches, if it gave one.
    @Nullable
    Long watch() {
        return watch;
    }

    void watch(@Nullable Long number) {
        watch = number;
    }

    /// Notes that something was received; false if too much is.
    boolean heard(long nowMs) {
        heardAt = nowMs;
        return budget.take(nowMs);
    }

    long heardAt() {
        return heardAt;
    }

    /// Adds an event to what leaves at the end of the tick; true if it is the first.
    boolean due(Recorded event) {
        if (behind) {
            return false;
        }
        var events = due;
        if (events == null) {
            events = new ArrayList<>(2);
            due = events;
        }
        events.add(event);
        return events.size() == 1;
    }

    List<Recorded> takeDue() {
        var events = due;
        due = null;
        return events == null ? List.of() : events;
    }

    /// Stops sending from `position` on, until the other side has read what is on its way.
    void fallBehind(long position, long nowMs) {
        behind = true;
        behindSince = nowMs;
        cursor = position;
    }

    boolean behind() {
        return behind;
    }

    long behindSince() {
        return behindSince;
    }

    long cursor() {
        return cursor;
    }

    void advance(long position) {
        cursor = position;
    }

    void caughtUp() {
        behind = false;
    }

    /// True the first time.
    boolean markClosed() {
        var first = !closed;
        closed = true;
        return first;
    }

    boolean closed() {
        return closed;
    }
}
