package hub.directory.signin;

import java.time.Instant;

import hub.kernel.id.PersonId;

/// A session that can still be used. Everything but when it was last seen is fixed.
final class LiveSession {

    final String tokenHash;
    final String handle;
    final PersonId person;
    final String csrf;
    final Instant createdAt;
    final Instant expiresAt;

    private volatile Instant seenAt;
    private volatile Instant writtenAt;

    LiveSession(String tokenHash, String handle, PersonId person, String csrf, Instant createdAt, Instant seenAt,
            Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.handle = handle;
        this.person = person;
        this.csrf = csrf;
        this.createdAt = createdAt;
        this.seenAt = seenAt;
        this.writtenAt = seenAt;
        this.expiresAt = expiresAt;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    Instant seenAt() {
        return seenAt;
    }

    /// What the database has as "last seen".
    Instant writtenAt() {
        return writtenAt;
    }

    void written(Instant seen) {
        writtenAt = seen;
    }

    boolean isOver(Instant now, SessionLimits limits) {
        return !now.isBefore(expiresAt) || !now.isBefore(seenAt.plus(limits.idle()));
    }
}
