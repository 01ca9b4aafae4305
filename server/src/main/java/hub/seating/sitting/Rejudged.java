package hub.seating.sitting;

import java.util.List;

/// What became of sittings when plans or rights changed.
///
/// @param kept how many stay where they are
/// @param moved those that go on at a like seat
/// @param lost those for which there was none
public record Rejudged(int kept, List<Moved> moved, List<SittingRow> lost) {

    static final Rejudged NOTHING = new Rejudged(0, List.of(), List.of());

    public record Moved(SittingRow from, SittingRow to) {}
}
