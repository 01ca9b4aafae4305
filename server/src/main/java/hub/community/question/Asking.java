package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Asking {

    QuestionAnswer.Made ask(Session s, QuestionCommand.AskQuestion a) {
        throw Refused.notFound();
    }

    QuestionHead edit(Session s, QuestionId q, QuestionCommand.EditQuestion a) {
        throw Refused.notFound();
    }
}
