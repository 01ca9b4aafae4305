package hub.chat;

import hub.chat.file.FileSettings;
import hub.chat.message.MessageSettings;

/// The settings `chat.*` of an installation, each part with those who need it.
public record ChatSettings(MessageSettings messages, FileSettings files) {}
