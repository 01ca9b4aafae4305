package hub.community.review;

import hub.community.question.AnswerId;
import hub.community.review.ReviewAnswer.ReviewHistory;
import hub.community.review.ReviewAnswer.ReviewList;
import hub.community.review.ReviewAnswer.Reviewed;
import hub.community.review.ReviewService.Scope;
import hub.community.topic.Readers;
import hub.kernel.net.Api;
import hub.kernel.net.Call;

/// Reviews over HTTP.
final class ReviewRoutes {

    private static final int USUAL = 30;
    private static final int MAX = 100;
    private static final String ANSWER = "/api/community/answers/:answer/";

    private final ReviewService service;
    private final Readers readers;

    ReviewRoutes(ReviewService service, Readers readers) {
        this.service = service;
        this.readers = readers;
    }

    void register(Api api) {
        api.get("/api/community/reviews", "Answers that I or my section should look at")
                .number("all", "1: those of everybody, for moderators")
                .query("after", "the `next` of the page before")
                .number("limit", "how many, at most 100; 30 if not given")
                .gives(ReviewList.class)
                .signedIn(readers.only((call, _) -> service.due(
                        call.session(), call.queryLong("all").orElse(0L) == 1 ? Scope.ALL : Scope.MINE,
                        call.query("after").orElse(""), call.limit(USUAL, MAX))));
        api.post(ANSWER + "review",
                "Says whether an answer still holds; for its author, the section in charge, moderators")
                .takes(ReviewCommand.ReviewIt.class)
                .gives(Reviewed.class)
                .signedIn(readers.only((call, wish) -> service.review(call.session(), answer(call), wish)));
        api.post(ANSWER + "doubt", "Says that an answer may no longer hold; for everybody")
                .takes(ReviewCommand.DoubtIt.class)
                .gives(Reviewed.class)
                .signedIn(readers.only((call, wish) -> service.doubt(call.session(), answer(call), wish)));
        api.get(ANSWER + "reviews", "What was said of an answer")
                .gives(ReviewHistory.class)
                .signedIn(readers.only((call, _) -> service.history(call.session(), answer(call))));
    }

    private static AnswerId answer(Call call) {
        return new AnswerId(call.pathLong("answer"));
    }
}
