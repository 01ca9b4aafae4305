package hub.seating.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.id.UnitId;
import hub.seating.reform.ReformAnswer.GrantProposal;
import hub.seating.reform.ReformAnswer.ProposalReason;
import hub.seating.zone.GrantId;
import hub.seating.zone.ZoneGrant;

/// Works out the grants a day needs: those of units that end go to the units that come after them; a unit that begins
/// without a zone gets the one where most of its people were at home.
record ProposalMaker(Staffing staffing, LocalDate on, List<ZoneGrant> grants) {

    /// Grants that go on for a unit that is not there any more.
    List<ZoneGrant> stale() {
        return grants.stream().filter(this::runsInto)
                .filter(grant -> grant.unit() != null && staffing.after().unit(grant.unit()).isEmpty()).toList();
    }

    List<GrantId> ends() {
        return stale().stream().filter(grant -> grant.from().isBefore(on)).map(ZoneGrant::id).toList();
    }

    List<GrantProposal> proposals() {
        var found = new ArrayList<GrantProposal>();
        var after = new Successors(staffing);
        endingUnits().forEach(grant -> after.of(Objects.requireNonNull(grant.unit())).stream()
                .map(successor -> proposal(grant, successor.unit(), successor.reason(), grant.id()))
                .forEach(found::add));
        beginningWithout(found).forEach(unit -> cameFrom(unit)
                .map(grant -> proposal(grant, unit.id(), ProposalReason.SAME_PEOPLE, null)).ifPresent(found::add));
        var once = new LinkedHashMap<List<Object>, GrantProposal>();
        found.stream().filter(proposal -> !granted(proposal)).forEach(proposal -> once
                .putIfAbsent(List.of(proposal.zone(), proposal.unit(), proposal.weekdays()), proposal));
        return List.copyOf(once.values());
    }

    /// Of units that end: grants that go on, and those that were ended with them already.
    private List<ZoneGrant> endingUnits() {
        return grants.stream().filter(grant -> grant.from().isBefore(on))
                .filter(grant -> grant.until() == null || !grant.until().isBefore(on))
                .filter(grant -> grant.unit() != null && staffing.after().unit(grant.unit()).isEmpty()
                        && staffing.before().unit(grant.unit()).isPresent())
                .toList();
    }

    private List<Unit> beginningWithout(List<GrantProposal> proposed) {
        return staffing.after().units().stream()
                .filter(unit -> unit.level() == UnitLevel.SECTION && unit.headcount() > 0)
                .filter(unit -> staffing.before().unit(unit.id()).isEmpty())
                .filter(unit -> !housed(unit.id()))
                .filter(unit -> proposed.stream().noneMatch(one -> one.unit().equals(unit.id())))
                .toList();
    }

    /// Whether the unit or one above it has a zone on the day.
    boolean housed(UnitId unit) {
        var line = staffing.after().upwards(unit);
        return grants.stream().anyMatch(grant -> grant.unit() != null && line.contains(grant.unit())
                && !grant.from().isAfter(on) && runsInto(grant));
    }

    private Optional<ZoneGrant> cameFrom(Unit unit) {
        var votes = new HashMap<ZoneGrant, Integer>();
        staffing.after().membersOf(unit.id()).forEach(person -> {
            var units = staffing.before().belongsTo(person);
            grants.stream().filter(grant -> grant.from().isBefore(on)
                    && (grant.until() == null || !grant.until().isBefore(on)))
                    .filter(grant -> grant.unit() != null && units.contains(grant.unit())).findFirst()
                    .ifPresent(grant -> votes.merge(grant, 1, Integer::sum));
        });
        return votes.entrySet().stream()
                .max(Map.Entry.<ZoneGrant, Integer>comparingByValue()
                        .thenComparingLong(vote -> -vote.getKey().id().value()))
                .map(Map.Entry::getKey);
    }

    /// Whether the unit, or one above it, has the zone on the day.
    private boolean granted(GrantProposal proposal) {
        var line = staffing.after().upwards(proposal.unit());
        return grants.stream().anyMatch(grant -> grant.zone().equals(proposal.zone()) && grant.unit() != null
                && line.contains(grant.unit()) && runsInto(grant) && !grant.from().isAfter(on));
    }

    private boolean runsInto(ZoneGrant grant) {
        return grant.until() == null || grant.until().isAfter(on);
    }

    private static GrantProposal proposal(ZoneGrant like, UnitId unit, ProposalReason reason,
            @Nullable GrantId instead) {
        return new GrantProposal(like.zone(), unit, like.strength(), like.weekdays(), like.opensAt(), instead, reason);
    }
}
