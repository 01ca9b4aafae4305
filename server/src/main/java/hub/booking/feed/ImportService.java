package hub.booking.feed;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.booking.feed.FeedAnswer.ImportLine;
import hub.booking.feed.FeedAnswer.ImportRefused;
import hub.booking.feed.FeedAnswer.ImportReport;
import hub.booking.feed.FeedAnswer.ImportStep;
import hub.booking.feed.FeedCommand.ImportCalendar;
import hub.booking.feed.FeedRepository.Taken;
import hub.booking.reservation.Actor;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingChange;
import hub.booking.reservation.NewBooking;
import hub.booking.reservation.Origin;
import hub.booking.reservation.Outcome;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Takes entries of another calendar as own events. Its methods block.
record ImportService(
        EventLog log, Database db, BookingBook bookings, FeedRepository repository, InstantSource clock) {

    /// So that others can book between them.
    private static final int AT_ONCE = 50;

    private static final int MAX_LINES = 500;
    private static final int MAX_FAULTS = 200;

    /// One date, what it was taken for before, and what is to be done.
    private record Step(Imported date, @Nullable Taken taken, ImportStep what) {}

    /// @param faults of entries, and of dates that stay as they are
    private record Plan(List<Step> steps, List<IcsDates.Bad> faults, int past, String digest) {}

    /// @throws Refused `feed.unreadable`, `feed.too_many`, `request.too_large`; `feed.changed` if it is not what was
    ///     looked at
    ImportReport take(Session session, ImportCalendar command, Locale locale) {
        var me = session.person();
        var read = read(command.ics());
        var plan = db.read(sql -> plan(sql, me, read));
        if (!command.apply()) {
            return report(plan, locale);
        }
        if (!plan.digest().equals(command.digest())) {
            throw new Refused(FeedError.CHANGED);
        }
        return report(new Plan(plan.steps(), applied(me, plan), plan.past(), plan.digest()), locale);
    }

    private IcsDates.Read read(String ics) {
        var bytes = ics.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > IcsReader.MAX_BYTES) {
            throw new Refused(hub.kernel.wire.KernelError.TOO_LARGE);
        }
        return IcsDates.of(IcsReader.read(bytes), HubTime.today(clock));
    }

    private Plan plan(Sql sql, PersonId me, IcsDates.Read read) {
        var taken = repository.taken(sql, me, read.dates().stream().map(Imported::uid).collect(Collectors.toSet()));
        var now = clock.instant();
        var faults = new ArrayList<>(read.faults());
        var steps = new ArrayList<Step>();
        int past = 0;
        for (var date : read.dates()) {
            if (date.from().isBefore(now)) {
                past++;
            } else {
                step(sql, date, taken.get(new FeedRepository.Key(date.uid(), date.key())), steps, faults);
            }
        }
        gone(sql, read, taken, steps);
        var what = steps.stream().map(step -> step.date() + " " + step.what()).collect(Collectors.joining("\n"));
        return new Plan(steps, faults, past, Secret.hash(what + faults));
    }

    /// Dates that an entry had when it was taken before and has no longer.
    private void gone(
            Sql sql, IcsDates.Read read, Map<FeedRepository.Key, Taken> taken, List<Step> steps) {
        var named = read.dates().stream().map(date -> new FeedRepository.Key(date.uid(), date.key()))
                .collect(Collectors.toSet());
        var now = clock.instant();
        taken.forEach((key, before) -> {
            if (!named.contains(key)) {
                bookings.find(sql, before.booking())
                        .filter(one -> one.row().state().occupies() && one.row().slot().from().isAfter(now))
                        .ifPresent(one -> steps.add(new Step(
                                new Imported(0, key.uid(), key.at(), one.row().what().title(), "",
                                        one.row().slot().from(),
                                        one.row().slot().until(), true),
                                before, ImportStep.CANCEL)));
            }
        });
    }

    private void step(
            Sql sql, Imported date, @Nullable Taken taken, List<Step> steps, List<IcsDates.Bad> faults) {
        if (taken == null) {
            if (!date.cancelled()) {
                steps.add(new Step(date, null, ImportStep.ADD));
            }
            return;
        }
        var alive = bookings.find(sql, taken.booking()).filter(booking -> booking.row().state().occupies()).isPresent();
        if (date.cancelled()) {
            steps.add(new Step(date, taken, alive ? ImportStep.CANCEL : ImportStep.SAME));
        } else if (taken.hash().equals(hash(date))) {
            steps.add(new Step(date, taken, ImportStep.SAME));
        } else if (alive) {
            steps.add(new Step(date, taken, ImportStep.CHANGE));
        } else {
            faults.add(new IcsDates.Bad(date.n(), date.title(), ImportFault.CANCELLED_HERE));
        }
    }

    /// Does it a few dates at a time; what is refused is told with the other faults.
    private List<IcsDates.Bad> applied(PersonId me, Plan plan) {
        var faults = new ArrayList<>(plan.faults());
        var todo = plan.steps().stream().filter(step -> step.what() != ImportStep.SAME).toList();
        for (int i = 0; i < todo.size(); i += AT_ONCE) {
            var some = todo.subList(i, Math.min(todo.size(), i + AT_ONCE));
            faults.addAll(log.write(tx -> some.stream().filter(step -> !isDone(tx, me, step))
                    .map(step -> new IcsDates.Bad(step.date().n(), step.date().title(), ImportFault.REFUSED))
                    .toList()));
        }
        return faults;
    }

    private boolean isDone(Tx tx, PersonId me, Step step) {
        var date = step.date();
        var outcome = bookings.attempt(() -> {
            var now = repository.taken(tx.sql(), me, List.of(date.uid()))
                    .get(new FeedRepository.Key(date.uid(), date.key()));
            return now == null
                    ? bookings.make(tx, me, wish(date), Origin.ALONE)
                    : changed(tx, me, date, now);
        });
        if (outcome instanceof Outcome.Done(var booking)) {
            repository.take(tx.sql(), me, new FeedRepository.Key(date.uid(), date.key()), booking, hash(date));
            return true;
        }
        return false;
    }

    private hub.booking.reservation.BookingId changed(Tx tx, PersonId me, Imported date, Taken taken) {
        var actor = new Actor.Person(me);
        if (date.cancelled()) {
            bookings.cancel(tx, actor, taken.booking(), "");
        } else {
            bookings.change(tx, actor, taken.booking(), new BookingChange(null, date.title(), null, null, date.from(),
                    date.until(), null, null, null, date.note()));
        }
        return taken.booking();
    }

    private static NewBooking wish(Imported date) {
        return new NewBooking(date.title(), null, List.of(), date.from(), date.until(), List.of(), null, null, false, 0,
                date.note());
    }

    private static String hash(Imported date) {
        return Secret.hash(date.title() + "\n" + date.note() + "\n" + date.from() + date.until());
    }

    private static ImportReport report(Plan plan, Locale locale) {
        var counts = plan.steps().stream().collect(Collectors.groupingBy(Step::what, Collectors.counting()));
        return new ImportReport(plan.digest(), count(counts, ImportStep.ADD), count(counts, ImportStep.CHANGE),
                count(counts, ImportStep.CANCEL), count(counts, ImportStep.SAME), plan.past(),
                plan.steps().stream().limit(MAX_LINES)
                        .map(step -> new ImportLine(step.date().title(), step.date().from(), step.date().until(),
                                step.what()))
                        .toList(),
                plan.faults().stream().limit(MAX_FAULTS).map(bad -> told(bad, locale)).toList());
    }

    private static int count(Map<ImportStep, Long> counts, ImportStep step) {
        return counts.getOrDefault(step, 0L).intValue();
    }

    private static ImportRefused told(IcsDates.Bad bad, Locale locale) {
        var sentences = ResourceBundle.getBundle("hub.booking.feed.faults", locale);
        return new ImportRefused(bad.n(), bad.title(), bad.fault().code(), sentences.getString(bad.fault().code()));
    }
}
