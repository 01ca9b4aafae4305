package hub.directory.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.directory.roster.PersonFields;
import hub.directory.signin.SignInResult.Delayed;
import hub.directory.signin.SignInResult.Done;
import hub.directory.signin.SignInResult.Failed;
import hub.directory.signin.SignInResult.Weak;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.Secret;
import hub.kernel.net.Role;

/// Makes the first administrator of an empty hub, for whoever reads the one-time link in its log. There is no account
/// and no password to begin with. Only a hash of the secret is kept, in memory: a restart makes a new one.
public final class Setup {

    private static final Duration LASTS = Duration.ofHours(24);
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final EventLog log;
    private final Database db;
    private final InstantSource clock;
    private final SessionRegistry sessions;
    private final PasswordPool passwords;
    private volatile @Nullable Offer offer;

    public Setup(EventLog log, Database db, InstantSource clock, SessionRegistry sessions, PasswordPool passwords) {
        this.log = log;
        this.db = db;
        this.clock = clock;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /// A secret for the link, good for a day, if nobody can sign in yet; the one before is worth nothing then.
    public Optional<String> offer() {
        if (db.read(SetupRepository::anybodyCanSignIn)) return Optional.empty();
        var token = Secret.next();
        offer = new Offer(Secret.hash(token), clock.instant().plus(LASTS));
        return Optional.of(token);
    }

    public boolean isOpen() {
        return current().isPresent();
    }

    /// Makes the first administrator and signs them in. Failed: not the secret, or used already.
    ///
    /// @param afterwards run when the person is stored, before the session opens
    public synchronized SignInResult create(String token, PersonFields person, String password, LocalDate today,
            Visitor visitor, Runnable afterwards) {
        if (current().filter(known -> Secret.equal(known.tokenHash, Secret.hash(token))).isEmpty()) return new Failed();
        if (!PasswordRules.accept(password, person.staffNumber())) return new Weak();
        return passwords.hash(password).<SignInResult>map(hash -> {
            var id = log.write(tx -> {
                var first = SetupRepository.insertPerson(tx.sql(), person, today);
                CredentialRepository.set(tx.sql(), first, hash, tx.now());
                RoleRepository.set(tx.sql(), first, Set.of(Role.ADMINISTRATOR));
                return first;
            });
            offer = null;
            afterwards.run();
            return new Done(sessions.open(id, visitor.userAgent(), visitor.address()));
        }).orElseGet(() -> new Delayed(BUSY));
    }

    private Optional<Offer> current() {
        return Optional.ofNullable(offer).filter(known -> clock.instant().isBefore(known.expiresAt));
    }

    private record Offer(String tokenHash, Instant expiresAt) {}
}
