package hub.chat.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.chat.desk.ScheduleRepository.Held;
import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.wire.Refused;

/// Sends what is due and reminds of what is due. It asks the database for whatever has its time behind it, so that neither a
/// restart nor a clock that jumps makes it forget or repeat anything.
final class DeskTimer {

    /// At once; the rest has its turn a second later.
    private static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(DeskTimer.class);

    private final EventLog log;
    private final Database db;
    private final InstantSource clock;
    private final ChatPeople people;
    private final ScheduleRepository scheduled;
    private final ScheduleService schedule;
    private final SavedRepository saved;
    private final SavedService saving;

    DeskTimer(
            EventLog log, Database db, InstantSource clock, ChatPeople people, ScheduleRepository scheduled,
            ScheduleService schedule, SavedRepository saved, SavedService saving) {
        this.log = log;
        this.db = db;
        this.clock = clock;
        this.people = people;
        this.scheduled = scheduled;
        this.schedule = schedule;
        this.saved = saved;
        this.saving = saving;
    }

    void tick() {
        var now = clock.instant();
        each(db.read(sql -> scheduled.due(sql, now, BATCH)), this::send);
        each(db.read(sql -> saved.due(sql, now, BATCH)), this::remind);
    }

    /// Each by itself, so that one that cannot be done does not keep the others waiting.
    private static <T> void each(List<T> due, Consumer<T> work) {
        for (var one : due) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                LOG.error("What was due could not be done yet", e);
            }
        }
    }

    private void send(Held held) {
        var id = held.message().id();
        try {
            log.write(tx -> {
                if (!people.active(held.author())) {
                    throw new Refused(ChatError.PERSON_LEFT);
                }
                schedule.sendDue(tx, held.author(), id);
                return id;
            });
        } catch (Refused e) {
            log.write(tx -> {
                schedule.fail(tx, held.author(), id, e.reason().code());
                return id;
            });
        }
    }

    private void remind(SavedRepository.Due due) {
        log.write(tx -> {
            saving.remind(tx, due);
            return due;
        });
    }
}
