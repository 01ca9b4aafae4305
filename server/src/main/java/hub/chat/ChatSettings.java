package hub.chat;

import hub.chat.message.MessageSettings;
import hub.chat.notice.push.PushSettings;
import hub.chat.room.ReceiptsRule;

/// The settings `chat.*` of an installation, each part with those who need it.
public record ChatSettings(
        ReceiptsRule receipts, MessageSettings messages, PushSettings push) {}
