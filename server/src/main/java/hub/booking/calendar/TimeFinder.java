package hub.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import hub.booking.calendar.CalendarAnswer.BusyState;
import hub.booking.calendar.CalendarAnswer.PersonBusy;
import hub.booking.calendar.CalendarAnswer.Proposal;
import hub.booking.calendar.CalendarCommand.FindTimes;
import hub.booking.reservation.Alternative.Reason;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

/// Times that suit, ranked: fewest missing of those who have to come, fewest missing of the others, fewest who are not
/// sure, then the earliest. Only within somebody's working hours and never on days on which the hall is closed. Pure but
/// for what finds places.
///
/// @param closings the name of a day on which the hall is closed
record TimeFinder(Function<LocalDate, Optional<String>> closings) {

    private static final Duration STEP = Duration.ofMinutes(15);

    private static final int MAX_PROPOSALS = 12;

    /// Times at which some cannot come are shown only while there are fewer than these at which all can.
    private static final int ENOUGH = 5;

    /// Each asks the rules of the house.
    private static final int MAX_PLACES_SOUGHT = 200;

    /// @param required of those who have to come, how many cannot
    private record Candidate(
            Instant from, Instant until, int required, List<PersonId> missing, List<PersonId> maybe) {

        static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::required)
                .thenComparingInt(one -> one.missing.size())
                .thenComparingInt(one -> one.maybe.size())
                .thenComparing(Candidate::from);

        boolean touches(Proposal other) {
            return from.isBefore(other.until()) && other.from().isBefore(until);
        }
    }

    /// Where it could be.
    interface PlaceFinder {

        /// The best place that is free then, with why; empty if there is none.
        Optional<PlaceFound> free(Instant from, Instant until);
    }

    /// @param place empty if none is wanted
    record PlaceFound(Optional<hub.space.place.SpaceId> place, List<Reason> reasons) {}

    List<Proposal> find(FindTimes wish, List<PersonBusy> people, PlaceFinder places) {
        var proposals = new ArrayList<Proposal>();
        int sought = 0;
        for (var one : candidates(wish, people).sorted(Candidate.BEST).toList()) {
            var full = proposals.size() == MAX_PROPOSALS || (one.required > 0 && proposals.size() >= ENOUGH);
            if (full || sought == MAX_PLACES_SOUGHT) {
                break;
            }
            if (proposals.stream().noneMatch(one::touches)) {
                sought++;
                places.free(one.from, one.until).ifPresent(place -> proposals.add(proposal(one, place)));
            }
        }
        return proposals;
    }

    private static Proposal proposal(Candidate one, PlaceFound found) {
        var all = one.missing.isEmpty() ? Stream.of(new Reason("ALL_FREE", null)) : Stream.<Reason>empty();
        return new Proposal(one.from, one.until, found.place().orElse(null),
                Stream.concat(all, found.reasons().stream()).toList(), one.missing, one.maybe);
    }

    private Stream<Candidate> candidates(FindTimes wish, List<PersonBusy> people) {
        var length = Duration.ofMinutes(wish.minutes());
        return Stream.iterate(quarter(wish.from()), from -> !from.plus(length).isAfter(wish.until()),
                from -> from.plus(STEP))
                .filter(from -> isOpen(from, from.plus(length), wish))
                .map(from -> candidate(from, from.plus(length), wish, people))
                .filter(one -> one.required < wish.people().size());
    }

    private static Instant quarter(Instant moment) {
        var over = Math.floorMod(moment.toEpochMilli(), STEP.toMillis());
        return over == 0 ? moment : moment.plusMillis(STEP.toMillis() - over);
    }

    private boolean isOpen(Instant from, Instant until, FindTimes wish) {
        var begin = from.atZone(HubTime.ZONE);
        var end = until.atZone(HubTime.ZONE);
        if (closings.apply(begin.toLocalDate()).isPresent()) {
            return false;
        }
        return switch (wish.part()) {
            case AM -> !end.isAfter(begin.toLocalDate().atTime(LocalTime.NOON).atZone(HubTime.ZONE));
            case PM -> !begin.toLocalTime().isBefore(LocalTime.NOON);
            case DAY -> true;
            case null -> true;
        };
    }

    private static Candidate candidate(Instant from, Instant until, FindTimes wish, List<PersonBusy> people) {
        var missing = new ArrayList<PersonId>();
        var maybe = new ArrayList<PersonId>();
        for (var person : people) {
            var state = BusyBook.at(person, from, until);
            var works = person.hours().stream().anyMatch(hours -> hours.has(from, until));
            if (!works || state == BusyState.BUSY || state == BusyState.OUT) {
                missing.add(person.person());
            } else if (state == BusyState.TENTATIVE) {
                maybe.add(person.person());
            }
        }
        var required = (int) missing.stream().filter(wish.people()::contains).count();
        return new Candidate(from, until, required, List.copyOf(missing), List.copyOf(maybe));
    }
}
