package hub.chat.message;

import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Sends a message on to another room: its words as they are read, its files, and where it stood. Own words come first,
/// what is sent on then follows as a quote.
final class Forwarding {

    /// As everybody in the room is named on screens; forwarded words name people but call nobody.
    private static final String EVERYBODY = "@全員";

    private final MessageAccess access;
    private final Mentions mentions;

    Forwarding(MessageAccess access, ChatPeople people) {
        this.access = access;
        this.mentions = new Mentions(people);
    }

    /// What goes out for a post; with nothing to send on, the post itself.
    ///
    /// @throws Refused `not_found` if the author may not see what is to be sent on
    Outgoing of(Sql sql, PersonId author, MessageCommand.Post post) {
        var out = Outgoing.of(post);
        var forward = post.forward();
        if (forward == null) {
            return out;
        }
        var original = access.requireSent(sql, author, forward.room(), forward.n());
        return out.repeating(original, joined(out.text(), words(original)));
    }

    private String words(Stored original) {
        return mentions.plain(original.text(), Integer.MAX_VALUE).replace("@{room}", EVERYBODY);
    }

    private static String joined(String own, String words) {
        if (own.isEmpty() || words.isEmpty()) {
            return own + words;
        }
        var text = own + "\n\n"
                + words.lines().map(line -> "> " + line).reduce((one, next) -> one + "\n" + next).orElse("");
        if (text.codePointCount(0, text.length()) > MessageCommand.MAX_TEXT) {
            throw new Refused(ChatError.TEXT_TOO_LONG);
        }
        return text;
    }
}
