package hub.chat.room;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// How a person has arranged the rooms: for that person only. May name rooms the person is no longer in.
///
/// @param version how often it was written; a new one is taken only if it is based on the newest
/// @param folders in the order shown
/// @param favourites in the order shown
/// @param levels of the rooms of which one is not told as usual
/// @param keywords words that count as being named
public record Arrangement(
        long version, List<Folder> folders, List<RoomId> favourites, List<RoomLevel> levels, List<String> keywords) {

    static final Arrangement NONE = new Arrangement(0, List.of(), List.of(), List.of(), List.of());

    private static final int MAX_FOLDERS = 50;
    private static final int MAX_FOLDER_NAME = 40;
    private static final int MAX_ID = 40;

    /// As many as a list of rooms shows.
    private static final int MAX_ROOMS = 500;

    private static final int MAX_KEYWORDS = 30;
    private static final int MAX_KEYWORD = 40;

    public Arrangement {
        require("folders", folders, MAX_FOLDERS, folders.stream().map(Folder::id).toList());
        require("favourites", favourites, MAX_ROOMS, favourites);
        require("levels", levels, MAX_ROOMS, levels.stream().map(RoomLevel::room).toList());
        require("keywords", keywords, MAX_KEYWORDS, keywords);
        keywords.forEach(word -> requireText("keywords", word, MAX_KEYWORD));
    }

    /// A folder of one's own.
    ///
    /// @param id made by the client
    public record Folder(String id, String name, List<RoomId> rooms) {
        public Folder {
            requireText("folders.id", id, MAX_ID);
            requireText("folders.name", name, MAX_FOLDER_NAME);
            require("folders.rooms", rooms, MAX_ROOMS, rooms);
        }
    }

    /// What a person wants to be told of a room.
    public record RoomLevel(RoomId room, Level level) {}

    Arrangement next() {
        return new Arrangement(version + 1, folders, favourites, levels, keywords);
    }

    private static void require(String field, List<?> list, int most, List<?> distinct) {
        if (list.size() > most || new HashSet<Object>(distinct).size() < list.size()) {
            throw Refused.invalid(field);
        }
    }

    private static void requireText(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank() || text.codePointCount(0, text.length()) > most) {
            throw Refused.invalid(field);
        }
    }
}
