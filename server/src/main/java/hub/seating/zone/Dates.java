package hub.seating.zone;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Days from one on until just before another, or until further notice.
///
/// @param until the first day after; null: open
record Dates(LocalDate from, @Nullable LocalDate until) {

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    /// Whether none of them is the day or comes after it.
    boolean isOverOn(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    boolean meets(Dates other) {
        return !other.isOverOn(from) && !isOverOn(other.from);
    }

    /// @throws Refused `zone.dates` if there is no day in them
    Dates checked() {
        if (until != null && !until.isAfter(from)) {
            throw new Refused(ZoneError.DATES);
        }
        return this;
    }

    /// @throws Refused `zone.over` if all of them lie before today
    Dates ahead(LocalDate today) {
        if (isOverOn(today)) {
            throw new Refused(ZoneError.OVER);
        }
        return checked();
    }
}
