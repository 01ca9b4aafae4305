package hub.community.watch;

import java.util.Locale;

import hub.community.question.QuestionId;
import hub.community.topic.Readers;
import hub.community.topic.TagId;
import hub.community.watch.WatchAnswer.Experts;
import hub.community.watch.WatchAnswer.Invited;
import hub.community.watch.WatchAnswer.NoticePage;
import hub.community.watch.WatchAnswer.NoticesRead;
import hub.community.watch.WatchAnswer.WatchedList;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;

/// Watches, notices, experts and invitations over HTTP.
final class WatchRoutes {

    private static final int USUAL_NOTICES = 30;
    private static final int MAX_NOTICES = 100;
    private static final int MAX_TAGS = 8;
    private static final String QUESTION = "/api/community/questions/:question/";

    private final Readers readers;
    private final WatchService watches;
    private final NoticeService notices;
    private final InviteService invites;
    private final ExpertService experts;

    WatchRoutes(
            Readers readers, WatchService watches, NoticeService notices, InviteService invites,
            ExpertService experts) {
        this.readers = readers;
        this.watches = watches;
        this.notices = notices;
        this.invites = invites;
        this.experts = experts;
    }

    void register(Api api) {
        registerWatches(api);
        registerNotices(api);
        api.get(QUESTION + "experts", "Who may know the answer to a question, and why")
                .gives(Experts.class)
                .signedIn(readers.only((call, _) -> experts.of(call.session(), question(call))));
        api.get("/api/community/experts", "Who may know the answer to a text, and why")
                .query("text", "as it was typed so far; 400 characters of it are looked at")
                .query("tags", "tags already chosen, at most eight, separated by commas")
                .gives(Experts.class)
                .signedIn(readers.only(this::experts));
        api.post(QUESTION + "invite", "Asks people to answer a question, each once")
                .takes(WatchCommand.InviteToAnswer.class)
                .gives(Invited.class)
                .signedIn(readers.only((call, wish) -> invites.invite(call.session(), question(call), wish)));
    }

    private void registerWatches(Api api) {
        api.get("/api/community/watches", "Everything I watch")
                .gives(WatchedList.class)
                .signedIn(readers.only((call, _) -> watches.mine(call.session())));
        api.put("/api/community/watches/:kind/:id", "Watches a question, tag or category")
                .gives(Watched.class)
                .signedIn(readers.only((call, _) -> watches.watch(call.session(), watched(call))));
        api.delete("/api/community/watches/:kind/:id", "Watches it no longer, until I say so again")
                .gives(Watched.class)
                .signedIn(readers.only((call, _) -> watches.unwatch(call.session(), watched(call))));
    }

    private void registerNotices(Api api) {
        api.get("/api/community/notices", "What concerns me, the newest first")
                .number("before", "only those with an id below this one")
                .number("limit", "how many, at most 100; 30 if not given")
                .gives(NoticePage.class)
                .signedIn(readers.only((call, _) -> notices.mine(
                        call.session(), call.queryLong("before").orElse(Long.MAX_VALUE),
                        call.limit(USUAL_NOTICES, MAX_NOTICES))));
        api.post("/api/community/notices/read", "I have read everything up to this notice")
                .takes(WatchCommand.ReadNotices.class)
                .gives(NoticesRead.class)
                .signedIn(readers.only((call, read) -> notices.read(call.session(), read.upTo())));
    }

    private Experts experts(Call call, None none) {
        var tags = call.queryLongs("tags", MAX_TAGS).stream().map(TagId::new).toList();
        return experts.of(call.session(), call.query("text").orElse(""), tags);
    }

    private static Watched watched(Call call) {
        return new Watched(kind(call.path("kind")), call.pathLong("id"));
    }

    private static WatchKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "question" -> WatchKind.QUESTION;
            case "tag" -> WatchKind.TAG;
            case "category" -> WatchKind.CATEGORY;
            default -> throw Refused.notFound();
        };
    }

    private static QuestionId question(Call call) {
        return new QuestionId(call.pathLong("question"));
    }
}
