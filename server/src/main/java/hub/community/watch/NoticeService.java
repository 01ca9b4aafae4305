package hub.community.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import hub.community.question.QuestionBrief;
import hub.community.question.QuestionId;
import hub.community.question.Questions;
import hub.community.watch.WatchAnswer.NoticePage;
import hub.community.watch.WatchAnswer.NoticesRead;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;

/// What concerns me.
final class NoticeService {

    private final EventLog log;
    private final Database db;
    private final Questions questions;
    private final NoticeRepository notices;
    private final DigestRepository digests;

    NoticeService(
            EventLog log, Database db, Questions questions, NoticeRepository notices, DigestRepository digests) {
        this.log = log;
        this.db = db;
        this.questions = questions;
        this.notices = notices;
        this.digests = digests;
    }

    /// The newest before `before`, the newest first.
    NoticePage mine(Session session, long before, int limit) {
        var me = session.person();
        return db.read(sql -> {
            var some = notices.of(sql, me, before, limit + 1);
            var shown = withDigests(sql, some.stream().limit(limit).toList());
            var briefs = briefs(sql, shown);
            return new NoticePage(
                    EventLog.positionOf(sql), named(shown, briefs), List.copyOf(briefs.values()),
                    notices.read(sql, me), notices.unread(sql, me),
                    some.size() > limit ? shown.getLast().id() : null);
        });
    }

    private List<Notice> withDigests(Sql sql, List<Notice> some) {
        var parts = digests.parts(sql, some.stream().filter(one -> one.kind() == NoticeKind.DIGEST)
                .map(Notice::id).toList());
        return some.stream().map(one -> one.with(parts.getOrDefault(one.id(), List.of()))).toList();
    }

    private Map<QuestionId, QuestionBrief> briefs(Sql sql, List<Notice> some) {
        var ids = new LinkedHashSet<QuestionId>();
        some.forEach(one -> {
            if (one.question() != null) {
                ids.add(one.question());
            }
            one.digest().forEach(part -> ids.addAll(part.questions()));
        });
        var briefs = new HashMap<QuestionId, QuestionBrief>();
        questions.briefs(sql, ids).forEach(brief -> briefs.put(brief.id(), brief));
        return briefs;
    }

    /// With the titles of today; what is about a question that is not there is left out.
    private static List<Notice> named(List<Notice> some, Map<QuestionId, QuestionBrief> briefs) {
        var shown = new ArrayList<Notice>();
        some.forEach(one -> {
            var brief = one.question() == null ? null : briefs.get(one.question());
            if (brief != null) {
                shown.add(one.named(brief.title()));
            } else if (one.kind() == NoticeKind.DIGEST) {
                shown.add(one);
            }
        });
        return shown;
    }

    /// The pointer only goes forward, and not beyond what there is.
    NoticesRead read(Session session, long upTo) {
        var me = session.person();
        return log.write(tx -> {
            var sql = tx.sql();
            if (notices.read(sql, me, Math.min(upTo, notices.newest(sql, me)))) {
                tx.emit(me, new WatchesEvent.Read(me, notices.read(sql, me), notices.unread(sql, me)));
            }
            return new NoticesRead(notices.read(sql, me), notices.unread(sql, me));
        });
    }
}
