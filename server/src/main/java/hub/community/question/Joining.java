package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Joining {

    QuestionHead duplicate(Session s, QuestionId q, QuestionId c) {
        throw Refused.notFound();
    }

    QuestionHead unjoin(Session s, QuestionId q) {
        throw Refused.notFound();
    }

    QuestionHead merge(Session s, QuestionId q, QuestionId c) {
        throw Refused.notFound();
    }
}
