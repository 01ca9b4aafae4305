package hub.seating.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.seating.plan.PlanId;
import hub.seating.plan.ZoneId;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// Everything a kiosk shows while nobody stands before it: how full its floor is, without names and titles.
///
/// @param mark changes when anything but `now` does; given back, the next floor is answered when it differs
/// @param now the hub's time
/// @param town what the house is called
/// @param name of the device, such as エレベーター前
/// @param where such as 本庁舎 4F
/// @param plan the drawing that is valid today; null: none has been drawn
/// @param anchor where it stands on the drawing; null: nobody has said
/// @param seats of the drawing, all of them
/// @param zones by letter
/// @param lines what everybody on this floor should know today, at most three
/// @param help whom to ask while the hub cannot be reached; null: nobody in particular
record KioskFloor(
        String mark, Instant now, String town, String name, String where, AreaId floor, @Nullable PlanId plan,
        @Nullable KioskAnchor anchor, List<KioskSeat> seats, List<KioskRoom> rooms, List<KioskZone> zones,
        List<KioskLine> lines, @Nullable String help) {

    /// @param at metres from the outer north-west corner: to the right, down
    /// @param heading degrees clockwise from the top of the drawing into which who reads the screen looks
    record KioskAnchor(List<Double> at, int heading) {}

    enum PlaceFace {
        FREE, USED,
        /// Within the next half hour or kept for somebody.
        BOOKED, CLOSED
    }

    /// @param units how many places of it are taken: a family booth has four
    record KioskSeat(SpaceId seat, PlaceFace state, int units) {}

    /// @param until when that ends or the next begins; null: not today
    record KioskRoom(SpaceId space, String name, PlaceFace state, @Nullable Instant until) {}

    /// Counted in places: a family booth counts four.
    record KioskZone(ZoneId zone, String letter, String name, int total, int free, int used, int booked) {}

    enum LineKind {
        NOTICE, WARNING
    }

    /// @param until null: nobody knows
    record KioskLine(Instant at, @Nullable Instant until, LineKind kind, String text) {}

    /// The same with its mark.
    KioskFloor marked(String mark) {
        return new KioskFloor(mark, now, town, name, where, floor, plan, anchor, seats, rooms, zones, lines, help);
    }

    KioskFloor at(Instant moment) {
        return new KioskFloor(mark, moment, town, name, where, floor, plan, anchor, seats, rooms, zones, lines, help);
    }

    /// The same as one of its kiosks shows it.
    KioskFloor on(String device, @Nullable KioskAnchor spot) {
        var own = mark + "." + Integer.toHexString(Objects.hash(device, spot));
        return new KioskFloor(own, now, town, device, where, floor, plan, spot, seats, rooms, zones, lines, help);
    }
}
