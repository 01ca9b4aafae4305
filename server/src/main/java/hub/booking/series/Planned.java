package hub.booking.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.NewBooking;
import hub.booking.series.SeriesCommand.Instead;
import hub.booking.series.SeriesCommand.MakeSeries;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// One date of a series as it would be booked.
///
/// @param original when it would begin by the rule: names it for ever
/// @param wish null: it does not take place
/// @param closed why the hall is closed on the day of the rule
record Planned(LocalDate day, Instant original, @Nullable NewBooking wish, @Nullable String closed) {

    /// The dates of a new series, those left out, too.
    ///
    /// @throws Refused if the rule has none, too many, or some that overlap
    static List<Planned> of(MakeSeries series, Dates dates) {
        var skip = new HashSet<>(Objects.requireNonNullElse(series.skip(), List.<LocalDate>of()));
        var instead = Objects.requireNonNullElse(series.instead(), List.<Instead>of()).stream()
                .collect(Collectors.toMap(Instead::original, Function.identity(), (one, _) -> one));
        var wish = series.wish();
        return checked(of(wish, dates.from(HubTime.dayOf(wish.from())), skip).stream()
                .map(planned -> planned.taking(instead.get(planned.day)))
                .toList());
    }

    /// @param wish the first date
    static List<Planned> of(NewBooking wish, List<SeriesDate> dates, Set<LocalDate> skip) {
        var start = Part.clock(wish.from());
        var length = Duration.between(wish.from(), wish.until());
        return dates.stream().map(date -> {
            var day = skip.contains(date.original()) ? null : date.day();
            var from = day == null ? null : Part.at(day, start);
            return new Planned(date.original(), Part.at(date.original(), start),
                    from == null ? null : wish.at(from, from.plus(length)), date.closed());
        }).toList();
    }

    private Planned taking(@Nullable Instead other) {
        return other == null || wish == null
                ? this
                : new Planned(day, original, wish.at(other.from(), other.until()).in(other.places()), closed);
    }

    static List<Planned> checked(List<Planned> dates) {
        var wishes = dates.stream().flatMap(date -> Stream.ofNullable(date.wish))
                .sorted(Comparator.comparing(NewBooking::from)).toList();
        if (wishes.isEmpty()) {
            throw new Refused(SeriesError.EMPTY);
        }
        for (int i = 1; i < wishes.size(); i++) {
            if (wishes.get(i - 1).until().isAfter(wishes.get(i).from())) {
                throw new Refused(SeriesError.OVERLAPS_ITSELF);
            }
        }
        return dates;
    }
}
