package hub.directory.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.Session;
import hub.kernel.net.Sessions;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// All sessions that can be used, in memory (some 500 bytes each, at most [SessionLimits#perPerson] per person); the
/// table is what survives a restart. So a request costs a look-up and no query, and what ends a session ends it at once.
/// Any thread; what writes, blocks.
public final class SessionRegistry implements Sessions {

    /// "Last seen" in the table may be behind by this much.
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(5);

    /// How long rows of ended sessions stay.
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final EventLog log;
    private final Database db;
    private final InstantSource clock;
    private final SessionLimits limits;
    private final Staff staff;
    private final RoleBook roles;
    private final Map<String, LiveSession> byToken = new ConcurrentHashMap<>();
    private final List<BiConsumer<String, Ending>> ended = new CopyOnWriteArrayList<>();

    public SessionRegistry(EventLog log, Database db, InstantSource clock, SessionLimits limits, Staff staff,
            RoleBook roles) {
        this.log = log;
        this.db = db;
        this.clock = clock;
        this.limits = limits;
        this.staff = staff;
        this.roles = roles;
        load();
    }

    /// Takes in what the table has; for a start, and for tables filled from outside.
    public void load() {
        db.read(sql -> SessionRepository.live(sql, clock.instant(), limits))
                .forEach(session -> byToken.putIfAbsent(session.tokenHash, session));
    }

    /// Tells `listener` the id of every session that ends, and why, right after it ended; on the thread that ended it.
    public void onEnded(BiConsumer<String, Ending> listener) {
        ended.add(listener);
    }

    @Override
    public Optional<Session> find(String token) {
        var hash = Secret.hash(token);
        var live = byToken.get(hash);
        var now = clock.instant();
        if (live != null && !live.isOver(now, limits) && staff.isActive(live.person)) {
            live.seen(now);
            return Optional.of(session(live));
        }
        if (live != null || db.read(sql -> SessionRepository.exists(sql, hash))) {
            throw new Refused(KernelError.SESSION_EXPIRED);
        }
        return Optional.empty();
    }

    @Override
    public Session current(Session session) {
        var now = roles.of(session.person());
        return now.equals(session.roles()) ? session : new Session(session.id(), session.person(), now, session.csrf());
    }

    /// Opens a session with a new secret, ending the person's oldest beyond the limit.
    Opened open(PersonId person, String userAgent, String address) {
        var token = Secret.next();
        var now = clock.instant();
        var live = new LiveSession(Secret.hash(token), Secret.handle(), person, Secret.next(), now, now,
                now.plus(limits.absolute()));
        log.write(tx -> {
            SessionRepository.insert(tx.sql(), live, UserAgents.brief(userAgent), address);
            return live;
        });
        byToken.put(live.tokenHash, live);
        endBeyondLimit(person);
        return new Opened(token, limits.absolute(), session(live));
    }

    /// The person's sessions, the one last used first.
    ///
    /// @param current id of the session that asks
    public List<SessionInfo> list(PersonId person, String current) {
        var live = byToken.values().stream().filter(of(person))
                .collect(Collectors.toMap(session -> session.handle, LiveSession::seenAt));
        return db.read(sql -> SessionRepository.of(sql, person)).stream()
                .filter(entry -> live.containsKey(entry.id()))
                .map(entry -> entry.seenBy(current, live.getOrDefault(entry.id(), entry.lastSeenAt())))
                .sorted(Comparator.comparing(SessionInfo::lastSeenAt).reversed())
                .toList();
    }

    /// Ends one session of this person; false if the person has no such session.
    public boolean end(PersonId person, String id) {
        return endWhere(of(person).and(session -> session.handle.equals(id))) > 0;
    }

    /// Ends the person's sessions but the one named; how many.
    public int endOthers(PersonId person, String id) {
        return endWhere(of(person).and(session -> !session.handle.equals(id)));
    }

    /// Ends all sessions of a person; how many.
    public int endAll(PersonId person) {
        return endWhere(of(person));
    }

    /// Ends what has run out of time or belongs to somebody who left, and writes down who was seen. Once a minute.
    public void sweep() {
        var now = clock.instant();
        end(all(session -> session.isOver(now, limits)), Ending.EXPIRED);
        end(all(session -> !staff.isActive(session.person)), Ending.REVOKED);
        var seen = byToken.values().stream()
                .filter(session -> session.seenAt().isAfter(session.writtenAt().plus(WRITTEN_EVERY)))
                .toList();
        if (!seen.isEmpty()) {
            writeSeen(seen);
        }
    }

    /// Deletes rows of sessions that ended long ago. Once a day.
    public void forgetOld() {
        var before = clock.instant().minus(REMEMBERED);
        log.write(tx -> {
            SessionRepository.forget(tx.sql(), before);
            return before;
        });
    }

    private void writeSeen(Collection<LiveSession> sessions) {
        log.write(tx -> {
            sessions.forEach(session -> {
                var seen = session.seenAt();
                SessionRepository.seen(tx.sql(), session.tokenHash, seen);
                session.written(seen);
            });
            return sessions;
        });
    }

    private void endBeyondLimit(PersonId person) {
        var oldestFirst = byToken.values().stream().filter(of(person))
                .sorted(Comparator.comparing(session -> session.createdAt))
                .toList();
        end(oldestFirst.subList(0, Math.max(0, oldestFirst.size() - limits.perPerson())), Ending.REVOKED);
    }

    private int endWhere(Predicate<LiveSession> which) {
        return end(all(which), Ending.REVOKED);
    }

    /// Out of memory first: from then on no request gets in, whatever becomes of the write.
    private int end(List<LiveSession> sessions, Ending why) {
        if (sessions.isEmpty()) return 0;
        sessions.forEach(session -> byToken.remove(session.tokenHash));
        log.write(tx -> {
            SessionRepository.revoke(tx.sql(), sessions, tx.now());
            return sessions;
        });
        sessions.forEach(session -> ended.forEach(listener -> listener.accept(session.handle, why)));
        return sessions.size();
    }

    private List<LiveSession> all(Predicate<LiveSession> which) {
        return byToken.values().stream().filter(which).toList();
    }

    private Session session(LiveSession live) {
        return new Session(live.handle, live.person, roles.of(live.person), live.csrf);
    }

    private static Predicate<LiveSession> of(PersonId person) {
        return session -> session.person.equals(person);
    }

    /// A session just opened.
    ///
    /// @param token the secret, for the cookie only
    /// @param longest how long the cookie may live
    public record Opened(String token, Duration longest, Session session) {

        @Override
        public String toString() {
            return "Opened[" + session.id() + "]";
        }
    }
}
