package hub.chat.request;

import java.time.Instant;
import java.util.List;

import hub.chat.room.Mention;
import hub.chat.room.RoomId;
import hub.directory.PersonBrief;

/// A request that is open, as it stands in a list.
///
/// @param room the room or thread it stands in
/// @param home the room whose members were asked
/// @param text the beginning of the message, at most 200 characters of Markdown
/// @param mentions the people and units named in the message
public record OpenRequest(
        RoomId room, RoomId home, long n, PersonBrief author, Instant at, String text, List<Mention> mentions,
        RequestCard request) {}
