package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Finding {

    QuestionAnswer.SimilarQuestions similar(Session s, String t) {
        throw Refused.notFound();
    }

    void solvedBy(Session s, QuestionId q, QuestionCommand.SolvedBy a) {
        throw Refused.notFound();
    }

    void shown(Session s, QuestionCommand.SearchShown a) {
        throw Refused.notFound();
    }
}
