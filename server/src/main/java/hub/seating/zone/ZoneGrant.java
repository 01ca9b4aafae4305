package hub.seating.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.seating.plan.ZoneId;

/// A zone granted for some days.
///
/// @param unit to it and all units below it; null: to everybody
/// @param from the first day in Japan
/// @param until the first day after; null: until further notice
/// @param opensAt for others, on the day itself; null: as the rules say. Of [Strength#FIRST] only
public record ZoneGrant(
        GrantId id, ZoneId zone, @Nullable UnitId unit, Strength strength, LocalDate from, @Nullable LocalDate until,
        Weekdays weekdays, @Nullable String opensAt) {

    /// Whether it holds on a day.
    public boolean on(LocalDate day) {
        return dates().has(day) && weekdays.has(day);
    }

    /// Whether somebody of these units is at home by it.
    boolean home(Collection<UnitId> units) {
        return unit != null && units.contains(unit);
    }

    boolean open() {
        return strength == Strength.OPEN;
    }

    /// When others may come on a day of [Strength#FIRST].
    Instant others(LocalDate day, SeatRules rules) {
        return SeatRules.at(day, opensAt == null ? rules.othersAt() : opensAt);
    }

    /// Whether both say something about the same unit and zone on a common day.
    boolean overlaps(ZoneGrant other) {
        return zone.equals(other.zone) && Objects.equals(unit, other.unit) && dates().meets(other.dates())
                && weekdays.meets(other.weekdays);
    }

    /// The same until another day.
    ZoneGrant ending(@Nullable LocalDate day) {
        return new ZoneGrant(id, zone, unit, strength, from, day, weekdays, opensAt);
    }

    Dates dates() {
        return new Dates(from, until);
    }
}
