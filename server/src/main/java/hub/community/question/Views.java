package hub.community.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionRepository.JoinedRow;
import hub.file.FileBrief;
import hub.file.Files;
import hub.kernel.db.Sql;
import hub.kernel.net.Session;

/// Puts together what is told of questions and answers.
final class Views {

    static final String QUESTION_FILES = "question";
    static final String ANSWER_FILES = "answer";

    /// Questions named under the one that stands for them.
    private static final int MAX_MERGED = 50;

    private static final int MAX_STEPS = 50;

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final CommentRepository comments;
    private final HistoryRepository history;
    private final MarkRepository marks = new MarkRepository();
    private final Access access;
    private final Following following;
    private final ChatSource chat;
    private final Files files;

    Views(
            QuestionRepository questions, AnswerRepository answers, CommentRepository comments,
            HistoryRepository history, Access access, Following following, ChatSource chat, Files files) {
        this.questions = questions;
        this.answers = answers;
        this.comments = comments;
        this.history = history;
        this.access = access;
        this.following = following;
        this.chat = chat;
        this.files = files;
    }

    /// The whole of a question as everybody sees it.
    QuestionHead head(Sql sql, QuestionRow row) {
        return head(sql, row, answers.of(sql, List.of(row.id())));
    }

    QuestionHead head(Sql sql, QuestionRow row, List<AnswerRow> given) {
        var id = row.id();
        return new QuestionHead(row.brief(), row.text(),
                files.under(sql, QUESTION_FILES, List.of(id.value())).getOrDefault(id.value(), List.of()),
                row.version(), row.edited(), row.room() == null ? null : new QuestionHead.Origin(row.room()),
                questions.joined(sql, List.of(id)).stream().map(JoinedRow::merged).limit(MAX_MERGED).toList(),
                steps(sql, row, given));
    }

    /// The way of a question so far.
    List<Step> steps(Sql sql, QuestionRow row) {
        return steps(sql, row, answers.of(sql, List.of(row.id())));
    }

    private List<Step> steps(Sql sql, QuestionRow row, List<AnswerRow> given) {
        var all = new ArrayList<Step>();
        all.add(new Step(Step.Kind.ASKED, row.asked(), row.named(row.asker()), row.brief().section()));
        all.addAll(history.steps(sql, row.id(), MAX_STEPS));
        var shared = given.stream().map(AnswerRow::shared).toList();
        first(shared.stream().map(answer -> new Step(Step.Kind.ANSWERED, answer.at(), answer.author(), null)), all);
        first(shared.stream().flatMap(answer -> Stream.ofNullable(answer.accepted()))
                .map(accepted -> new Step(Step.Kind.SOLVED, accepted.at(), accepted.by(), null)), all);
        shared.stream().flatMap(answer -> Stream.ofNullable(answer.official()))
                .map(official -> new Step(Step.Kind.OFFICIAL, official.at(), official.by(), official.unit()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Step::at).thenComparing(Step::kind));
        return List.copyOf(all);
    }

    private static void first(Stream<Step> steps, List<Step> all) {
        steps.min(Comparator.comparing(Step::at)).ifPresent(all::add);
    }

    /// The answers of a question with their files and remarks, the best first.
    List<Answer> answers(Sql sql, List<AnswerRow> given, Collection<CommentRow> said) {
        var under = said.stream().map(CommentRow::shared).filter(comment -> comment.answer() != null)
                .collect(Collectors.groupingBy(comment -> require(comment.answer())));
        var held = filesOf(sql, given);
        return given.stream()
                .map(row -> row.with(held.getOrDefault(row.id().value(), List.of()),
                        under.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<FileBrief>> filesOf(Sql sql, List<AnswerRow> given) {
        return files.under(sql, ANSWER_FILES, given.stream().map(row -> row.id().value()).toList());
    }

    Answer answer(Sql sql, AnswerRow row) {
        return answers(sql, List.of(row), comments.of(sql, row.id())).getFirst();
    }

    /// What is this person's about a question.
    Mine mine(Sql sql, Session session, QuestionRow row) {
        var me = session.person();
        var found = marks.of(sql, row.id(), me);
        var officialFor = access.officialFor(sql, session, row);
        return new Mine(row.askedBy(session), following.watching(sql, me, row.id()),
                found.stream().filter(answer -> answer != 0).map(AnswerId::new).toList(), found.contains(0L),
                access.rights(sql, session, row, officialFor), officialFor, from(sql, session, row));
    }

    private @Nullable ChatPlace from(Sql sql, Session session, QuestionRow row) {
        var from = row.from();
        return from != null && chat.sees(sql, session.person(), from) ? from : null;
    }

    private static AnswerId require(@Nullable AnswerId answer) {
        if (answer == null) {
            throw new IllegalStateException("a remark on no answer");
        }
        return answer;
    }
}
