package hub.chat.find;

import java.time.Instant;
import java.util.List;

import hub.chat.room.MessageKey;
import hub.chat.room.RoomId;
import hub.directory.PersonBrief;
import hub.file.FileBrief;

/// What a message says now; one that is gone says nothing and has none.
///
/// @param home the room whose members may see it: its own or, for a thread, that in which the thread stands
/// @param root number of the message in `home` that it answers, 0 outside threads
/// @param text Markdown, names instead of ids
public record Spoken(
        MessageKey key, RoomId home, long root, PersonBrief author, Instant at, String text, List<FileBrief> files) {

    Spoken with(List<FileBrief> held) {
        return new Spoken(key, home, root, author, at, text, held);
    }
}
