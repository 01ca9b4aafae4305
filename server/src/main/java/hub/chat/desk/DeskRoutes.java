package hub.chat.desk;

import hub.chat.desk.DeskAnswer.Missing;
import hub.chat.desk.DeskAnswer.OnMyDesk;
import hub.chat.desk.DeskAnswer.Templates;
import hub.chat.message.Message;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;

/// The desk over HTTP.
final class DeskRoutes {

    /// As many as a list of people to name has.
    private static final int MAX_NAMED = 100;

    private final Database db;
    private final Rooms rooms;
    private final DraftService drafts;
    private final ScheduleService scheduled;
    private final SavedService saved;
    private final TemplateService templates;
    private final DraftRepository draftRows;
    private final ScheduleRepository scheduledRows;
    private final SavedRepository savedRows;

    DeskRoutes(
            Database db, Rooms rooms, DraftService drafts, ScheduleService scheduled, SavedService saved,
            TemplateService templates,
            DraftRepository draftRows, ScheduleRepository scheduledRows, SavedRepository savedRows) {
        this.db = db;
        this.rooms = rooms;
        this.drafts = drafts;
        this.scheduled = scheduled;
        this.saved = saved;
        this.templates = templates;
        this.draftRows = draftRows;
        this.scheduledRows = scheduledRows;
        this.savedRows = savedRows;
    }

    void register(Api api) {
        api.get("/api/chat/desk", "My drafts, my messages to be sent later, and those I saved for later")
                .gives(OnMyDesk.class)
                .signedIn((call, _) -> desk(call.session().person()));
        api.put("/api/chat/rooms/:room/draft", "Puts a draft down; the one written last wins")
                .takes(DeskCommand.PutDraft.class)
                .gives(Draft.class)
                .signedIn((call, put) -> drafts.put(call.session(), room(call), put));
        api.get("/api/chat/rooms/:room/missing", "Who of these people is not in the room, before they are named there")
                .query("people", "at most 100, separated by commas")
                .gives(Missing.class)
                .signedIn((call, _) -> missing(call));
        registerScheduled(api);
        registerSaved(api);
        registerTemplates(api);
    }

    private void registerScheduled(Api api) {
        api.post("/api/chat/scheduled", "Has a message sent later")
                .takes(DeskCommand.ScheduleMessage.class)
                .gives(ScheduledMessage.class)
                .signedIn((call, wish) -> scheduled.schedule(call.session(), wish));
        api.patch("/api/chat/scheduled/:id", "Changes the text or the time of a message to be sent later")
                .takes(DeskCommand.ChangeScheduled.class)
                .gives(ScheduledMessage.class)
                .signedIn((call, change) -> scheduled.change(call.session(), id(call), change));
        api.post("/api/chat/scheduled/:id/now", "Sends it at once")
                .gives(Message.class)
                .signedIn((call, _) -> scheduled.sendNow(call.session(), id(call)));
        api.delete("/api/chat/scheduled/:id", "Cancels it")
                .signedIn((call, _) -> {
                    scheduled.cancel(call.session(), id(call));
                    return None.NONE;
                });
    }

    private void registerSaved(Api api) {
        api.put("/api/chat/rooms/:room/messages/:n/saved", "Saves a message for later, or changes when to be reminded")
                .takes(DeskCommand.SaveMessage.class)
                .gives(SavedMessage.class)
                .signedIn((call, save) -> saved.save(call.session(), room(call), call.pathLong("n"), save));
        api.delete("/api/chat/rooms/:room/messages/:n/saved", "Is done with a saved message")
                .signedIn((call, _) -> {
                    saved.unsave(call.session(), room(call), call.pathLong("n"));
                    return None.NONE;
                });
    }

    private void registerTemplates(Api api) {
        api.get("/api/chat/templates", "The templates I can use: mine and those of my units")
                .gives(Templates.class)
                .signedIn((call, _) -> templates.mine(call.session()));
        api.post("/api/chat/templates", "Writes a template, for me or for a unit I manage")
                .takes(DeskCommand.PutTemplate.class)
                .gives(Template.class)
                .signedIn((call, put) -> templates.add(call.session(), put));
        api.put("/api/chat/templates/:id", "Changes a template")
                .takes(DeskCommand.PutTemplate.class)
                .gives(Template.class)
                .signedIn((call, put) -> templates.change(call.session(), id(call), put));
        api.delete("/api/chat/templates/:id", "Deletes a template")
                .signedIn((call, _) -> {
                    templates.remove(call.session(), id(call));
                    return None.NONE;
                });
    }

    private OnMyDesk desk(PersonId me) {
        return db.read(sql -> new OnMyDesk(EventLog.positionOf(sql), draftRows.of(sql, me), scheduledRows.of(sql, me),
                savedRows.of(sql, me)));
    }

    private Missing missing(Call call) {
        var room = room(call);
        db.read(sql -> rooms.require(sql, call.session().person(), room));
        return new Missing(call.queryLongs("people", MAX_NAMED).stream()
                .map(PersonId::new)
                .filter(person -> !rooms.members().contains(room.value(), person))
                .toList());
    }

    private static RoomId room(Call call) {
        return new RoomId(call.pathLong("room"));
    }

    private static long id(Call call) {
        return call.pathLong("id");
    }
}
