package hub.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A room of the demo town's chat.
///
/// @param id dense, from 1
/// @param unit of a unit room, otherwise null
/// @param members ids of people, ascending
/// @param topics files of `config/demo/chat`, what this room is about first
/// @param share how lively the room is: messages a year in the normal town
/// @param openedOn first day of talk
record DemoRoom(int id, Kind kind, String name, @Nullable String purpose, @Nullable Integer unit,
        List<Integer> members, List<String> topics, int share, LocalDate openedOn) {

    enum Kind {
        UNIT, GROUP, DIRECT
    }
}
