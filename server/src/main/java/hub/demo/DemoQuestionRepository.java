package hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.topic.Folded;
import hub.demo.DemoQuestion.DemoAnswer;
import hub.demo.DemoQuestion.DemoRemark;
import hub.kernel.db.Sql;
import hub.kernel.wire.Json;

/// Writes the questions of the demo town straight into the tables of the community. Ids of questions are those of the town;
/// answers are numbered from 1 in the order of their questions.
final class DemoQuestionRepository {
    private static final int EXCERPT = 120;
    private static final int SORT_STEP = 10;
    private static final Duration SEARCHED_AGAIN = Duration.ofDays(30);

    private final DemoTown town;
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private int answers;

    DemoQuestionRepository(DemoTown town, Collection<DemoQuestion> questions) {
        this.town = town;
        DemoFiles.csv("categories.csv").forEach(line -> categories.put(line.getField("name"), categories.size() + 1));
        var names = new TreeSet<String>();
        questions.forEach(question -> names.addAll(question.tags()));
        names.forEach(name -> tags.put(name, tags.size() + 1));
    }

    /// What a start that was cut short may have left.
    static int clear(Sql sql) {
        for (var table : List.of("search", "watch", "collection_question", "collection", "asked_as", "useful", "step",
                "comment",
                "answer",
                "question_tag", "question", "tag_word", "tag"))
            sql.update("delete from community_" + table).run();
        return sql.update("delete from community_category where id > 1").run();
    }

    void insertTopics(Sql sql) {
        DemoFiles.csv("categories.csv").forEach(line -> sql.update("""
                insert into community_category
                    (id, name, anonymous, moderated, section_accepts, unit_id, review_months, sort)
                values (:id, :name, :anonymous, :moderated, :section, :unit, :months, :sort)
                on conflict (id) do nothing
                """)
                .bind("id", category(line.getField("name"))).bind("name", line.getField("name"))
                .bind("anonymous", line.getField("anonymous").equals("1"))
                .bind("moderated", line.getField("moderated").equals("1"))
                .bind("section", line.getField("sectionAccepts").equals("1"))
                .bind("unit", section(line.getField("unit"))).bind("months", number(line.getField("reviewMonths")))
                .bind("sort", category(line.getField("name")) * SORT_STEP).run());
        tags.forEach((name, id) -> {
            sql.update("insert into community_tag (id, name) values (:id, :name)").bind("id", id).bind("name", name)
                    .run();
            insertWord(sql, id, name);
        });
        DemoFiles.csv("tags.csv").stream().filter(line -> tags.containsKey(line.getField("tag")))
                .forEach(line -> List.of(line.getField("words").split(" "))
                        .forEach(word -> insertWord(sql, tags.get(line.getField("tag")), word)));
    }

    private static void insertWord(Sql sql, @Nullable Integer tag, String word) {
        sql.update("""
                insert into community_tag_word (folded, tag_id, word) values (:folded, :tag, :word)
                on conflict (folded) do nothing
                """)
                .bind("folded", Folded.of(word)).bind("tag", tag).bind("word", word).run();
    }

    void insert(Sql sql, DemoQuestion question) {
        sql.update("""
                insert into community_question (id, asker_id, anonymous, section_id, category_id, concerned_id, title, text,
                    excerpt, asked_at, moved_at, solved_at, state, canonical_id, answers, official, useful, seen)
                values (:id, :asker, :anonymous, :section, :category, :concerned, :title, :text, :excerpt, :asked, :moved,
                    :solved, :state, :canonical, :answers, :official, :useful, :seen)
                """)
                .bind("id", question.id()).bind("asker", question.asker()).bind("anonymous", question.anonymous())
                .bind("section", question.section()).bind("category", category(question.category()))
                .bind("concerned", question.concerned()).bind("title", question.title())
                .bind("text", question.text()).bind("excerpt", excerpt(question.body()))
                .bind("asked", question.askedAt()).bind("moved", question.movedAt())
                .bind("solved", question.solvedAt()).bind("state", question.state())
                .bind("canonical", question.canonical()).bind("answers", question.answers().size())
                .bind("official", question.officialAnswers()).bind("useful", question.useful().size())
                .bind("seen", question.seen()).run();
        insertUseful(sql, question.id(), 0, question.useful());
        insertWatches(sql, question);
        insertAround(sql, question);
        insertSearches(sql, question);
        question.answers().forEach(answer -> insert(sql, question, ++answers, answer));
    }

    private void insertAround(Sql sql, DemoQuestion question) {
        question.tags().forEach(tag -> sql.update("""
                insert into community_question_tag (question_id, tag_id) values (:question, :tag)
                """)
                .bind("question", question.id()).bind("tag", tags.get(tag)).run());
        question.wordings().forEach(wording -> insertAskedAs(sql, question.id(), wording, question));
        if (question.canonical() != null) insertAskedAs(sql, question.canonical(), question.title(), question);
        question.invited().forEach(person -> sql.update("""
                insert into community_step (question_id, kind, at, person_id) values (:question, 'INVITED', :at, :person)
                """)
                .bind("question", question.id()).bind("at", question.askedAt()).bind("person", person).run());
    }

    private static void insertAskedAs(Sql sql, int question, String wording, DemoQuestion said) {
        sql.update("""
                insert into community_asked_as (question_id, folded, wording, at) values (:question, :folded, :wording, :at)
                on conflict do nothing
                """)
                .bind("question", question).bind("folded", Folded.of(wording)).bind("wording", wording)
                .bind("at", said.movedAt()).run();
    }

    /// Who takes part watches, and some others do.
    private static void insertWatches(Sql sql, DemoQuestion question) {
        var people = Stream.concat(Stream.of(question.asker()), Stream.concat(question.watchers().stream(),
                question.answers().stream().map(DemoAnswer::author))).distinct().toList();
        sql.update("""
                insert into community_watch (person_id, kind, id, watching, at)
                select value, 'QUESTION', :question, 1, :at from json_each(:people)
                """)
                .bind("question", question.id()).bind("at", question.askedAt()).bind("people", Json.text(people)).run();
    }

    /// What was shown while it was asked, and to whom it was the answer later on: one of those whom it helped each month.
    private void insertSearches(Sql sql, DemoQuestion question) {
        insertSearch(sql, question, 0, question.askedAt(), "ASKED");
        var solved = question.solvedAt();
        for (int month = 1; solved != null && month <= question.useful().size(); month++) {
            var at = solved.plus(SEARCHED_AGAIN.multipliedBy(month));
            if (at.isBefore(Moment.instant(town.moment().end()))) {
                insertSearch(sql, question, month, at, "SOLVED");
            }
        }
    }

    private static void insertSearch(Sql sql, DemoQuestion question, int month, Instant at, String outcome) {
        sql.update("""
                insert into community_search (search, at, section_id, shown, outcome)
                values (:search, :at, :section, 5, :outcome)
                """)
                .bind("search", "demo-" + question.id() + "-" + month).bind("at", at)
                .bind("section", question.section()).bind("outcome", outcome).run();
    }

    /// Topics that the reader of the pictures follows.
    void insertReader(Sql sql) {
        List.of("RPA", "電子申請", "Wi-Fi").forEach(tag -> sql.update("""
                insert into community_watch (person_id, kind, id, watching, at)
                select :person, 'TAG', id, 1, :at from community_tag where name = :tag
                """)
                .bind("person", town.reader().id()).bind("at", Moment.instant(town.moment().end().minusMonths(6)))
                .bind("tag", tag).run());
    }

    private static void insertUseful(Sql sql, int question, int answer, List<Integer> people) {
        if (people.isEmpty()) return;
        sql.update("""
                insert into community_useful (question_id, answer_id, person_id)
                select :question, :answer, value from json_each(:people)
                """)
                .bind("question", question).bind("answer", answer).bind("people", Json.text(people)).run();
    }

    private void insert(Sql sql, DemoQuestion question, int id, DemoAnswer answer) {
        boolean hidden = question.anonymous() && answer.author() == question.asker();
        sql.update("""
                insert into community_answer (id, question_id, author_id, by_asker, section_id, at, text, useful, accepted_at,
                    accepted_by, official_unit, official_by, official_at, checked_at, review_on, health)
                values (:id, :question, :author, :byAsker, :section, :at, :text, :useful, :acceptedAt, :acceptedBy, :unit,
                    :officialBy, :officialAt, :checked, :review, :health)
                """)
                .bind("id", id).bind("question", question.id()).bind("author", answer.author())
                .bind("byAsker", hidden).bind("section", hidden ? null : answer.section()).bind("at", answer.at())
                .bind("text", answer.text()).bind("useful", answer.useful().size())
                .bind("acceptedAt", answer.acceptedAt())
                .bind("acceptedBy", answer.acceptedAt() != null && !question.anonymous() ? question.asker() : null)
                .bind("unit", answer.unit()).bind("officialBy", answer.unit() == null ? null : answer.author())
                .bind("officialAt", answer.officialAt()).bind("checked", answer.checkedAt())
                .bind("review", answer.review()).bind("health", answer.health()).run();
        insertUseful(sql, question.id(), id, answer.useful());
        answer.comments().forEach(remark -> insert(sql, question, id, remark));
    }

    private static void insert(Sql sql, DemoQuestion question, int answer, DemoRemark remark) {
        sql.update("""
                insert into community_comment (question_id, answer_id, author_id, by_asker, at, text)
                values (:question, :answer, :author, :byAsker, :at, :text)
                """)
                .bind("question", question.id()).bind("answer", answer).bind("author", remark.author())
                .bind("byAsker", question.anonymous() && remark.author() == question.asker()).bind("at", remark.at())
                .bind("text", remark.text()).run();
    }

    /// A collection holds the first questions of a field that have an official answer.
    void insertCollections(Sql sql, Collection<DemoQuestion> questions) {
        var byTitle = new HashMap<String, DemoQuestion>();
        questions.forEach(question -> byTitle.putIfAbsent(question.title(), question));
        DemoFiles.csv("collections.csv").forEach(line -> {
            var id = sql.update("""
                    insert into community_collection (unit_id, title, about, changed_at)
                    values (:unit, :title, :about, :at) returning id
                    """)
                    .bind("unit", section(line.getField("unit"))).bind("title", line.getField("title"))
                    .bind("about", line.getField("about")).bind("at", Moment.instant(town.moment().end())).key();
            var chosen = QuestionBlock.read(line.getField("file")).stream()
                    .map(block -> byTitle.get(block.title()))
                    .filter(question -> question != null && question.officialAnswers() > 0).limit(12).toList();
            for (int place = 0; place < chosen.size(); place++)
                sql.update("""
                        insert into community_collection_question (collection_id, place, question_id)
                        values (:collection, :place, :question)
                        """)
                        .bind("collection", id).bind("place", place).bind("question", chosen.get(place).id()).run();
        });
    }

    private int category(String name) {
        return categories.getOrDefault(name, 1);
    }

    private @Nullable Integer section(String name) {
        return name.isEmpty() ? null : town.section(name).map(DemoUnit::id).orElse(null);
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String excerpt(String body) {
        var plain = body.replaceAll("\\s+", " ");
        return plain.length() <= EXCERPT ? plain : plain.substring(0, EXCERPT);
    }
}
