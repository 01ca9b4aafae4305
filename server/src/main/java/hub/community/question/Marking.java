package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Marking {

    Mine useful(Session s, QuestionId q, boolean on) {
        throw Refused.notFound();
    }

    Mine useful(Session s, AnswerId q, boolean on) {
        throw Refused.notFound();
    }

    Answer accept(Session s, AnswerId a, boolean on) {
        throw Refused.notFound();
    }

    Answer makeOfficial(Session s, AnswerId a, hub.kernel.id.UnitId u) {
        throw Refused.notFound();
    }

    Answer endOfficial(Session s, AnswerId a) {
        throw Refused.notFound();
    }
}
