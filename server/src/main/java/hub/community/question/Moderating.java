package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Moderating {

    QuestionAnswer.AskedAs askedAs(QuestionId q) {
        throw Refused.notFound();
    }

    QuestionAnswer.AskedAs setAskedAs(QuestionId q, QuestionCommand.SetAskedAs a) {
        throw Refused.notFound();
    }

    QuestionHead lock(Session s, QuestionId q, boolean on) {
        throw Refused.notFound();
    }

    QuestionHead hide(Session s, QuestionId q) {
        throw Refused.notFound();
    }

    QuestionHead show(Session s, QuestionId q) {
        throw Refused.notFound();
    }

    void report(Session s, QuestionId q, String w) {
        throw Refused.notFound();
    }

    void report(Session s, AnswerId q, String w) {
        throw Refused.notFound();
    }

    QuestionAnswer.ModerationQueue queue(Session s) {
        throw Refused.notFound();
    }

    void settle(QuestionId q) {
        throw Refused.notFound();
    }
}
