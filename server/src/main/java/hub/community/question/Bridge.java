package hub.community.question;

import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

@SuppressWarnings("DoNotCallSuggester")
final class Bridge {

    QuestionAnswer.ChatDraft draft(Session s, ChatPlace p,
            hub.community.topic.@org.jspecify.annotations.Nullable CategoryId c) {
        throw Refused.notFound();
    }

    QuestionAnswer.PostedBack postBack(Session s, QuestionId q, QuestionCommand.PostBackTo a) {
        throw Refused.notFound();
    }
}
