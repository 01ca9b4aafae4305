package hub.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import hub.chat.room.RoomTitle;
import hub.directory.Directory;
import hub.directory.reading.Folding;
import hub.search.SearchAnswer.RoomHit;
import hub.searchindex.Mark;

/// Finds rooms by any part of their names: there are so few for one person that no index is needed.
final class RoomFinding {

    private final Directory directory;

    RoomFinding(Directory directory) {
        this.directory = directory;
    }

    /// Those that have all words in their name, those that begin with the first word before others, then mine before others.
    List<RoomHit> find(Wanted wanted, Collection<RoomTitle> rooms) {
        var words = Stream.of(wanted.text().split("[\\s　]+")).map(Folding::fold).filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return rooms.stream()
                .filter(room -> wanted.unit().isEmpty() || directory.below(wanted.unit().get()).contains(room.unit()))
                .filter(room -> words.stream().allMatch(Folding.fold(room.text())::contains))
                .sorted(Comparator
                        .comparing((RoomTitle room) -> !Folding.fold(room.text()).startsWith(words.getFirst()))
                        .thenComparing(room -> !room.joined())
                        .thenComparing(RoomTitle::text)
                        .thenComparingLong(room -> room.id().value()))
                .map(room -> hit(room, wanted.text()))
                .toList();
    }

    private static RoomHit hit(RoomTitle room, String text) {
        return new RoomHit(room.id(), room.text(), room.kind(), room.members(), room.joined(),
                marks(room.text(), text));
    }

    /// Where the words stand as they were typed.
    private static List<Mark> marks(String name, String text) {
        return Stream.of(text.split("[\\s　]+"))
                .filter(word -> !word.isEmpty() && name.contains(word))
                .map(word -> new Mark(name.indexOf(word), name.indexOf(word) + word.length()))
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
    }
}
