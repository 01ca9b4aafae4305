package hub.seating.zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceId;

/// Everything that is laid down about zones and seats, at one moment. Immutable; any thread.
///
/// @param version of the tables that it was read from
record ZoneBook(
        long version, SeatRules rules, List<ZoneGrant> grants, Map<ZoneId, List<ZoneGrant>> byZone,
        Map<ZoneId, List<Sister>> ladders, Map<ZoneId, Set<PersonId>> captains, SeatDecisions seats) {

    static ZoneBook of(
            long version, SeatRules rules, List<ZoneGrant> grants, Map<ZoneId, List<Sister>> ladders,
            Map<ZoneId, Set<PersonId>> captains, SeatDecisions seats) {
        return new ZoneBook(version, rules, grants, by(grants, grant -> List.of(grant.zone())), ladders, captains,
                seats);
    }

    List<ZoneGrant> grants(ZoneId zone, LocalDate day) {
        return byZone.getOrDefault(zone, List.of()).stream().filter(grant -> grant.on(day)).toList();
    }

    List<Sister> sisters(ZoneId zone) {
        return ladders.getOrDefault(zone, List.of());
    }

    Set<PersonId> captains(ZoneId zone) {
        return captains.getOrDefault(zone, Set.of());
    }

    static <K, V> Map<K, List<V>> by(Collection<V> all, Function<V, ? extends Collection<K>> keys) {
        var found = new HashMap<K, List<V>>();
        all.forEach(one -> keys.apply(one).forEach(
                key -> found.computeIfAbsent(key, _ -> new ArrayList<>()).add(one)));
        return found;
    }

    /// What captains and facility managers have decided about single seats; what is over is not in it.
    record SeatDecisions(
            List<SeatClosure> closures, List<Block> blocks, List<FixedSeat> fixed, List<Need> needs,
            Map<SpaceId, List<SeatClosure>> closed, Map<SpaceId, List<Block>> blocked,
            Map<SpaceId, List<FixedSeat>> owned, Map<SpaceId, List<Need>> kept) {

        static SeatDecisions of(
                List<SeatClosure> closures, List<Block> blocks, List<FixedSeat> fixed, List<Need> needs) {
            return new SeatDecisions(closures, blocks, fixed, needs, by(closures, SeatClosure::seats),
                    by(blocks, Block::seats), by(fixed, one -> List.of(one.seat())), by(needs, Need::seats));
        }

        List<SeatClosure> closed(SpaceId seat) {
            return closed.getOrDefault(seat, List.of());
        }

        List<Block> blocked(SpaceId seat) {
            return blocked.getOrDefault(seat, List.of());
        }

        List<FixedSeat> owned(SpaceId seat, LocalDate day) {
            return owned.getOrDefault(seat, List.of()).stream().filter(one -> one.on(day)).toList();
        }

        List<Need> kept(SpaceId seat, LocalDate day) {
            return kept.getOrDefault(seat, List.of()).stream().filter(one -> one.on(day)).toList();
        }

        List<Need> needs(PersonId person, LocalDate day) {
            return needs.stream().filter(one -> one.person().equals(person) && one.on(day)).toList();
        }
    }
}
