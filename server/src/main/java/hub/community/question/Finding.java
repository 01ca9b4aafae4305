package hub.community.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionAnswer.QuestionList;
import hub.community.question.QuestionAnswer.SimilarQuestion;
import hub.community.question.QuestionAnswer.SimilarQuestions;
import hub.community.question.QuestionCommand.SearchOutcome;
import hub.community.question.QuestionCommand.SearchShown;
import hub.community.question.QuestionCommand.SolvedBy;
import hub.community.question.Similar.Like;
import hub.community.topic.Folded;
import hub.community.topic.TagId;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Questions found instead of being asked again.
final class Finding {

    /// Characters of a text that count.
    private static final int MAX_QUERY = 200;

    private static final int ROWS = 5;
    private static final int RELATED = 6;

    /// Asked of the index: some may be hidden, or stand for one another.
    private static final int CANDIDATES = 12;

    private static final int MAX_TAGS = 5;
    private static final int MAX_EXPERTS = 3;

    private final EventLog log;
    private final Database db;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final WordingRepository wordings;
    private final Access access;
    private final Asking asking;
    private final Teller teller;
    private final Similar similar;
    private final Following following;

    Finding(
            EventLog log, Database db, QuestionRepository questions, AnswerRepository answers,
            WordingRepository wordings, Access access, Asking asking, Teller teller, Similar similar,
            Following following) {
        this.log = log;
        this.db = db;
        this.questions = questions;
        this.answers = answers;
        this.wordings = wordings;
        this.access = access;
        this.asking = asking;
        this.teller = teller;
        this.similar = similar;
        this.following = following;
    }

    SimilarQuestions similar(Session session, String text) {
        var query = text.substring(0,
                text.offsetByCodePoints(0, Math.min(MAX_QUERY, text.codePointCount(0, text.length()))));
        var likes = Folded.of(query).isEmpty() ? List.<Like>of() : similar.to(query, CANDIDATES);
        return db.read(sql -> {
            var rows = shown(sql, likes);
            var best = best(sql, rows.keySet().stream().map(QuestionRow::id).toList());
            var hits = rows.entrySet().stream().limit(ROWS)
                    .map(found -> hit(found.getKey(), found.getValue(), best.get(found.getKey().id())))
                    .toList();
            var tags = tags(hits);
            return new SimilarQuestions(hits, tags, unit(hits),
                    tags.isEmpty() ? List.of() : experts(sql, session, tags));
        });
    }

    private List<QuestionAnswer.Expert> experts(Sql sql, Session session, List<TagId> tags) {
        return following.experts(sql, tags, MAX_EXPERTS + 1).stream()
                .filter(expert -> !expert.person().equals(session.person())).limit(MAX_EXPERTS).toList();
    }

    QuestionList related(Session session, QuestionId id) {
        var likes = similar.to(id, CANDIDATES);
        return db.read(sql -> {
            access.require(sql, session, id);
            return new QuestionList(EventLog.positionOf(sql), shown(sql, likes).keySet().stream()
                    .filter(row -> !row.id().equals(id)).limit(RELATED).map(QuestionRow::brief).toList(), null);
        });
    }

    /// What was found as everybody sees it, duplicates as what stands for them, in the order found.
    private Map<QuestionRow, Like> shown(Sql sql, List<Like> likes) {
        var found = byId(questions.some(sql, likes.stream().map(Like::question).toList()));
        var last = byId(questions.some(sql, found.values().stream().map(QuestionRow::canonical)
                .filter(Objects::nonNull).toList()));
        var rows = new LinkedHashMap<QuestionRow, Like>();
        likes.forEach(like -> {
            var row = found.get(like.question());
            if (row != null && row.shown() == Shown.SHOWN) {
                var stands = row.canonical() == null ? row : last.get(row.canonical());
                if (stands != null && stands.shown() == Shown.SHOWN) {
                    rows.putIfAbsent(stands, like);
                }
            }
        });
        return rows;
    }

    private static Map<QuestionId, QuestionRow> byId(List<QuestionRow> rows) {
        return rows.stream().collect(Collectors.toMap(QuestionRow::id, Function.identity(), (a, _) -> a));
    }

    /// The best answer of each.
    Map<QuestionId, AnswerRow> best(Sql sql, Collection<QuestionId> ids) {
        return answers.of(sql, ids).stream().filter(answer -> answer.shared().health() != Answer.Health.OBSOLETE)
                .collect(Collectors.toMap(AnswerRow::question, Function.identity(), (first, _) -> first));
    }

    private static SimilarQuestion hit(QuestionRow row, Like like, @Nullable AnswerRow best) {
        return new SimilarQuestion(row.brief(), best == null ? null : Words.line(best.shared().text()),
                best == null ? null : best.id(), best != null && best.shared().official() != null, like.score(),
                like.sure() && best != null);
    }

    /// Tags of the best hit first, then those several have.
    private static List<TagId> tags(List<SimilarQuestion> hits) {
        var counts = hits.stream().flatMap(hit -> hit.question().tags().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        var common = counts.entrySet().stream().filter(tag -> tag.getValue() > 1)
                .sorted(Map.Entry.<TagId, Long>comparingByValue().reversed()).map(Map.Entry::getKey);
        var first = hits.isEmpty() ? Stream.<TagId>of() : hits.getFirst().question().tags().stream();
        return Stream.concat(first, common).distinct().limit(MAX_TAGS).toList();
    }

    /// The unit of most hits, of the better one where they are as many.
    private static @Nullable UnitId unit(List<SimilarQuestion> hits) {
        var counts = hits.stream().map(hit -> hit.question().concerned()).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        var order = new ArrayList<>(new LinkedHashSet<>(counts.keySet()));
        order.sort(Comparator.comparing((UnitId unit) -> counts.getOrDefault(unit, 0L)).reversed());
        return order.isEmpty() ? null : order.getFirst();
    }

    /// Remembers a wording for a question that was the one meant, or for what stands for it.
    void solvedBy(Session session, QuestionId id, SolvedBy solved) {
        log.write(tx -> {
            var named = access.requireShown(tx.sql(), id);
            var row = named.canonical() == null ? named : access.requireShown(tx.sql(), named.canonical());
            requireOf(tx.sql(), row, named, solved.answer());
            var wording = Words.wording(solved.wording());
            if (!Folded.of(wording).equals(Folded.of(row.title()))
                    && wordings.add(tx.sql(), row.id(), wording, tx.now())) {
                tx.emit(new QuestionEvent.Reworded(row.id()));
            }
            count(tx, session, row, wording, solved.search());
            teller.happened(tx, new Happening.Found(row.id(), session.person()));
            return id;
        });
    }

    private void requireOf(Sql sql, QuestionRow row, QuestionRow named, @Nullable AnswerId answer) {
        if (answer != null) {
            var of = access.answer(sql, answer).question();
            if (!of.equals(row.id()) && !of.equals(named.id())) {
                throw Refused.notFound();
            }
        }
    }

    private void count(Tx tx, Session session, QuestionRow row, String wording, @Nullable String search) {
        var name = search == null ? "=" + row.id().value() + ":" + Folded.of(wording).hashCode() : search;
        wordings.searched(tx.sql(), name, tx.now(), asking.sectionOf(session.person()), 1, SearchOutcome.SOLVED);
    }

    void shown(Session session, SearchShown shown) {
        log.write(tx -> {
            wordings.searched(tx.sql(), shown.search(), tx.now(), asking.sectionOf(session.person()),
                    shown.shown().size(), shown.outcome());
            return shown.search();
        });
    }
}
