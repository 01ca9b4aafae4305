package hub.chat.desk;

import java.time.InstantSource;

import hub.chat.message.Talk;
import hub.chat.room.ChatPeople;
import hub.chat.room.Rooms;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;

/// The desk, put together.
public final class Desk {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/chat/desk/migration/V20261120_28__desk.sql");

    private final DeskTimer timer;

    /// Registers the routes of the desk.
    public Desk(
            EventLog log, Database db, Api api, Rooms rooms, Files files, Talk talk, ChatPeople people,
            Managers managers,
            InstantSource clock) {
        var drafts = new DraftRepository();
        var scheduled = new ScheduleRepository();
        var saved = new SavedRepository(people);
        var schedule = new ScheduleService(log, rooms, files, talk, people, scheduled);
        var saving = new SavedService(log, rooms, saved);
        timer = new DeskTimer(log, db, clock, people, scheduled, schedule, saved, saving);
        new DeskRoutes(db, rooms, new DraftService(log, rooms, drafts), schedule, saving,
                new TemplateService(log, db, people, managers), drafts, scheduled, saved).register(api);
    }

    /// Sends what is due and reminds of what is due. To be called every second; blocks while it writes.
    public void tick() {
        timer.tick();
    }
}
