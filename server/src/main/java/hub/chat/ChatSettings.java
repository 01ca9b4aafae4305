package hub.chat;

import hub.chat.file.FileSettings;
import hub.chat.message.MessageSettings;
import hub.chat.notice.push.PushSettings;

/// The settings `chat.*` of an installation, each part with those who need it.
public record ChatSettings(MessageSettings messages, FileSettings files, PushSettings push) {}
