package hub.community.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import hub.file.Files;
import hub.kernel.db.Sql;

/// Questions as an index wants them, many at a time: four queries, however many.
final class Entries {

    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final WordingRepository wordings;
    private final Files files;

    Entries(QuestionRepository questions, AnswerRepository answers, WordingRepository wordings, Files files) {
        this.questions = questions;
        this.answers = answers;
        this.wordings = wordings;
        this.files = files;
    }

    List<QuestionEntry> of(Sql sql, Collection<QuestionId> ids) {
        return entries(sql, questions.some(sql, ids).stream()
                .filter(row -> row.shown() == Shown.SHOWN && row.canonical() == null).toList());
    }

    List<QuestionEntry> after(Sql sql, long after, int limit) {
        return entries(sql, questions.all(sql, after, limit));
    }

    private List<QuestionEntry> entries(Sql sql, List<QuestionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(QuestionRow::id).toList();
        var given = answers.of(sql, ids).stream().collect(Collectors.groupingBy(AnswerRow::question));
        var asked = wordings.of(sql, ids);
        var withFiles = withFiles(sql, ids, given.values().stream().flatMap(List::stream).toList());
        return rows.stream()
                .map(row -> entry(row, given.getOrDefault(row.id(), List.of()),
                        asked.getOrDefault(row.id(), List.of()), withFiles.contains(row.id())))
                .toList();
    }

    private Set<QuestionId> withFiles(Sql sql, List<QuestionId> ids, List<AnswerRow> given) {
        var all = new HashSet<QuestionId>();
        files.under(sql, Views.QUESTION_FILES, ids.stream().map(QuestionId::value).toList()).keySet()
                .forEach(id -> all.add(new QuestionId(id)));
        var held = files.under(sql, Views.ANSWER_FILES, given.stream().map(row -> row.id().value()).toList()).keySet();
        given.stream().filter(row -> held.contains(row.id().value())).map(AnswerRow::question).forEach(all::add);
        return all;
    }

    private static QuestionEntry entry(
            QuestionRow row, List<AnswerRow> given, List<String> asked, boolean files) {
        var people = Stream.concat(
                row.anonymous() ? Stream.of() : Stream.of(row.asker()),
                given.stream().filter(answer -> !answer.shared().byAsker()).map(AnswerRow::author));
        return new QuestionEntry(row.id(), row.title(), Words.rest(row.text(), row.title()),
                given.stream()
                        .map(answer -> new QuestionEntry.AnswerText(answer.id(), answer.shared().text(),
                                answer.solves()))
                        .toList(),
                asked, row.category(), row.tags(), row.concerned(), row.section(), people.distinct().toList(),
                row.state(), files, row.asked(), row.moved());
    }
}
