package hub.seating.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;
import hub.space.place.Feature;
import hub.space.place.SpaceId;

/// What managers and captains may ask for.
public sealed interface ZoneCommand {

    int MAX_OP = 64;
    int MAX_SEATS = 400;
    int MAX_PEOPLE = 200;
    int MAX_LINE = 80;
    int MAX_SISTERS = 8;
    int MAX_CAPTAINS = 20;
    int MAX_NOTE = 400;

    /// Grants a zone.
    ///
    /// @param op of the outbox
    /// @param unit null: to everybody; then it is OPEN
    /// @param from the first day in Japan
    /// @param until the first day after; null: until further notice
    /// @param weekdays such as 1-5
    /// @param opensAt of FIRST, such as 09:00; null: as the rules say
    record NewGrant(
            String op, ZoneId zone, @Nullable UnitId unit, Strength strength, LocalDate from, @Nullable LocalDate until,
            Weekdays weekdays, @Nullable String opensAt) implements ZoneCommand {
        public NewGrant {
            requireOp(op);
            opensAt = opens(strength, opensAt);
        }

        ZoneGrant as(GrantId id) {
            return new ZoneGrant(id, zone, unit, strength, from, until, weekdays, opensAt);
        }
    }

    /// Changes a grant, all of it but the zone and the unit.
    record ChangeGrant(
            String op, Strength strength, LocalDate from, @Nullable LocalDate until, Weekdays weekdays,
            @Nullable String opensAt) implements ZoneCommand {
        public ChangeGrant {
            requireOp(op);
            opensAt = opens(strength, opensAt);
        }

        ZoneGrant of(ZoneGrant before) {
            return new ZoneGrant(before.id(), before.zone(), before.unit(), strength, from, until, weekdays, opensAt);
        }
    }

    /// @param sisters the first step first, at most 8
    record SetSisters(List<Sister> sisters) implements ZoneCommand {
        public SetSisters {
            sisters = some(sisters, MAX_SISTERS, "sisters");
        }
    }

    /// @param captains at most 20
    record SetCaptains(List<PersonId> captains) implements ZoneCommand {
        public SetCaptains {
            captains = distinct(captains, MAX_CAPTAINS, "captains");
        }
    }

    /// Closes seats.
    ///
    /// @param seats at most 400
    /// @param from whole minutes
    /// @param reason a line that everybody reads, at most 80 characters
    record CloseSeats(String op, List<SpaceId> seats, Instant from, Instant until, String reason)
            implements
            ZoneCommand {
        public CloseSeats {
            requireOp(op);
            seats = someSeats(seats);
            from = minute(from, "from");
            until = minute(until, "until");
            reason = line(reason, "reason");
        }

        SeatClosure as(SeatClosureId id) {
            return new SeatClosure(id, seats, from, until, reason);
        }
    }

    /// Reserves seats for a unit or for people.
    ///
    /// @param name what for, at most 80 characters
    /// @param people at most 200
    record NewBlock(
            String op, List<SpaceId> seats, String name, @Nullable UnitId unit, List<PersonId> people, Instant from,
            Instant until) implements ZoneCommand {
        public NewBlock {
            requireOp(op);
            seats = someSeats(seats);
            name = line(name, "name");
            people = distinct(people, MAX_PEOPLE, "people");
            from = minute(from, "from");
            until = minute(until, "until");
            if ((unit == null) == people.isEmpty()) {
                throw new Refused(ZoneError.BLOCK_FOR_NOBODY);
            }
        }

        Block as(BlockId id) {
            return new Block(id, seats, name, unit, people, from, until);
        }
    }

    /// Gives somebody a seat of their own.
    record FixSeat(
            String op, SpaceId seat, PersonId person, LocalDate from, @Nullable LocalDate until, Weekdays weekdays)
            implements
            ZoneCommand {
        public FixSeat {
            requireOp(op);
        }

        FixedSeat as(FixedSeatId id) {
            return new FixedSeat(id, seat, person, from, until, weekdays);
        }
    }

    /// Grants somebody what they need.
    ///
    /// @param note at most 400 characters
    record NewNeed(
            String op, PersonId person, List<SpaceId> seats, @Nullable ZoneId zone, Set<Feature> features,
            LocalDate from, @Nullable LocalDate until, String note) implements ZoneCommand {
        public NewNeed {
            requireOp(op);
            seats = distinct(seats, MAX_SEATS, "seats");
            features = features == null ? Set.of() : Set.copyOf(features);
            note = note == null ? "" : note.strip();
            require(note.codePointCount(0, note.length()) <= MAX_NOTE, "note");
            if (seats.isEmpty() && zone == null && features.isEmpty()) {
                throw new Refused(ZoneError.NEED_FOR_NOTHING);
            }
        }

        Need as(NeedId id) {
            return new Need(id, person, seats, zone, features, from, until, note);
        }
    }

    private static @Nullable String opens(@Nullable Strength strength, @Nullable String opensAt) {
        require(opensAt == null || strength == Strength.FIRST, "opensAt");
        return opensAt == null ? null : SeatRules.whole(opensAt, "opensAt");
    }

    private static List<SpaceId> someSeats(@Nullable List<SpaceId> seats) {
        var some = distinct(seats, MAX_SEATS, "seats");
        require(!some.isEmpty(), "seats");
        return some;
    }

    private static <T> List<T> distinct(@Nullable List<T> all, int max, String field) {
        var some = some(all, max, field);
        return List.copyOf(new LinkedHashSet<>(some));
    }

    private static <T> List<T> some(@Nullable List<T> all, int max, String field) {
        if (all == null || all.size() > max || new HashSet<>(all).contains(null)) {
            throw Refused.invalid(field);
        }
        return List.copyOf(all);
    }

    private static String line(@Nullable String text, String field) {
        var line = text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}\\u3000]+", " ").strip();
        require(!line.isEmpty() && line.codePointCount(0, line.length()) <= MAX_LINE, field);
        return line;
    }

    private static Instant minute(@Nullable Instant moment, String field) {
        if (moment == null) {
            throw Refused.invalid(field);
        }
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static void requireOp(@Nullable String op) {
        require(op != null && !op.isEmpty() && op.length() <= MAX_OP, "op");
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw Refused.invalid(field);
        }
    }
}
