package hub.directory.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The table `session`.
final class SessionRepository {

    private SessionRepository() {}

    static List<LiveSession> live(Sql sql, Instant now, SessionLimits limits) {
        return sql.query("""
                select token_hash, handle, person_id, csrf, created_at, last_seen_at, expires_at from session
                where revoked_at is null and expires_at > :now and last_seen_at > :idle_since
                """)
                .bind("now", now)
                .bind("idle_since", now.minus(limits.idle()))
                .list(SessionRepository::liveSession);
    }

    private static LiveSession liveSession(Row row) {
        return new LiveSession(row.text("token_hash"), row.text("handle"), new PersonId(row.longOf("person_id")),
                row.text("csrf"), row.instant("created_at"), row.instant("last_seen_at"), row.instant("expires_at"));
    }

    /// Whether there ever was such a session, as far back as rows are kept.
    static boolean exists(Sql sql, String tokenHash) {
        return sql.query("select 1 from session where token_hash = :hash").bind("hash", tokenHash)
                .first(row -> true).orElse(false);
    }

    static List<SessionInfo> of(Sql sql, PersonId person) {
        return sql.query("""
                select handle, created_at, last_seen_at, user_agent, address from session
                where person_id = :person and revoked_at is null order by last_seen_at desc
                """)
                .bind("person", person)
                .list(row -> new SessionInfo(row.text("handle"), row.instant("created_at"),
                        row.instant("last_seen_at"), row.text("user_agent"), row.text("address"), false));
    }

    static void insert(Sql sql, LiveSession session, String userAgent, String address) {
        sql.update("""
                insert into session
                    (token_hash, handle, person_id, created_at, last_seen_at, expires_at, user_agent, address, csrf)
                values (:hash, :handle, :person, :created, :seen, :expires, :agent, :address, :csrf)
                """)
                .bind("hash", session.tokenHash)
                .bind("handle", session.handle)
                .bind("person", session.person)
                .bind("created", session.createdAt)
                .bind("seen", session.seenAt())
                .bind("expires", session.expiresAt)
                .bind("agent", userAgent)
                .bind("address", address)
                .bind("csrf", session.csrf)
                .run();
    }

    static void revoke(Sql sql, Collection<LiveSession> sessions, Instant now) {
        sessions.forEach(session -> sql
                .update("update session set revoked_at = :now where token_hash = :hash and revoked_at is null")
                .bind("now", now)
                .bind("hash", session.tokenHash)
                .run());
    }

    static void seen(Sql sql, String tokenHash, Instant seen) {
        sql.update("update session set last_seen_at = :seen where token_hash = :hash")
                .bind("seen", seen)
                .bind("hash", tokenHash)
                .run();
    }

    /// Rows of sessions that cannot be used any more are kept for a while, so that a cookie found again is told
    /// "expired" and not "unknown".
    static void forget(Sql sql, Instant expiredBefore) {
        sql.update("delete from session where expires_at < :before").bind("before", expiredBefore).run();
    }
}
