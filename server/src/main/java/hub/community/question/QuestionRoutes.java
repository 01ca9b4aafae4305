package hub.community.question;

import hub.community.question.QuestionAnswer.ChatDraft;
import hub.community.question.QuestionAnswer.Made;
import hub.community.question.QuestionAnswer.PostedBack;
import hub.community.question.QuestionAnswer.QuestionList;
import hub.community.question.QuestionAnswer.QuestionPage;
import hub.community.question.QuestionAnswer.SimilarQuestions;
import hub.community.question.QuestionAnswer.TextVersions;
import hub.community.question.QuestionCommand.AskQuestion;
import hub.community.question.QuestionCommand.EditQuestion;
import hub.community.question.QuestionCommand.PostBackTo;
import hub.community.question.QuestionCommand.SearchShown;
import hub.community.question.QuestionCommand.SolvedBy;
import hub.community.topic.CategoryId;
import hub.community.topic.Readers;
import hub.community.topic.TagId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;

/// Questions over HTTP: found, read, asked, changed.
final class QuestionRoutes {

    static final String QUESTION = "/api/community/questions/:question";

    /// Room for the longest text in Japanese with its envelope.
    static final int MAX_BODY = 128 * 1024;

    private final Readers readers;
    private final Reading reading;
    private final Asking asking;
    private final Finding finding;
    private final Bridge bridge;

    QuestionRoutes(Readers readers, Reading reading, Asking asking, Finding finding, Bridge bridge) {
        this.readers = readers;
        this.reading = reading;
        this.asking = asking;
        this.finding = finding;
        this.bridge = bridge;
    }

    void register(Api api) {
        api.get("/api/community/questions", "Questions, thirty at a time")
                .query("tab", "MINE_TO_ANSWER, NEW (usual), UNANSWERED, POPULAR, ASKED_BY_ME or WATCHED")
                .number("category", "Only of this category")
                .number("tag", "Only with this tag")
                .number("unit", "Only for this unit")
                .query("after", "`next` of the stretch before")
                .gives(QuestionList.class)
                .signedIn(readers.only((call, _) -> reading.list(call.session(), asked(call))));
        api.get(QUESTION, "A question with its answers and remarks")
                .gives(QuestionPage.class)
                .signedIn(readers.only((call, _) -> reading.page(call.session(), question(call))));
        api.get(QUESTION + "/versions", "Every wording of a question, with what each changed")
                .gives(TextVersions.class)
                .signedIn(readers.only((call, _) -> reading.versions(call.session(), question(call))));
        registerAsking(api);
        registerFinding(api);
        registerChat(api);
    }

    private void registerAsking(Api api) {
        api.post("/api/community/questions", "Asks")
                .takes(AskQuestion.class)
                .gives(Made.class)
                .maxBody(MAX_BODY)
                .signedIn(readers.only((call, ask) -> asking.ask(call.session(), ask)));
        api.patch(QUESTION, "Changes a question's text, category, tags or unit; for who asked, and moderators")
                .takes(EditQuestion.class)
                .gives(QuestionHead.class)
                .maxBody(MAX_BODY)
                .signedIn(readers.only((call, edit) -> asking.edit(call.session(), question(call), edit)));
    }

    private void registerFinding(Api api) {
        api.get("/api/community/similar", "Up to five questions like what is being typed, and who may know")
                .query("text", "what was typed so far; its first 200 characters count")
                .gives(SimilarQuestions.class)
                .signedIn(readers.only((call, _) -> finding.similar(call.session(), call.query("text").orElse(""))));
        api.get(QUESTION + "/related", "Up to six questions like this one")
                .gives(QuestionList.class)
                .signedIn(readers.only((call, _) -> finding.related(call.session(), question(call))));
        api.post(QUESTION + "/solved-by", "これで解決: nothing need be asked; the wording is remembered for the question")
                .takes(SolvedBy.class)
                .maxBody(MAX_BODY)
                .signedIn(readers.only((call, solved) -> {
                    finding.solvedBy(call.session(), question(call), solved);
                    return new None();
                }));
        api.post("/api/community/shown", "Counts for the figures what a search showed and how it ended; of nobody")
                .takes(SearchShown.class)
                .signedIn(readers.only((call, shown) -> {
                    finding.shown(call.session(), shown);
                    return new None();
                }));
    }

    private void registerChat(Api api) {
        api.get("/api/community/draft", "A chat message, with its thread, as words to begin a question with")
                .number("room", "where it stands")
                .number("n", "its number there")
                .number("category", "whose rule says whether names are told; none: the usual one")
                .gives(ChatDraft.class)
                .signedIn(readers.only((call, _) -> bridge.draft(call.session(), place(call),
                        call.queryLong("category").map(CategoryId::new).orElse(null))));
        api.post(QUESTION + "/post-back", "Posts an answer to where the question came from, as a message of mine")
                .takes(PostBackTo.class)
                .gives(PostedBack.class)
                .signedIn(readers.only((call, back) -> bridge.postBack(call.session(), question(call), back)));
    }

    private static ListAsked asked(Call call) {
        return new ListAsked(
                call.query("tab").map(QuestionRoutes::tab).orElse(ListAsked.Tab.NEW),
                call.queryLong("category").map(CategoryId::new).orElse(null),
                call.queryLong("tag").map(TagId::new).orElse(null),
                call.queryLong("unit").map(UnitId::new).orElse(null),
                call.query("after").orElse(null));
    }

    private static ListAsked.Tab tab(String name) {
        try {
            return ListAsked.Tab.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("tab");
        }
    }

    private static ChatPlace place(Call call) {
        return new ChatPlace(call.queryLong("room").orElseThrow(() -> Refused.invalid("room")),
                call.queryLong("n").orElseThrow(() -> Refused.invalid("n")));
    }

    static QuestionId question(Call call) {
        return new QuestionId(call.pathLong("question"));
    }
}
