package hub.presence.hours;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;

/// Builds what knows when people work, and registers its routes.
public final class Hours {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/presence/hours/migration/V20261120_31__hours.sql");

    private final OfficeCalendar calendar;
    private final WorkingHours working;
    private final HoursService service;

    /// Reads what the tables have. Built before the server listens.
    public Hours(EventLog log, Database db, Api api, Directory directory, Managers managers, HoursConfig config,
            InstantSource clock) {
        calendar = new OfficeCalendar(config.closed());
        working = new WorkingHours(config.standard(), calendar);
        service = new HoursService(log, db, directory, managers, calendar, working, clock);
        service.load();
        new HoursRoutes(service, calendar, clock).register(api);
    }

    /// When people work; any thread.
    public WorkingHours working() {
        return working;
    }

    /// On which days the town hall is closed; any thread.
    public OfficeCalendar calendar() {
        return calendar;
    }

    /// Tells of every person whose hours changed, when the answers here are the new ones already. On the thread that made
    /// the change; may block and write.
    public void onChange(Consumer<PersonId> listener) {
        service.onHours(listener);
    }

    /// Tells that closed days changed, likewise.
    public void onCalendarChange(Runnable listener) {
        service.onCalendar(listener);
    }

    /// Forgets shifts and closed days before `first`. Blocks.
    public void forgetBefore(LocalDate first) {
        service.forgetBefore(first);
    }
}
