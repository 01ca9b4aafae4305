package hub.community.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.Readers;
import hub.community.topic.TagId;
import hub.community.topic.Topics;
import hub.directory.Directory;
import hub.directory.Managers;
import hub.file.Files;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Questions, put together; and what the rest of the community and search ask of them.
public final class Questions {

    /// The tables of questions.
    public static final Migration MIGRATION = Migration
            .of("hub/community/question/migration/V20261120_42__question.sql");

    private final QuestionRepository questions = new QuestionRepository();
    private final AnswerRepository answers = new AnswerRepository();
    private final CommentRepository comments = new CommentRepository();
    private final HistoryRepository history = new HistoryRepository();
    private final WordingRepository wordings = new WordingRepository();
    private final Access access;
    private final Views views;
    private final Teller teller;
    private final Finding finding;
    private final Entries entries;
    private final Imports imports;
    private final Seen seen;

    /// Registers the routes of questions.
    public Questions(
            EventLog log, Database db, Api api, Readers readers, Topics topics, Directory directory,
            Managers managers, Files files, Ports ports) {
        access = new Access(topics, directory, managers, questions, answers);
        views = new Views(questions, answers, comments, history, access, ports.following(), ports.chat(), files);
        teller = new Teller(questions, answers, comments, views);
        seen = new Seen(db);
        entries = new Entries(questions, answers, wordings, files);
        var asking = new Asking(log, questions, history, wordings, access, teller, topics, directory, ports.chat(),
                files);
        var answering = new Answering(log, questions, answers, history, access, teller, asking, files);
        imports = new Imports(questions, answers, asking, answering, views);
        finding = new Finding(log, db, questions, answers, wordings, access, asking, teller, ports.similar(),
                ports.following());
        var reading = new Reading(db, questions, answers, comments, history, access, views, ports.following(),
                directory, seen);
        new QuestionRoutes(readers, reading, asking, finding,
                new Bridge(log, db, answers, access, topics, ports.chat(), ports.back())).register(api);
        new AnswerRoutes(readers, reading, answering, new Commenting(log, comments, access, teller),
                new Marking(log, questions, answers, access, views, teller)).register(api);
        new ModerationRoutes(readers,
                new Joining(log, questions, answers, comments, wordings, history, access, views, teller),
                new Moderating(log, db, questions, answers, wordings, access, views, teller)).register(api);
        topics.onMerge((tx, from, into) -> questions.mergeTag(tx.sql(), from, into));
        showFiles(files, readers);
    }

    private void showFiles(Files files, Readers readers) {
        files.shownBy(Views.QUESTION_FILES,
                (sql, me, holder) -> sees(sql, readers, me, new QuestionId(holder.id())));
        files.shownBy(Views.ANSWER_FILES, (sql, me, holder) -> answers.find(sql, new AnswerId(holder.id()))
                .filter(answer -> sees(sql, readers, me, answer.question())).isPresent());
    }

    private boolean sees(Sql sql, Readers readers, PersonId me, QuestionId id) {
        return readers.takesPart(me)
                && questions.find(sql, id).filter(row -> Access.sees(row, me, readers.moderates(me))).isPresent();
    }

    /// Has `listener` take part in every command.
    public void onHappening(HappeningListener listener) {
        teller.onHappening(listener);
    }

    /// A question that this person may see.
    ///
    /// @throws Refused `not_found`
    public QuestionBrief requireShown(Sql sql, Session session, QuestionId id) {
        return access.require(sql, session, id).brief();
    }

    /// Those of these that everybody sees, in their order.
    public List<QuestionBrief> briefs(Sql sql, Collection<QuestionId> ids) {
        var order = List.copyOf(ids);
        return questions.some(sql, ids).stream().filter(row -> row.shown() == Shown.SHOWN)
                .sorted((one, other) -> Integer.compare(order.indexOf(one.id()), order.indexOf(other.id())))
                .map(QuestionRow::brief).toList();
    }

    /// Whether everybody sees a question.
    public boolean isShown(Sql sql, QuestionId id) {
        return !briefs(sql, List.of(id)).isEmpty();
    }

    /// Those of these that everybody sees, each with the beginning of its best answer, in their order.
    public List<Found> found(Sql sql, Collection<QuestionId> ids) {
        var shown = briefs(sql, ids);
        var best = finding.best(sql, shown.stream().map(QuestionBrief::id).toList());
        return shown.stream().map(brief -> new Found(brief, line(best.get(brief.id())))).toList();
    }

    /// @param line the beginning of its best answer, at most 160 characters; null: none
    public record Found(QuestionBrief question, @Nullable String line) {}

    private static @Nullable String line(@Nullable AnswerRow best) {
        return best == null ? null : Words.line(best.shared().text());
    }

    /// Who asked, anonymously or not: for deciding, never for telling. Empty if there is no such question.
    public Optional<PersonId> asker(Sql sql, QuestionId id) {
        return questions.find(sql, id).map(QuestionRow::asker);
    }

    /// An answer as everybody sees it, its files and remarks left out.
    public Optional<Answer> answer(Sql sql, AnswerId id) {
        return answers.find(sql, id).map(AnswerRow::shared);
    }

    /// Adds a step to the way of a question and tells it.
    public void step(Tx tx, QuestionId id, Step.Kind kind, PersonId person) {
        var row = teller.fresh(tx.sql(), id);
        // Who was invited is named even if it is who asked anonymously: nobody in that place would say who that is.
        var shown = kind == Step.Kind.INVITED ? person : row.named(person);
        history.step(tx.sql(), id, new Step(kind, tx.now(), shown, null));
        teller.changed(tx, id);
    }

    /// Says whether an answer can be relied on and when it is looked at again, and tells it.
    ///
    /// @param checkedBy who has just found it right; null: nobody
    public void health(
            Tx tx, AnswerId id, Answer.Health health, @Nullable PersonId checkedBy, @Nullable LocalDate review) {
        var answer = access.answer(tx.sql(), id);
        answers.check(tx.sql(), id, health, checkedBy == null ? null : tx.now(), review);
        questions.recount(tx.sql(), answer.question(), tx.now());
        if (checkedBy != null) {
            var row = teller.fresh(tx.sql(), answer.question());
            history.step(tx.sql(), row.id(), new Step(Step.Kind.REVIEWED, tx.now(), row.named(checkedBy), null));
        }
        teller.answerChanged(tx, id);
    }

    /// Questions for an index: those of these that everybody sees and that stand for themselves, in any order.
    public List<QuestionEntry> entries(Sql sql, Collection<QuestionId> ids) {
        return entries.of(sql, ids);
    }

    /// All of them, a stretch at a time, by id.
    public List<QuestionEntry> entriesAfter(Sql sql, long after, int limit) {
        return entries.after(sql, after, limit);
    }

    /// How many there are for an index.
    public long count(Sql sql) {
        return questions.count(sql);
    }

    /// A question with its answer from elsewhere.
    ///
    /// @param text its first line is the title
    /// @param unit that the question is for and the answer speaks for
    public record Entry(String text, String answer, CategoryId category, UnitId unit, List<TagId> tags) {
        public Entry {
            text = QuestionCommand.requireText(text);
            answer = QuestionCommand.requireText(answer);
            tags = QuestionCommand.requireTags(tags);
        }
    }

    /// What became of an entry.
    public record Imported(QuestionId question, AnswerId answer) {}

    /// Takes in a question that was answered elsewhere; nobody is called by it.
    public Imported imported(Tx tx, PersonId by, Entry entry) {
        return imports.add(tx, by, entry);
    }

    /// Has an imported question say what it says elsewhere now; nothing if that is the same.
    ///
    /// @throws Refused `not_found` if the answer was taken away
    public void reimported(Tx tx, PersonId by, QuestionId question, AnswerId answer, Entry entry) {
        imports.change(tx, by, question, answer, entry);
    }

    /// Writes down who has opened what. To be called every second; blocks while it writes.
    public void tick() {
        seen.write();
    }
}
