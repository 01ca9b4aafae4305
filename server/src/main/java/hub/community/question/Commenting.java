package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Commenting {

    QuestionAnswer.Made onQuestion(Session s, QuestionId q, QuestionCommand.WriteComment a) {
        throw Refused.notFound();
    }

    QuestionAnswer.Made onAnswer(Session s, AnswerId q, QuestionCommand.WriteComment a) {
        throw Refused.notFound();
    }

    Comment edit(Session s, CommentId q, QuestionCommand.EditComment a) {
        throw Refused.notFound();
    }

    void delete(Session s, CommentId a) {
        throw Refused.notFound();
    }
}
