package hub.booking.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.SeriesId;
import hub.booking.series.SeriesAnswer.SeriesCancelled;
import hub.booking.series.SeriesAnswer.SeriesDone;
import hub.booking.series.SeriesAnswer.SeriesMade;
import hub.booking.series.SeriesAnswer.SeriesPart;
import hub.booking.series.SeriesAnswer.SeriesPreview;
import hub.booking.series.SeriesAnswer.SeriesView;
import hub.booking.series.SeriesCommand.ChangeSeries;
import hub.booking.series.SeriesCommand.MakeSeries;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What one does with series. Its methods block.
record SeriesService(
        EventLog log, Database db, BookingBook bookings, SeriesRepository series, SeriesMaking making,
        SeriesChanging changing, SeriesPreviewing previewing) {

    SeriesMade make(Session session, MakeSeries wish) {
        var me = session.person();
        var op = SeriesCommand.requireOp(wish.op());
        return made(me, log.write(tx -> tx.once(me, op, SeriesDone.class, () -> making.make(tx, me, wish))));
    }

    SeriesPreview preview(Session session, MakeSeries wish, Locale locale) {
        return previewing.of(session.person(), making.planned(wish), wish.wish(), locale);
    }

    SeriesMade change(Session session, SeriesId id, Scope scope, @Nullable Instant from, ChangeSeries change) {
        var me = session.person();
        return made(me, log.write(tx -> tx.once(me, change.op(), SeriesDone.class,
                () -> changing.change(tx, me, id, scope, from, change))));
    }

    SeriesCancelled cancel(Session session, SeriesId id, Scope scope, @Nullable Instant from, String op) {
        var me = session.person();
        return log.write(tx -> tx.once(me, SeriesCommand.requireOp(op), SeriesCancelled.class,
                () -> new SeriesCancelled(changing.cancel(tx, me, id, scope, from))));
    }

    SeriesCancelled cancel(Session session, SeriesId id, LocalDate first, LocalDate last, String op) {
        var me = session.person();
        return log.write(tx -> tx.once(me, SeriesCommand.requireOp(op), SeriesCancelled.class,
                () -> new SeriesCancelled(changing.cancel(tx, me, id, first, last))));
    }

    /// @throws Refused `not_found` for who may read none of its dates
    SeriesView view(Session session, SeriesId id) {
        return db.read(sql -> {
            if (bookings.ofSeries(sql, id, Instant.EPOCH).stream()
                    .noneMatch(one -> bookings.reads(one, session.person()))) {
                throw Refused.notFound();
            }
            var parts = series.parts(sql, List.of(id)).getOrDefault(id, List.of()).stream()
                    .map(part -> new SeriesPart(part.first(), part.last(), part.repeat(), part.ifClosed()))
                    .toList();
            return new SeriesView(id, parts, series.skipped(sql, id));
        });
    }

    private SeriesMade made(PersonId me, SeriesDone done) {
        return db.read(sql -> new SeriesMade(done.series(), done.bookings().stream()
                .flatMap(id -> bookings.find(sql, new BookingId(id)).stream())
                .map(booking -> bookings.seen(booking, me))
                .toList(), done.around()));
    }
}
