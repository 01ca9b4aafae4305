package hub.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionEntry;
import hub.community.question.QuestionId;
import hub.community.question.QuestionKey;
import hub.community.question.QuestionState;
import hub.community.question.Questions;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.search.feed.Document;
import hub.search.feed.Source;
import hub.searchindex.EntryDoc;
import hub.searchindex.Labels;

/// Questions with their answers as documents. Of one asked anonymously nothing says who asked.
final class QuestionSource implements Source {

    static final String UNIT = "unit";
    static final String PERSON = "person";
    static final String SOLVED = "solved";
    static final String HAS_FILE = "file";

    private final Questions questions;

    QuestionSource(Questions questions) {
        this.questions = questions;
    }

    /// What a question is called in the index.
    static String key(QuestionId question) {
        return "question:" + question.value();
    }

    @Override
    public Optional<String> keyOf(String name) {
        return QuestionKey.questionOf(name).map(QuestionSource::key);
    }

    @Override
    public List<Document> read(Sql sql, Collection<String> keys) {
        return documents(questions.entries(
                sql, keys.stream().map(QuestionKey::questionOf).flatMap(Optional::stream).toList()));
    }

    @Override
    public List<Document> after(Sql sql, @Nullable String last, int limit) {
        var after = last == null ? 0 : QuestionKey.questionOf(last).orElseThrow().value();
        return documents(questions.entriesAfter(sql, after, limit));
    }

    @Override
    public long count(Sql sql) {
        return questions.count(sql);
    }

    private static List<Document> documents(List<QuestionEntry> entries) {
        return entries.stream().map(QuestionSource::document).map(Document::of).toList();
    }

    private static EntryDoc document(QuestionEntry entry) {
        return new EntryDoc(
                key(entry.id()),
                entry.askedAt(),
                Plain.of(entry.title() + "\n" + entry.text()),
                entry.answers().stream().map(answer -> Plain.of(answer.text())).collect(Collectors.joining("\n")),
                entry.asked(),
                Labels.of(SOLVED, entry.state() == QuestionState.SOLVED ? 1 : 0)
                        .with(HAS_FILE, entry.files() ? 1 : 0)
                        .with(PERSON, entry.people().stream().map(PersonId::value).toList())
                        .with(UNIT, units(entry).map(UnitId::value).toList()));
    }

    private static Stream<UnitId> units(QuestionEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.concerned()), Stream.ofNullable(entry.section()));
    }
}
