package hub.community.question;

import hub.community.question.QuestionAnswer.AskedAs;
import hub.community.question.QuestionAnswer.ModerationQueue;
import hub.community.question.QuestionCommand.MarkDuplicate;
import hub.community.question.QuestionCommand.MergeQuestion;
import hub.community.question.QuestionCommand.ReportPost;
import hub.community.question.QuestionCommand.SetAskedAs;
import hub.community.topic.Readers;
import hub.kernel.net.Api;
import hub.kernel.net.None;

import static hub.community.question.QuestionRoutes.QUESTION;
import static hub.community.question.QuestionRoutes.question;

/// Order among questions, over HTTP.
final class ModerationRoutes {

    private final Readers readers;
    private final Joining joining;
    private final Moderating moderating;

    ModerationRoutes(Readers readers, Joining joining, Moderating moderating) {
        this.readers = readers;
        this.joining = joining;
        this.moderating = moderating;
    }

    void register(Api api) {
        registerJoining(api);
        registerShutting(api);
        registerQueue(api);
        api.get(QUESTION + "/asked-as", "The wordings by which a question was asked and found; for moderators")
                .gives(AskedAs.class)
                .signedIn(readers.moderators((call, _) -> moderating.askedAs(question(call))));
        api.put(QUESTION + "/asked-as", "Gives a question exactly these wordings; for moderators")
                .takes(SetAskedAs.class)
                .gives(AskedAs.class)
                .signedIn(readers.moderators((call, wish) -> moderating.setAskedAs(question(call), wish)));
    }

    private void registerJoining(Api api) {
        api.post(QUESTION + "/duplicate", "Another question stands for this one; for who asked it and moderators")
                .takes(MarkDuplicate.class)
                .gives(QuestionHead.class)
                .signedIn(readers.only(
                        (call, mark) -> joining.duplicate(call.session(), question(call), mark.canonical())));
        api.delete(QUESTION + "/duplicate", "Takes that back; for who asked and moderators")
                .gives(QuestionHead.class)
                .signedIn(readers.only((call, _) -> joining.unjoin(call.session(), question(call))));
        api.post(QUESTION + "/merge", "Puts a question with its answers and remarks into another; for moderators")
                .takes(MergeQuestion.class)
                .gives(QuestionHead.class)
                .signedIn(readers.moderators(
                        (call, merge) -> joining.merge(call.session(), question(call), merge.into())));
    }

    private void registerShutting(Api api) {
        api.put(QUESTION + "/lock", "Nobody changes it any more; for moderators")
                .gives(QuestionHead.class)
                .signedIn(readers.moderators((call, _) -> moderating.lock(call.session(), question(call), true)));
        api.delete(QUESTION + "/lock", "Opens it again; for moderators")
                .gives(QuestionHead.class)
                .signedIn(readers.moderators((call, _) -> moderating.lock(call.session(), question(call), false)));
        api.put(QUESTION + "/hidden", "Hides a question from everybody but moderators; for moderators")
                .gives(QuestionHead.class)
                .signedIn(readers.moderators((call, _) -> moderating.hide(call.session(), question(call))));
        api.delete(QUESTION + "/hidden", "Shows a hidden question, or one that waits for it; for moderators")
                .gives(QuestionHead.class)
                .signedIn(readers.moderators((call, _) -> moderating.show(call.session(), question(call))));
    }

    private void registerQueue(Api api) {
        api.post(QUESTION + "/report", "Calls moderators")
                .takes(ReportPost.class)
                .signedIn(readers.only((call, report) -> {
                    moderating.report(call.session(), question(call), report.why());
                    return new None();
                }));
        api.post("/api/community/answers/:answer/report", "Calls moderators")
                .takes(ReportPost.class)
                .signedIn(readers.only((call, report) -> {
                    moderating.report(call.session(), new AnswerId(call.pathLong("answer")), report.why());
                    return new None();
                }));
        api.get("/api/community/queue", "What moderators should look at; for moderators")
                .gives(ModerationQueue.class)
                .signedIn(readers.moderators((call, _) -> moderating.queue(call.session())));
        api.post(QUESTION + "/settle", "All reports on a question and its answers are dealt with; for moderators")
                .signedIn(readers.moderators((call, _) -> {
                    moderating.settle(question(call));
                    return new None();
                }));
    }
}
