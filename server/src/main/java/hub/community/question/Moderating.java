package hub.community.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionAnswer.AskedAs;
import hub.community.question.QuestionAnswer.ModerationQueue;
import hub.community.question.QuestionAnswer.QueueItem;
import hub.community.question.QuestionAnswer.QueueReason;
import hub.community.question.QuestionCommand.SetAskedAs;
import hub.community.question.ReportRepository.ReportRow;
import hub.community.topic.Readers;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What moderators do: lock, hide, agree, look after reports and wordings.
final class Moderating {

    /// Reports and questions looked at at once.
    private static final int MAX_QUEUE = 200;

    private final EventLog log;
    private final Database db;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final WordingRepository wordings;
    private final ReportRepository reports = new ReportRepository();
    private final Access access;
    private final Views views;
    private final Teller teller;

    Moderating(
            EventLog log, Database db, QuestionRepository questions, AnswerRepository answers,
            WordingRepository wordings, Access access, Views views, Teller teller) {
        this.log = log;
        this.db = db;
        this.questions = questions;
        this.answers = answers;
        this.wordings = wordings;
        this.access = access;
        this.views = views;
        this.teller = teller;
    }

    QuestionHead lock(Session session, QuestionId id, boolean on) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            if (row.locked() == on) {
                return views.head(tx.sql(), row);
            }
            questions.lock(tx.sql(), id, on ? tx.now() : null);
            return teller.changed(tx, session, id);
        });
    }

    /// Hides a question: it is there for moderators only, and its words leave the log.
    QuestionHead hide(Session session, QuestionId id) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            if (row.shown() != Shown.HIDDEN) {
                hide(tx, row);
            }
            return views.head(tx.sql(), teller.fresh(tx.sql(), id));
        });
    }

    private void hide(Tx tx, QuestionRow row) {
        teller.withdraw(tx, row);
        questions.show(tx.sql(), row.id(), Shown.HIDDEN, tx.now());
        tx.emit(new QuestionEvent.Gone(row.id()));
        var canonical = row.canonical();
        if (canonical != null) {
            wordings.remove(tx.sql(), canonical, row.title());
            teller.changed(tx, canonical);
        }
        teller.happened(tx, new Happening.Hidden(row.id()));
    }

    /// Shows what waits or is hidden.
    QuestionHead show(Session session, QuestionId id) {
        return log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            if (row.shown() == Shown.SHOWN) {
                return views.head(tx.sql(), row);
            }
            questions.show(tx.sql(), id, Shown.SHOWN, tx.now());
            teller.asked(tx, session, id);
            teller.happened(tx, row.shown() == Shown.HELD
                    ? new Happening.Asked(id, row.asker(), row.anonymous(), row.text())
                    : new Happening.ShownAgain(id));
            if (row.canonical() != null) {
                teller.changed(tx, row.canonical());
            }
            return views.head(tx.sql(), teller.fresh(tx.sql(), id));
        });
    }

    void report(Session session, QuestionId id, String why) {
        log.write(tx -> {
            var row = access.require(tx.sql(), session, id);
            reports.report(tx.sql(), row.id(), null, session.person(), tx.now(), why.strip());
            return id;
        });
    }

    void report(Session session, AnswerId id, String why) {
        log.write(tx -> {
            var row = access.require(tx.sql(), session, access.answer(tx.sql(), id).question());
            reports.report(tx.sql(), row.id(), id, session.person(), tx.now(), why.strip());
            return id;
        });
    }

    void settle(QuestionId id) {
        log.write(tx -> {
            reports.settle(tx.sql(), id);
            return id;
        });
    }

    ModerationQueue queue(Session session) {
        if (!Readers.moderates(session)) {
            throw Refused.notFound();
        }
        return db.read(sql -> new ModerationQueue(Stream
                .of(waiting(sql, Shown.HELD, QueueReason.HELD), reported(sql),
                        waiting(sql, Shown.HIDDEN, QueueReason.HIDDEN))
                .flatMap(List::stream)
                .toList()));
    }

    private List<QueueItem> waiting(Sql sql, Shown shown, QueueReason reason) {
        return questions.queue(sql, shown, MAX_QUEUE).stream()
                .map(row -> new QueueItem(row.brief(), null, reason, List.of(), row.moved()))
                .toList();
    }

    private List<QueueItem> reported(Sql sql) {
        var all = reports.all(sql, MAX_QUEUE).stream()
                .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()));
        var about = questions.some(sql, all.keySet().stream().map(Place::question).distinct().toList()).stream()
                .collect(Collectors.toMap(QuestionRow::id, Function.identity()));
        var said = answers
                .some(sql, all.keySet().stream().map(Place::answer).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.toMap(AnswerRow::id, AnswerRow::shared));
        var items = new ArrayList<QueueItem>();
        all.forEach((place, calls) -> items.add(item(place, calls, about, said)));
        items.sort(Comparator.comparing(QueueItem::since));
        return items;
    }

    private static QueueItem item(
            Place place, List<ReportRow> calls, Map<QuestionId, QuestionRow> about, Map<AnswerId, Answer> said) {
        var question = about.get(place.question());
        if (question == null) {
            throw new IllegalStateException("a report on no question");
        }
        return new QueueItem(question.brief(), place.answer() == null ? null : said.get(place.answer()),
                QueueReason.REPORTED, calls.stream().map(ReportRow::why).toList(), calls.getLast().at());
    }

    /// What a report is on.
    private record Place(QuestionId question, @Nullable AnswerId answer) {

        static Place of(ReportRow report) {
            return new Place(report.question(), report.answer());
        }
    }

    AskedAs askedAs(QuestionId id) {
        return db.read(sql -> new AskedAs(wordings.of(sql, id)));
    }

    AskedAs setAskedAs(QuestionId id, SetAskedAs wish) {
        return log.write(tx -> {
            if (questions.find(tx.sql(), id).isEmpty()) {
                throw Refused.notFound();
            }
            wordings.clear(tx.sql(), id);
            wish.wordings().forEach(wording -> wordings.add(tx.sql(), id, wording.strip(), tx.now()));
            tx.emit(new QuestionEvent.Reworded(id));
            return new AskedAs(wordings.of(tx.sql(), id));
        });
    }
}
