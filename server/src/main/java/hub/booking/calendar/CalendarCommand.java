package hub.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.calendar.CalendarAnswer.DayHalf;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.place.AreaId;
import hub.space.place.Feature;
import hub.space.place.SpaceKind;

/// All that a client may ask about times.
public sealed interface CalendarCommand {

    int MAX_PEOPLE = 50;

    /// Times for several people and a place.
    ///
    /// @param people who have to come
    /// @param optional who may
    /// @param part only before or after noon
    /// @param places null: no place is wanted
    record FindTimes(
            List<PersonId> people, List<PersonId> optional, int minutes, Instant from, Instant until,
            @Nullable DayHalf part, @Nullable PlaceWish places) implements CalendarCommand {

        private static final Duration LONGEST = Duration.ofDays(14);
        private static final int MAX_MINUTES = 600;

        public FindTimes {
            if (people == null || people.isEmpty()) {
                throw Refused.invalid("people");
            }
            if (people.size() + optional.size() > MAX_PEOPLE) {
                throw new Refused(CalendarError.TOO_MANY_PEOPLE, Map.of("max", MAX_PEOPLE));
            }
            if (minutes < 5 || minutes > MAX_MINUTES) {
                throw Refused.invalid("minutes");
            }
            if (!from.isBefore(until)) {
                throw Refused.invalid("until");
            }
            if (Duration.between(from, until).compareTo(LONGEST) > 0) {
                throw new Refused(CalendarError.TOO_LONG, Map.of("days", LONGEST.toDays()));
            }
        }

        List<PersonId> everybody() {
            return Stream.concat(people.stream(), optional.stream()).distinct().toList();
        }
    }

    /// Which places will do.
    ///
    /// @param area null: anywhere
    /// @param people how many are to find room
    /// @param kinds none: rooms, booths and tables
    record PlaceWish(
            @Nullable AreaId area, List<Feature> features, int people, @Nullable List<SpaceKind> kinds)
            implements
            CalendarCommand {

        List<SpaceKind> suitable() {
            var given = Objects.requireNonNullElse(kinds, List.<SpaceKind>of());
            return given.isEmpty() ? List.of(SpaceKind.ROOM, SpaceKind.BOOTH, SpaceKind.TABLE) : given;
        }
    }
}
