package hub.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Searches for a place that found none.
///
/// @param purpose its name
record DemoUnmet(LocalDate day, int hour, String purpose, DemoUnit unit, int times) {

    private static final double PER_DAY = 4;
    /// What stands there more often is short more often.
    private static final List<String> PURPOSES = List.of("オンラインで", "オンラインで", "オンラインで", "大人数で", "大人数で", "小人数で",
            "じっくり", "集中して", "さくっと");
    private static final List<Integer> HOURS = List.of(9, 10, 10, 10, 11, 13, 13, 14, 14, 15, 16);

    static Stream<DemoUnmet> on(LocalDate day, List<DemoUnit> sections) {
        if (!Workdays.isOpen(day)) return Stream.empty();
        var dice = Dice.of("unmet", day.toEpochDay());
        return IntStream.range(0, dice.around(PER_DAY * Seasons.liveliness(day)))
                .mapToObj(_ -> new DemoUnmet(day, dice.pick(HOURS), dice.pick(PURPOSES), dice.pick(sections),
                        dice.between(1, 3)));
    }
}
