package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Answering {

    QuestionAnswer.Made answer(Session s, QuestionId q, QuestionCommand.WriteAnswer a) {
        throw Refused.notFound();
    }

    Answer edit(Session s, AnswerId q, QuestionCommand.EditAnswer a) {
        throw Refused.notFound();
    }

    void delete(Session s, AnswerId a) {
        throw Refused.notFound();
    }
}
