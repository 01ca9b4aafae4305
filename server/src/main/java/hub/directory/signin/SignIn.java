package hub.directory.signin;

import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import hub.directory.signin.SignInResult.Changed;
import hub.directory.signin.SignInResult.Delayed;
import hub.directory.signin.SignInResult.Done;
import hub.directory.signin.SignInResult.Failed;
import hub.directory.signin.SignInResult.Weak;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.Session;

/// Signing in with staff number and password, and choosing a password. Its methods block.
///
/// Nothing tells an outsider whether an account exists: unknown, without a password and left take as long and sound the
/// same as a wrong password.
public final class SignIn {

    /// Longer than any real number; such a text is not even remembered by the throttle.
    private static final int LONGEST_NUMBER = 40;

    /// When the password pool is full.
    private static final Duration BUSY = Duration.ofSeconds(5);

    private static final Duration RESET_LASTS = Duration.ofDays(3);

    private final EventLog log;
    private final Database db;
    private final InstantSource clock;
    private final Staff staff;
    private final SessionRegistry sessions;
    private final PasswordPool passwords;
    private final SignInThrottle throttle;

    public SignIn(EventLog log, Database db, InstantSource clock, Staff staff, SessionRegistry sessions,
            PasswordPool passwords) {
        this.log = log;
        this.db = db;
        this.clock = clock;
        this.staff = staff;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = new SignInThrottle(clock);
    }

    /// Opens a session for who knows the password of this staff number.
    public SignInResult attempt(String staffNumber, String password, Visitor visitor) {
        var account = Normalizer.normalize(staffNumber, Normalizer.Form.NFKC).strip();
        if (account.length() > LONGEST_NUMBER) return new Failed();
        var person = staff.byStaffNumber(account).filter(staff::isActive);
        return refusal(account, person, password, visitor)
                .orElseGet(() -> done(person.orElseThrow(), visitor));
    }

    /// Sets a new password and ends the person's other sessions; this one goes on.
    public SignInResult changePassword(Session session, String staffNumber, String current, String next,
            Visitor visitor) {
        var person = Optional.of(session.person());
        return refusal(staffNumber, person, current, visitor)
                .orElseGet(() -> choose(session.person(), staffNumber, next, () -> {
                    sessions.endOthers(session.person(), session.id());
                    return new Changed();
                }));
    }

    /// A one-time secret with which the person can choose a new password within three days.
    public String allowReset(PersonId person) {
        var token = Secret.next();
        return log.write(tx -> {
            CredentialRepository.keepReset(tx.sql(), person, Secret.hash(token), tx.now(),
                    tx.now().plus(RESET_LASTS));
            return token;
        });
    }

    private Optional<PersonId> ownerOfReset(String token) {
        return db.read(sql -> CredentialRepository.resetOf(sql, Secret.hash(token), clock.instant()))
                .filter(staff::isActive);
    }

    /// Sets a password by a reset secret: all sessions of the person end, a new one begins.
    public SignInResult reset(String token, String password, Visitor visitor) {
        var person = ownerOfReset(token);
        return person.isEmpty() ? new Failed()
                : choose(person.get(), staff.staffNumber(person.get()), password, () -> {
                    sessions.endAll(person.get());
                    return done(person.get(), visitor);
                });
    }

    private SignInResult choose(PersonId person, String staffNumber, String password, Supplier<SignInResult> then) {
        if (!PasswordRules.accept(password, staffNumber)) return new Weak();
        return passwords.hash(password).map(hash -> {
            keep(person, hash);
            return then.get();
        }).orElseGet(() -> new Delayed(BUSY));
    }

    private void keep(PersonId person, String hash) {
        log.write(tx -> {
            CredentialRepository.set(tx.sql(), person, hash, tx.now());
            CredentialRepository.forgetResets(tx.sql(), person);
            return person;
        });
    }

    private Done done(PersonId person, Visitor visitor) {
        return new Done(sessions.open(person, visitor.userAgent(), visitor.address()));
    }

    /// Empty if the password is right.
    private Optional<SignInResult> refusal(String account, Optional<PersonId> person, String password,
            Visitor visitor) {
        var key = account.toLowerCase(Locale.ROOT);
        var wait = throttle.attempt(key, visitor.address());
        if (!wait.isZero()) return Optional.of(new Delayed(wait));
        var right = password.length() > PasswordRules.MAX_LENGTH
                ? Optional.of(false)
                : passwords.matches(password, person.flatMap(this::hashOf));
        if (right.isEmpty()) {
            throttle.notLookedAt(key, visitor.address());
            return Optional.of(new Delayed(BUSY));
        }
        if (!right.get()) return Optional.of(new Failed());
        throttle.succeeded(key, visitor.address());
        return Optional.empty();
    }

    private Optional<String> hashOf(PersonId person) {
        return db.read(sql -> CredentialRepository.hash(sql, person));
    }
}
