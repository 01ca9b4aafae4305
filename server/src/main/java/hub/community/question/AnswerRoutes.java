package hub.community.question;

import hub.community.question.QuestionAnswer.Made;
import hub.community.question.QuestionAnswer.TextVersions;
import hub.community.question.QuestionCommand.EditAnswer;
import hub.community.question.QuestionCommand.EditComment;
import hub.community.question.QuestionCommand.MakeOfficial;
import hub.community.question.QuestionCommand.WriteAnswer;
import hub.community.question.QuestionCommand.WriteComment;
import hub.community.topic.Readers;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;

import static hub.community.question.QuestionRoutes.MAX_BODY;
import static hub.community.question.QuestionRoutes.QUESTION;
import static hub.community.question.QuestionRoutes.question;

/// Answers and remarks over HTTP, and what people think of them.
final class AnswerRoutes {

    private static final String ANSWER = "/api/community/answers/:answer";
    private static final String COMMENT = "/api/community/comments/:comment";

    private final Readers readers;
    private final Reading reading;
    private final Answering answering;
    private final Commenting commenting;
    private final Marking marking;

    AnswerRoutes(Readers readers, Reading reading, Answering answering, Commenting commenting, Marking marking) {
        this.readers = readers;
        this.reading = reading;
        this.answering = answering;
        this.commenting = commenting;
        this.marking = marking;
    }

    void register(Api api) {
        registerAnswers(api);
        registerComments(api);
        registerUseful(api);
        registerMarks(api);
    }

    private void registerAnswers(Api api) {
        api.post(QUESTION + "/answers", "Answers")
                .takes(WriteAnswer.class)
                .gives(Made.class)
                .maxBody(MAX_BODY)
                .signedIn(readers.only((call, write) -> answering.answer(call.session(), question(call), write)));
        api.patch(ANSWER, "Has an answer say something else; for its author, the unit it speaks for, and moderators")
                .takes(EditAnswer.class)
                .gives(Answer.class)
                .maxBody(MAX_BODY)
                .signedIn(readers.only((call, edit) -> answering.edit(call.session(), answer(call), edit)));
        api.delete(ANSWER, "Takes an answer away; for its author and moderators")
                .signedIn(readers.only((call, _) -> {
                    answering.delete(call.session(), answer(call));
                    return new None();
                }));
        api.get(ANSWER + "/versions", "Every wording of an answer, with what each changed")
                .gives(TextVersions.class)
                .signedIn(readers.only((call, _) -> reading.versions(call.session(), answer(call))));
    }

    private void registerComments(Api api) {
        api.post(QUESTION + "/comments", "Remarks on a question")
                .takes(WriteComment.class)
                .gives(Made.class)
                .signedIn(readers.only((call, write) -> commenting.onQuestion(call.session(), question(call), write)));
        api.post(ANSWER + "/comments", "Remarks on an answer")
                .takes(WriteComment.class)
                .gives(Made.class)
                .signedIn(readers.only((call, write) -> commenting.onAnswer(call.session(), answer(call), write)));
        api.patch(COMMENT, "Has a remark of mine say something else")
                .takes(EditComment.class)
                .gives(Comment.class)
                .signedIn(readers.only((call, edit) -> commenting.edit(call.session(), comment(call), edit)));
        api.delete(COMMENT, "Takes a remark away; for its author and moderators")
                .signedIn(readers.only((call, _) -> {
                    commenting.delete(call.session(), comment(call));
                    return new None();
                }));
    }

    private void registerUseful(Api api) {
        api.put(QUESTION + "/useful", "役に立った; said again it changes nothing")
                .gives(Mine.class)
                .signedIn(readers.only((call, _) -> marking.useful(call.session(), question(call), true)));
        api.delete(QUESTION + "/useful", "Takes that back")
                .gives(Mine.class)
                .signedIn(readers.only((call, _) -> marking.useful(call.session(), question(call), false)));
        api.put(ANSWER + "/useful", "役に立った; said again it changes nothing")
                .gives(Mine.class)
                .signedIn(readers.only((call, _) -> marking.useful(call.session(), answer(call), true)));
        api.delete(ANSWER + "/useful", "Takes that back")
                .gives(Mine.class)
                .signedIn(readers.only((call, _) -> marking.useful(call.session(), answer(call), false)));
    }

    private void registerMarks(Api api) {
        api.put(ANSWER + "/accepted",
                "Marks an answer that solved it, one of several; for who asked and whom the rule names")
                .gives(Answer.class)
                .signedIn(readers.only((call, _) -> marking.accept(call.session(), answer(call), true)));
        api.delete(ANSWER + "/accepted", "Takes that back")
                .gives(Answer.class)
                .signedIn(readers.only((call, _) -> marking.accept(call.session(), answer(call), false)));
        api.put(ANSWER + "/official", "Has an answer speak for the unit in charge; for who may speak for it")
                .takes(MakeOfficial.class)
                .gives(Answer.class)
                .signedIn(readers
                        .only((call, wish) -> marking.makeOfficial(call.session(), answer(call), wish.unit())));
        api.delete(ANSWER + "/official", "Takes that back")
                .gives(Answer.class)
                .signedIn(readers.only((call, _) -> marking.endOfficial(call.session(), answer(call))));
    }

    private static AnswerId answer(Call call) {
        return new AnswerId(call.pathLong("answer"));
    }

    private static CommentId comment(Call call) {
        return new CommentId(call.pathLong("comment"));
    }
}
