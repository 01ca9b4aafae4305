package hub.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import hub.directory.DirectoryEvent.DirectoryChanged;
import hub.directory.apikey.ApiKeyBook;
import hub.directory.apikey.ApiKeyRoutes;
import hub.directory.roster.RosterImport;
import hub.directory.signin.PasswordPool;
import hub.directory.signin.RoleBook;
import hub.directory.signin.SessionRegistry;
import hub.directory.signin.Setup;
import hub.directory.signin.SignIn;
import hub.directory.signin.Staff;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.ApiKey;
import hub.kernel.net.ApiKeys;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Builds the directory and mounts its routes.
public final class DirectoryFeature implements AutoCloseable {

    /// The tables of the directory and of sign-in.
    public static final List<Migration> MIGRATIONS = List.of(
            Migration.of("hub/directory/migration/V20261120_10__directory.sql"),
            Migration.of("hub/directory/migration/V20261120_11__guests.sql"),
            Migration.of("hub/directory/migration/V20261121_73__import_journal.sql"),
            ApiKeyBook.MIGRATION);

    private final EventLog log;
    private final InstantSource clock;
    private final Directory directory;
    private final RoleBook roles;
    private final SessionRegistry sessions;
    private final ApiKeyBook keys;
    private final Setup setup;
    private final PasswordPool passwords = new PasswordPool();

    public DirectoryFeature(EventLog log, Database db, Api api, InstantSource clock, DirectorySettings settings) {
        this.log = log;
        this.clock = clock;
        directory = new Directory(log, db, clock);
        roles = new RoleBook(log, db);
        sessions = new SessionRegistry(log, db, clock, settings.sessions(), staff(), roles);
        setup = new Setup(log, db, clock, sessions, passwords);
        var signIn = new SignIn(log, db, clock, staff(), sessions, passwords);
        new SessionRoutes(directory, signIn, setup, sessions, settings, clock, this::reload).mount(api);
        new DirectoryRoutes(directory, roles, sessions, signIn).mount(api);
        keys = new ApiKeyBook(log, db, clock);
        new ApiKeyRoutes(keys, api::scopes).mount(api);
        new ImportRoutes(new RosterImport(log, db), clock, this::changed).mount(api);
        turnDay();
    }

    /// What the other features ask and listen to.
    public Directory directory() {
        return directory;
    }

    /// Who manages whom.
    public Managers managers() {
        return new Managers(directory, roles);
    }

    /// Takes back staff lists on the day they take effect.
    public ImportUndo importUndo() {
        return new ImportUndo(this::changed);
    }

    /// Who is signed in; the web server asks it, the stream follows [SessionRegistry#onEnded].
    public SessionRegistry sessions() {
        return sessions;
    }

    /// The keys of other programs; the web server asks it.
    public ApiKeys apiKeys() {
        return keys;
    }

    /// Who made an API key.
    ///
    /// @throws Refused `key.unknown` if it was revoked meanwhile
    public PersonId maker(ApiKey key) {
        return keys.maker(key);
    }

    /// Who holds which roles.
    public RoleBook roles() {
        return roles;
    }

    /// The secret for the link `/setup#…` with which the first administrator is made; empty once anybody can sign in.
    public Optional<String> setupToken() {
        return setup.offer();
    }

    /// Keeps time: to be called once a minute. Blocks.
    public void everyMinute() {
        if (!directory.day().equals(HubTime.today(clock))) {
            turnDay();
        }
        sessions.sweep();
        keys.sweep();
    }

    /// Lets take effect what begins or ends today: says so if anything does, and ends the sessions of who left. Calling
    /// it again on the same day does nothing. Blocks.
    public void turnDay() {
        var today = HubTime.today(clock);
        var somethingChanges = log.write(tx -> turn(tx, today));
        if (somethingChanges || !directory.day().equals(today)) {
            changed();
        }
        sessions.forgetOld();
    }

    /// Looks at all tables again, after they were filled by other hands. Blocks.
    public void reload() {
        roles.load();
        sessions.load();
        changed();
    }

    @Override
    public void close() {
        passwords.close();
    }

    private static boolean turn(Tx tx, LocalDate today) {
        var changes = DirectoryRepository.lastDay(tx.sql())
                .map(last -> DirectoryRepository.changes(tx.sql(), last, today))
                .orElse(false);
        if (changes) {
            tx.emit(new DirectoryChanged(today));
        }
        DirectoryRepository.turn(tx.sql(), today);
        return changes;
    }

    private void changed() {
        directory.refresh();
        sessions.sweep();
    }

    private Staff staff() {
        return new Staff() {
            @Override
            public Optional<PersonId> byStaffNumber(String staffNumber) {
                return Optional.ofNullable(directory.current().byStaffNumber(staffNumber));
            }

            @Override
            public boolean isActive(PersonId person) {
                return directory.isActive(person);
            }

            @Override
            public String staffNumber(PersonId person) {
                return directory.person(person).map(PersonDetail::staffNumber).orElse("");
            }
        };
    }
}
