package hub.seating.zone;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import hub.directory.DirectoryDay;
import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// The judge at work on the seats of one day for one person, within one command or query: nothing is read or worked out
/// twice. The units are those of the day of the seat.
public final class DayRights {

    private final ZoneBook book;
    private final Layout layout;
    private final Places places;
    private final House house;
    private final Lent lent;
    private final DirectoryDay staff;
    private final LocalDate day;
    private final PersonId person;
    private final ZoneRights zones;
    private final List<Need> needs;
    private final Slot rest;
    private final Map<ZoneId, Right> judged = new HashMap<>();

    /// @param rest of the day of seats, as it is seen now
    DayRights(
            ZoneBook book, Layout layout, Places places, House house, Lent lent, DirectoryDay staff, LocalDate day,
            PersonId person, ZoneRights zones, Slot rest) {
        this.book = book;
        this.layout = layout;
        this.places = places;
        this.house = house;
        this.lent = lent;
        this.staff = staff;
        this.day = day;
        this.person = person;
        this.zones = zones;
        this.needs = book.seats().needs(person, day);
        this.rest = rest;
    }

    /// Whether the person may have a seat for some time of the day.
    public Right of(SpaceId seat, Slot slot) {
        return judge(seat, new Asked(slot, false));
    }

    /// Whether the person may have a seat for any of what is left of the day, as a map of the day shows it.
    public Right of(SpaceId seat) {
        return judge(seat, new Asked(rest, true));
    }

    private Right judge(SpaceId seat, Asked asked) {
        return Stream.<Supplier<Optional<Right>>>of(this::onTheStaff, () -> placed(seat),
                () -> house.denies(seat, zones.units(), asked), () -> closed(seat, asked), () -> kept(seat),
                () -> blocked(seat, asked), () -> owned(seat, asked))
                .map(Supplier::get).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> ofZone(seat));
    }

    private Optional<Right> onTheStaff() {
        return staff.isActive(person) ? Optional.empty()
                : Optional.of(new Right.Denied(SeatRule.NOT_STAFF, null, null));
    }

    private Optional<Right> placed(SpaceId seat) {
        return layout.zoneOf(seat, day).isPresent() ? Optional.empty()
                : Optional.of(new Right.Denied(SeatRule.NOT_PLACED, null, null));
    }

    private Optional<Right> closed(SpaceId seat, Asked asked) {
        return book.seats().closed(seat).stream().filter(one -> asked.against(one.from(), one.until())).findFirst()
                .map(one -> new Right.Denied(SeatRule.CLOSED, null, one.until()));
    }

    private Optional<Right> kept(SpaceId seat) {
        var kept = book.seats().kept(seat, day).stream().filter(need -> staff.isActive(need.person())).toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(kept.stream().anyMatch(need -> need.person().equals(person))
                ? new Right.Granted(Step.NEED)
                : new Right.Denied(SeatRule.KEPT, null, null));
    }

    private Optional<Right> blocked(SpaceId seat, Asked asked) {
        var blocks = book.seats().blocked(seat);
        var others = blocks.stream().filter(one -> !one.isFor(person, zones.units()))
                .filter(one -> asked.against(one.from(), one.until())).findFirst();
        if (others.isPresent()) {
            return others.map(one -> new Right.Denied(SeatRule.BLOCKED, one.unit(), one.until()));
        }
        return blocks.stream().filter(one -> one.isFor(person, zones.units()))
                .filter(one -> asked.covers(one.from(), one.until())).findFirst()
                .map(_ -> new Right.Granted(Step.BLOCK));
    }

    private Optional<Right> owned(SpaceId seat, Asked asked) {
        var owners = book.seats().owned(seat, day).stream().map(FixedSeat::person).filter(staff::isActive).toList();
        if (owners.contains(person)) {
            return Optional.of(new Right.Granted(Step.HOME));
        }
        return owners.stream().allMatch(owner -> lent.by(owner, asked)) ? Optional.empty()
                : Optional.of(new Right.Denied(SeatRule.FIXED, null, null));
    }

    private Right ofZone(SpaceId seat) {
        var zone = layout.zoneOf(seat, day).orElseThrow();
        var right = judged.computeIfAbsent(zone, zones::of);
        return !(right instanceof Right.Granted) && needed(seat, zone) ? new Right.Granted(Step.NEED) : right;
    }

    private boolean needed(SpaceId seat, ZoneId zone) {
        return needs.stream().anyMatch(need -> zone.equals(need.zone())
                || (!need.features().isEmpty() && places.find(seat)
                        .filter(space -> space.features().containsAll(need.features())).isPresent()));
    }

    /// The zones where the person is at home on the day.
    public Set<ZoneId> homes() {
        return zones.homes();
    }
}
