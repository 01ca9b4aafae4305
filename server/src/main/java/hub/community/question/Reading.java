package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Reading {

    QuestionAnswer.QuestionList list(Session s, ListAsked a) {
        throw Refused.notFound();
    }

    QuestionAnswer.QuestionPage page(Session s, QuestionId q) {
        throw Refused.notFound();
    }

    QuestionAnswer.TextVersions versions(Session s, QuestionId q) {
        throw Refused.notFound();
    }

    QuestionAnswer.TextVersions versions(Session s, AnswerId q) {
        throw Refused.notFound();
    }
}
