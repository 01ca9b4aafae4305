package hub.chat.notice;

import hub.chat.message.Urgency;
import hub.chat.room.RoomKind;

/// Does this message concern this person now, and how loudly? The web client has the same rule in `chat/notice/rule.ts`;
/// the cases of `rule.json` beside it hold for both.
///
/// What somebody arranged says whom it concerns; the urgency only says when and how loudly, so that nobody reaches more
/// people by shouting. A muted room lets through what is urgent and means this very person, and nothing else.
final class NoticeRule {

    private NoticeRule() {}

    static Loudness decide(NoticeFacts facts) {
        if (facts.own() || facts.read() || !facts.follows()) {
            return Loudness.NOTHING;
        }
        var urgent = facts.urgency() == Urgency.URGENT;
        if (facts.wish() == Wish.MUTE && !(urgent && facts.personal())) {
            return Loudness.NOTHING;
        }
        if (!concerns(facts) || !comesNow(facts)) {
            return Loudness.COUNTED;
        }
        return sounds(facts) ? Loudness.HEARD : Loudness.SHOWN;
    }

    private static boolean concerns(NoticeFacts facts) {
        return switch (facts.wish()) {
            case ALL -> true;
            case MENTIONS, MUTE -> facts.pointed();
            case USUAL -> facts.pointed() || facts.everything() || small(facts.kind());
        };
    }

    /// Where few people talk to each other, everything concerns everybody.
    private static boolean small(RoomKind kind) {
        return switch (kind) {
            case DIRECT, THREAD -> true;
            case UNIT, GROUP -> false;
        };
    }

    private static boolean comesNow(NoticeFacts facts) {
        return switch (facts.times()) {
            case WORKING -> facts.urgency() != Urgency.NORMAL || facts.engaged() != Engaged.HELD;
            case OFF -> facts.urgency() != Urgency.NORMAL;
            case QUIET -> facts.urgency() == Urgency.URGENT;
        };
    }

    private static boolean sounds(NoticeFacts facts) {
        return switch (facts.sound()) {
            case NONE -> false;
            case URGENT -> facts.urgency() == Urgency.URGENT;
            case ALL -> facts.urgency() == Urgency.URGENT
                    || (facts.times() == Times.WORKING && facts.engaged() == Engaged.NO);
        };
    }
}
