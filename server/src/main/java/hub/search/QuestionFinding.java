package hub.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import hub.community.question.QuestionBrief;
import hub.community.question.QuestionEntry;
import hub.community.question.QuestionId;
import hub.community.question.QuestionKey;
import hub.community.question.Questions;
import hub.community.question.Similar;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.id.UnitId;
import hub.search.SearchAnswer.QuestionHit;
import hub.search.SearchAnswer.QuestionHits;
import hub.search.feed.LiveIndex;
import hub.searchindex.EntrySearch;
import hub.searchindex.Filter;
import hub.searchindex.Ranked;
import hub.searchindex.SearchIndex;

/// Finds questions that have any of the words, the best first.
final class QuestionFinding implements Similar {

    /// Nobody looks at more of what is ranked.
    private static final int MOST = 200;

    /// Shown although they are faint, when they were asked for.
    private static final int LEAST = 3;

    /// What has only one ordinary word in ten of a search, such as a digit of a number, is not about it.
    private static final double NOISE = .1;

    private static final QuestionHits NONE = new QuestionHits(List.of(), null);

    private final Database db;
    private final Questions questions;
    private final Directory directory;
    private final LiveIndex live;

    QuestionFinding(Database db, Questions questions, Directory directory, LiveIndex live) {
        this.db = db;
        this.questions = questions;
        this.directory = directory;
        this.live = live;
    }

    /// What is too far off is not offered.
    @Override
    public List<Like> to(String text, int limit) {
        return likes(live.ask(index -> index.entries(new EntrySearch(text, Filter.everything()).limit(limit))))
                .toList();
    }

    @Override
    public List<Like> to(QuestionId question, int limit) {
        return likes(live.ask(index -> index.similar(QuestionSource.key(question), Filter.everything(), limit)))
                .toList();
    }

    private static Stream<Like> likes(Optional<Ranked> ranked) {
        return ranked.stream().flatMap(all -> all.hits().stream())
                .filter(hit -> !hit.faint())
                .flatMap(hit -> QuestionKey.questionOf(hit.key())
                        .map(question -> new Like(question, hit.score(), hit.sure())).stream());
    }

    /// A page of questions for who takes part in the community.
    MessageFinding.Page<QuestionHits> find(SearchIndex index, Wanted wanted) {
        if (wanted.room().isPresent()) {
            return new MessageFinding.Page<>(NONE, 0);
        }
        var ranked = index.entries(new EntrySearch(wanted.text(), filter(wanted)).limit(MOST)).hits();
        var all = wanted.text().isBlank() ? ranked : worthwhile(ranked);
        return new MessageFinding.Page<>(
                wanted.lists(Wanted.Kind.QUESTIONS) ? page(index, wanted, all) : NONE, all.size());
    }

    /// All that are close, or a few that are at least somewhat like it.
    private static List<Ranked.Scored> worthwhile(List<Ranked.Scored> ranked) {
        var close = ranked.stream().takeWhile(hit -> !hit.faint()).count();
        return ranked.stream().takeWhile(hit -> hit.score() >= NOISE).limit(Math.max(close, LEAST)).toList();
    }

    private QuestionHits page(SearchIndex index, Wanted wanted, List<Ranked.Scored> all) {
        var from = wanted.kind() == Wanted.Kind.ALL ? 0 : Math.min(all.size(), wanted.skip());
        var to = Math.min(all.size(), from + wanted.limit());
        var shown = shown(ids(all.subList(from, to)));
        var hits = all.subList(from, to).stream()
                .flatMap(hit -> QuestionKey.questionOf(hit.key()).map(shown::get)
                        .map(found -> hit(index, found, hit.score(), wanted.text())).stream())
                .toList();
        return new QuestionHits(hits, wanted.kind() == Wanted.Kind.ALL || to == all.size() ? null : String.valueOf(to));
    }

    private record Found(QuestionBrief brief, QuestionEntry entry) {}

    private Map<QuestionId, Found> shown(List<QuestionId> ids) {
        return db.read(sql -> {
            var briefs = questions.briefs(sql, ids).stream()
                    .collect(Collectors.toMap(QuestionBrief::id, Function.identity()));
            return questions.entries(sql, ids).stream()
                    .flatMap(entry -> Optional.ofNullable(briefs.get(entry.id()))
                            .map(brief -> new Found(brief, entry)).stream())
                    .collect(Collectors.toMap(found -> found.entry().id(), Function.identity()));
        });
    }

    private static QuestionHit hit(SearchIndex index, Found found, double score, String text) {
        var answer = found.entry().answers().stream().findFirst()
                .map(best -> Plain.of(best.text())).orElse(found.brief().excerpt());
        var line = Plain.around(answer, MessageFinding.marks(index, answer, text));
        return new QuestionHit(
                found.brief(), index.marks(found.brief().title(), text), line.text(), line.marks(), score);
    }

    private Filter filter(Wanted wanted) {
        var filter = MessageFinding.within(Filter.everything(), wanted);
        if (wanted.person().isPresent()) {
            filter = filter.with(QuestionSource.PERSON, wanted.person().get().value());
        }
        if (wanted.unit().isPresent()) {
            filter = filter.with(QuestionSource.UNIT,
                    directory.below(wanted.unit().get()).stream().map(UnitId::value).toList());
        }
        if (wanted.solved()) {
            filter = filter.with(QuestionSource.SOLVED, 1);
        }
        return wanted.hasFile() ? filter.with(QuestionSource.HAS_FILE, 1) : filter;
    }

    private static List<QuestionId> ids(List<Ranked.Scored> hits) {
        return hits.stream().map(hit -> QuestionKey.questionOf(hit.key())).flatMap(Optional::stream).toList();
    }
}
