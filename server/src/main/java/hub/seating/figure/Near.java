package hub.seating.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import hub.space.place.SpaceId;

/// Who sat beside whom on a day.
final class Near {

    private final Map<SpaceId, List<SeatUse>> bySeat = new HashMap<>();
    private final SeatLayout layout;
    private final LocalDate day;

    Near(List<SeatUse> uses, SeatLayout layout, LocalDate day) {
        this.layout = layout;
        this.day = day;
        uses.stream().filter(SeatUse::used)
                .forEach(use -> bySeat.computeIfAbsent(use.seat(), _ -> new ArrayList<>()).add(use));
    }

    /// The others who sat beside or facing at the same time.
    Stream<SeatUse> of(SeatUse use) {
        return layout.neighbours(use.seat(), day).stream()
                .flatMap(seat -> bySeat.getOrDefault(seat, List.of()).stream()).filter(use::meets);
    }
}
