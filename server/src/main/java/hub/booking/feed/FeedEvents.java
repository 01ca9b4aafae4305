package hub.booking.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import hub.booking.reservation.BookingState;
import hub.booking.reservation.SeriesId;
import hub.booking.reservation.Whole;
import hub.booking.series.SeriesRule;
import hub.kernel.time.HubTime;
import hub.space.place.Places;

/// Bookings as the events of a calendar: a series is one event that repeats, without the dates that do not take place and
/// with those that are otherwise beside it.
///
/// @param titled which titles are told; of the others only that somebody is busy
/// @param busy what stands for a title that is not told
record FeedEvents(Places places, Predicate<Whole> titled, String busy, boolean withPlaces) {

    List<IcsEvent> of(Collection<Whole> bookings, Map<SeriesId, List<SeriesRule>> rules) {
        var events = new ArrayList<IcsEvent>();
        var bySeries = new LinkedHashMap<SeriesId, List<Whole>>();
        for (var booking : bookings) {
            var series = booking.row().series();
            if (series == null || booking.row().original() == null) {
                events.add(alone(booking));
            } else {
                bySeries.computeIfAbsent(series, _ -> new ArrayList<>()).add(booking);
            }
        }
        bySeries.forEach((series, some) -> events.addAll(series(series, some, rules.getOrDefault(series, List.of()))));
        return events;
    }

    private IcsEvent alone(Whole booking) {
        return event(booking, "booking-" + booking.id() + "@hub", null, null);
    }

    private List<IcsEvent> series(SeriesId id, List<Whole> some, List<SeriesRule> rules) {
        var events = new ArrayList<IcsEvent>();
        var left = new ArrayList<>(some);
        for (var rule : rules) {
            var mine = left.stream().filter(one -> isOf(rule, day(one))).toList();
            left.removeAll(mine);
            if (!mine.isEmpty()) {
                events.addAll(part("series-" + id + "-" + rule.first() + "@hub", rule, mine));
            }
        }
        left.forEach(one -> events.add(alone(one)));
        return events;
    }

    private static boolean isOf(SeriesRule rule, LocalDate day) {
        return !day.isBefore(rule.first()) && !day.isAfter(rule.last());
    }

    private List<IcsEvent> part(String uid, SeriesRule rule, List<Whole> some) {
        var byDay = some.stream().collect(
                Collectors.toMap(FeedEvents::day, Function.identity(), (one, _) -> one, HashMap::new));
        var first = byDay.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        var last = byDay.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        var days = rule.days(first, last);
        if (days.isEmpty() || !days.getFirst().equals(first)) {
            return some.stream().map(this::alone).toList();
        }
        var gone = days.stream().filter(day -> !byDay.containsKey(day)).map(rule::original).toList();
        var usual = Objects.requireNonNull(byDay.get(first));
        var events = new ArrayList<IcsEvent>();
        events.add(master(uid, rule, usual, first, last, gone));
        byDay.values().stream().filter(one -> isOther(rule, usual, one))
                .forEach(one -> events.add(event(one, uid, rule.original(day(one)), null)));
        byDay.entrySet().removeIf(entry -> days.contains(entry.getKey()));
        byDay.values().forEach(one -> events.add(alone(one)));
        return events;
    }

    /// What most of its dates are: at the time of the rule.
    private IcsEvent master(
            String uid, SeriesRule rule, Whole usual, LocalDate first, LocalDate last, List<Instant> gone) {
        var from = rule.original(first);
        var like = event(usual, uid, null, new IcsEvent.Repeated(rule.rule(), rule.original(last), gone));
        return new IcsEvent(uid, like.sequence(), like.changed(), from, from.plusSeconds(60L * rule.minutes()),
                like.title(), like.place(), like.tentative(), null, like.rule());
    }

    private boolean isOther(SeriesRule rule, Whole usual, Whole one) {
        var from = rule.original(day(one));
        var slot = one.row().slot();
        return !slot.from().equals(from) || !slot.until().equals(from.plusSeconds(60L * rule.minutes()))
                || !title(one).equals(title(usual)) || !place(one).equals(place(usual))
                || isTentative(one) != isTentative(usual);
    }

    private IcsEvent event(Whole booking, String uid, @org.jspecify.annotations.Nullable Instant recurrence,
            IcsEvent.@org.jspecify.annotations.Nullable Repeated rule) {
        var row = booking.row();
        return new IcsEvent(uid, row.version(), row.changed(), row.slot().from(), row.slot().until(), title(booking),
                place(booking), isTentative(booking), recurrence, rule);
    }

    private String title(Whole booking) {
        var title = booking.row().what().title();
        return titled.test(booking) && !title.isEmpty() ? title : busy;
    }

    private String place(Whole booking) {
        return withPlaces && titled.test(booking)
                ? booking.held().stream().flatMap(place -> places.spoken(place.space()).stream())
                        .collect(Collectors.joining("、"))
                : "";
    }

    private static boolean isTentative(Whole booking) {
        return booking.row().state() == BookingState.TENTATIVE;
    }

    private static LocalDate day(Whole booking) {
        return HubTime.dayOf(Objects.requireNonNull(booking.row().original()));
    }
}
