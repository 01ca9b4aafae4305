package hub.search;

import java.util.List;

import hub.kernel.net.Api;
import hub.kernel.net.Role;
import hub.search.feed.Feed;
import hub.searchindex.words.BadLine;

/// The routes of searching.
final class SearchRoutes {

    private final SearchService service;
    private final Feed feed;
    private final List<BadLine> bad;

    SearchRoutes(SearchService service, Feed feed, List<BadLine> bad) {
        this.service = service;
        this.feed = feed;
        this.bad = List.copyOf(bad);
    }

    void register(Api api) {
        api.get("/api/search", "People, rooms, messages, files and questions that have these words")
                .query("text", "what is looked for, cut at 200 characters; words in quotation marks stand exactly so")
                .query("kind",
                        "all (usual), people, messages, questions, files or rooms: what is listed; everything is counted")
                .number("room", "only in this room and its threads")
                .number("unit", "only by or about people of this unit and those below it")
                .number("person", "only by this person")
                .query("from", "the first day")
                .query("to", "the last day")
                .query("hasFile", "true: only with files")
                .query("solved", "true: only questions that are solved")
                .query("manner", "newest (usual) or relevant: the order of messages")
                .query("after", "the `next` of the page before")
                .number("limit", "of each kind, at most 50, usually 20")
                .gives(SearchAnswer.class)
                .signedIn((call, _) -> service.find(call.session(), Wanted.of(call)));
        api.get("/api/search/status", "How the index stands").gives(SearchStatus.class)
                .role(Role.ADMINISTRATOR, (_, _) -> status());
        api.post("/api/search/rebuild", "Makes a new index; the one there is answers meanwhile")
                .gives(SearchStatus.class)
                .role(Role.ADMINISTRATOR, (_, _) -> {
                    feed.rebuild();
                    return status();
                });
    }

    private SearchStatus status() {
        return SearchStatus.of(feed.progress(), bad);
    }
}
