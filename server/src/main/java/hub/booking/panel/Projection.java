package hub.booking.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.booking.panel.PanelDay.EntryState;
import hub.booking.panel.PanelDay.PanelCheckIn;
import hub.booking.panel.PanelDay.PanelEntry;
import hub.booking.panel.PanelDay.PanelFree;
import hub.booking.panel.PanelDay.PanelPlace;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingRow;
import hub.booking.reservation.BookingState;
import hub.booking.reservation.PlaceRow;
import hub.booking.reservation.Visibility;
import hub.booking.reservation.Whole;
import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Sql;
import hub.kernel.time.HubTime;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.device.PairedDevice;
import hub.space.place.Area;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceKind;
import hub.space.place.SpaceMode;

/// Draws up the day of a place as anybody in the corridor may see it.
final class Projection {

    private static final int MOST_OTHERS = 6;

    /// A room that is free for less is not worth the walk.
    private static final Duration WORTH = Duration.ofMinutes(15);

    /// How long a panel is told that a phone has confirmed.
    private static final Duration JUST_NOW = Duration.ofSeconds(60);

    private static final Set<SpaceKind> ROOMS = Set.of(SpaceKind.ROOM, SpaceKind.BOOTH, SpaceKind.TABLE);

    private final BookingBook bookings;
    private final Places places;
    private final Availability availability;
    private final PanelRules rules;
    private final Directory directory;
    private final InstantSource clock;

    Projection(BookingBook bookings, Places places, Availability availability, PanelRules rules, Directory directory,
            InstantSource clock) {
        this.bookings = bookings;
        this.places = places;
        this.availability = availability;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    PanelDay day(Sql sql, PairedDevice device, Space space) {
        var now = clock.instant();
        var today = today(now);
        return new PanelDay("", now, place(space), entries(sql, device, space, today),
                rules.closures(sql, space, HubTime.dayOf(now)),
                rules.limits(space), device.titles() && rules.titles(space), device.openCheckIn(), others(space, now),
                WishRepository.waiting(sql, device.id()).stream().findFirst().map(Projection::wish).orElse(null),
                WishRepository.done(sql, device.id(), now.minus(JUST_NOW)).map(Projection::wish).orElse(null))
                .marked();
    }

    private static PanelWish wish(WishRow row) {
        return row.wish(row.expires().minus(Wishes.LASTS));
    }

    private static Slot today(Instant now) {
        return dayOf(HubTime.dayOf(now));
    }

    static Slot dayOf(LocalDate day) {
        return new Slot(HubTime.startOf(day), HubTime.startOf(day.plusDays(1)));
    }

    private PanelPlace place(Space space) {
        return new PanelPlace(space.id(), space.name(), space.capacity(), space.features().stream().sorted().toList(),
                where(space));
    }

    /// From the building down to the floor.
    private String where(Space space) {
        var names = places.upwards(space.area()).stream().map(Area::name).limit(2).toList().reversed();
        return String.join(" ", names);
    }

    private List<PanelEntry> entries(Sql sql, PairedDevice device, Space space, Slot today) {
        var entries = new ArrayList<PanelEntry>();
        for (var relative : places.family(space.id())) {
            bookings.at(sql, relative, today.from(), today.until()).forEach(booking -> booking.places().stream()
                    .filter(place -> place.space().equals(relative))
                    .filter(place -> place.slot().touches(today))
                    .flatMap(place -> entry(sql, device, space, booking, place).stream())
                    .forEach(entries::add));
        }
        held(space, today).forEach(entries::add);
        entries.sort(Comparator.comparing(PanelEntry::from).thenComparing(PanelEntry::until));
        return List.copyOf(entries);
    }

    private Optional<PanelEntry> entry(Sql sql, PairedDevice device, Space space, Whole booking,
            PlaceRow place) {
        return state(place.state()).map(state -> {
            var here = place.space().equals(space.id()) && place.state() != BookingState.TENTATIVE;
            return new PanelEntry(here ? booking.id() : null, place.slot().from(), place.slot().until(),
                    label(sql, device, booking, place), state, here ? checkIn(booking.row(), state) : null,
                    Math.max(place.setup(), space.teardown()), here);
        });
    }

    private static Optional<EntryState> state(BookingState state) {
        return switch (state) {
            case TENTATIVE, CONFIRMED -> Optional.of(EntryState.BOOKED);
            case CHECKED_IN -> Optional.of(EntryState.IN_USE);
            case COMPLETED, ENDED_EARLY, RELEASED -> Optional.of(EntryState.OVER);
            case DECLINED, EXPIRED, CANCELLED -> Optional.empty();
        };
    }

    /// No name of a person ever: the section, or the title where the device shows it; of a private one nothing.
    private @Nullable String label(Sql sql, PairedDevice device, Whole booking, PlaceRow place) {
        if (booking.row().what().visibility() == Visibility.PARTICIPANTS) {
            return null;
        }
        var block = bookings.block(sql, booking, place);
        return Stream.of(Optional.ofNullable(block.title()).filter(title -> device.titles() && !title.isBlank()),
                Optional.ofNullable(block.unit()).flatMap(directory::unit).map(Unit::name))
                .flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static @Nullable PanelCheckIn checkIn(BookingRow row, EntryState state) {
        var claimed = row.claimed();
        var opens = claimed.opens();
        var deadline = claimed.deadline();
        return state != EntryState.BOOKED || claimed.keep() || opens == null || deadline == null
                ? null
                : new PanelCheckIn(opens, deadline);
    }

    /// What is kept for somebody: freed and offered, or pressed at this very panel.
    private Stream<PanelEntry> held(Space space, Slot today) {
        return availability.busy(space.id(), today).stream()
                .filter(one -> one.state() == AllocationState.HELD)
                .map(one -> new PanelEntry(null, one.slot().from(), one.slot().until(), null, EntryState.HELD, null,
                        Math.max(one.setup(), space.teardown()), false));
    }

    private List<PanelFree> others(Space space, Instant now) {
        var from = now.truncatedTo(ChronoUnit.MINUTES);
        var slot = new Slot(from, from.plus(WORTH));
        return floor(space).stream()
                .filter(other -> ROOMS.contains(other.kind()) && other.mode() != SpaceMode.UNAVAILABLE)
                .filter(other -> !places.family(space.id()).contains(other.id()))
                .filter(other -> availability.free(other.id(), slot, 1))
                .sorted(Comparator.comparing((Space other) -> !other.area().equals(space.area()))
                        .thenComparingInt(other -> Math.abs(other.capacity() - space.capacity())))
                .limit(MOST_OTHERS)
                .map(other -> free(other, now))
                .toList();
    }

    private PanelFree free(Space other, Instant now) {
        var until = availability.freeUntil(other.id(), now).filter(end -> end.isBefore(today(now).until()));
        return new PanelFree(other.id(), other.name(), where(other), other.capacity(), until.orElse(null));
    }

    /// The places of the same floor: of the area above the one it stands in, if there is one.
    private List<Space> floor(Space space) {
        var up = places.upwards(space.area());
        return up.isEmpty() ? List.of()
                : places.in(up.get(Math.min(1, up.size() - 1)).id()).stream().filter(one -> !one.isSeat()).toList();
    }
}
