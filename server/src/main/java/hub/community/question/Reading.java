package hub.community.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.community.question.HistoryRepository.Wording;
import hub.community.question.ListRepository.Narrow;
import hub.community.question.QuestionAnswer.QuestionList;
import hub.community.question.QuestionAnswer.QuestionPage;
import hub.community.question.QuestionAnswer.TextVersion;
import hub.community.question.QuestionAnswer.TextVersions;
import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Questions in lists, on their page, and as they were before.
final class Reading {

    /// Times a text may be changed.
    static final int MAX_VERSIONS = 500;

    private static final int PAGE = 30;

    /// Wordings shown of one text.
    private static final int VERSIONS_SHOWN = 50;

    /// Tags that count when questions for me are looked for.
    private static final int MAX_TAGS = 100;

    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,18}(:[0-9]{1,18})?");

    private final Database db;
    private final QuestionRepository questions;
    private final AnswerRepository answers;
    private final CommentRepository comments;
    private final HistoryRepository history;
    private final ListRepository lists = new ListRepository();
    private final Access access;
    private final Views views;
    private final Following following;
    private final Directory directory;
    private final Seen seen;

    Reading(
            Database db, QuestionRepository questions, AnswerRepository answers, CommentRepository comments,
            HistoryRepository history, Access access, Views views, Following following, Directory directory,
            Seen seen) {
        this.db = db;
        this.questions = questions;
        this.answers = answers;
        this.comments = comments;
        this.history = history;
        this.access = access;
        this.views = views;
        this.following = following;
        this.directory = directory;
        this.seen = seen;
    }

    QuestionPage page(Session session, QuestionId id) {
        seen.saw(session.person(), id);
        return db.read(sql -> {
            var row = access.require(sql, session, id);
            var given = answers.of(sql, List.of(id));
            var said = comments.of(sql, id);
            return new QuestionPage(EventLog.positionOf(sql), views.head(sql, row, given),
                    views.answers(sql, given, said),
                    said.stream().map(CommentRow::shared).filter(comment -> comment.answer() == null).toList(),
                    views.mine(sql, session, row), following.watchers(sql, id), row.seen());
        });
    }

    QuestionList list(Session session, ListAsked asked) {
        var after = cursor(asked.after());
        return db.read(sql -> {
            var rows = rows(sql, session.person(), asked, narrow(asked), after);
            var page = rows.stream().limit(PAGE).map(QuestionRow::brief).toList();
            return new QuestionList(EventLog.positionOf(sql), page,
                    rows.size() > PAGE ? next(asked, rows.get(PAGE - 1)) : null);
        });
    }

    private List<QuestionRow> rows(Sql sql, PersonId me, ListAsked asked, Narrow narrow, Cursor after) {
        return switch (asked.tab()) {
            case NEW -> lists.newest(sql, narrow, after.before(), PAGE + 1);
            case UNANSWERED -> lists.unanswered(sql, narrow, after.before(), PAGE + 1);
            case POPULAR -> lists.popular(sql, narrow, after.useful(), after.before(), PAGE + 1);
            case ASKED_BY_ME -> lists.askedBy(sql, me, after.before(), PAGE + 1);
            case WATCHED -> watched(sql, me, after.before());
            case MINE_TO_ANSWER -> toAnswer(sql, me, narrow, after.before());
        };
    }

    private List<QuestionRow> watched(Sql sql, PersonId me, long before) {
        return questions.some(sql, following.watched(sql, me, before, PAGE + 1)).stream()
                .filter(row -> row.shown() == Shown.SHOWN)
                .sorted(Comparator.comparingLong((QuestionRow row) -> row.id().value()).reversed())
                .toList();
    }

    private List<QuestionRow> toAnswer(Sql sql, PersonId me, Narrow narrow, long before) {
        var tags = Stream.concat(following.tags(sql, me).stream(), lists.answeredTags(sql, me, MAX_TAGS).stream())
                .distinct().limit(MAX_TAGS).toList();
        return lists.toAnswer(sql, narrow, me, unitsOf(me), tags, before, PAGE + 1);
    }

    /// The units a person works in, with those above.
    private Set<UnitId> unitsOf(PersonId me) {
        return directory.sectionsOf(me).stream().flatMap(unit -> directory.upwards(unit).stream())
                .collect(Collectors.toSet());
    }

    private Narrow narrow(ListAsked asked) {
        return new Narrow(asked.category() == null ? null : asked.category().value(),
                asked.tag() == null ? null : asked.tag().value(), below(asked.unit()));
    }

    /// A unit with everything below it.
    private @Nullable List<Long> below(@Nullable UnitId top) {
        return top == null
                ? null
                : directory.unitsToday().stream().map(Unit::id)
                        .filter(unit -> directory.upwards(unit).contains(top)).map(UnitId::value).toList();
    }

    private record Cursor(long useful, long before) {}

    private static Cursor cursor(@Nullable String after) {
        if (after == null) {
            return new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);
        }
        if (!CURSOR.matcher(after).matches()) {
            throw new Refused(QuestionError.CURSOR);
        }
        var colon = after.indexOf(':');
        return new Cursor(colon < 0 ? Long.MAX_VALUE : Long.parseLong(after.substring(0, colon)),
                Long.parseLong(after.substring(colon + 1)));
    }

    private static String next(ListAsked asked, QuestionRow last) {
        return asked.tab() == ListAsked.Tab.POPULAR ? last.useful() + ":" + last.id().value() : "" + last.id().value();
    }

    TextVersions versions(Session session, QuestionId id) {
        return db.read(sql -> {
            var row = access.require(sql, session, id);
            var kept = history.wordings(sql, id.value(), 0, VERSIONS_SHOWN);
            return versions(kept.isEmpty()
                    ? List.of(new Wording(1, row.asked(), row.named(row.asker()), row.text()))
                    : kept);
        });
    }

    TextVersions versions(Session session, AnswerId id) {
        return db.read(sql -> {
            var answer = access.answer(sql, id);
            access.require(sql, session, answer.question());
            var shared = answer.shared();
            var kept = history.wordings(sql, 0, id.value(), VERSIONS_SHOWN);
            return versions(
                    kept.isEmpty() ? List.of(new Wording(1, shared.at(), shared.author(), shared.text())) : kept);
        });
    }

    private static TextVersions versions(List<Wording> wordings) {
        var versions = new ArrayList<TextVersion>();
        var before = "";
        for (var wording : wordings) {
            versions.add(new TextVersion(wording.version(), wording.at(), wording.by(),
                    Diff.between(before, wording.text())));
            before = wording.text();
        }
        return new TextVersions(List.copyOf(versions));
    }
}
