package hub.seating.kiosk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.directory.PersonDetail;
import hub.kernel.db.Database;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Json;
import hub.seating.kiosk.FoyerBoard.FoyerRow;
import hub.seating.kiosk.FoyerBoard.FoyerSection;
import hub.seating.kiosk.FoyerBoard.FoyerState;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanZone;
import hub.seating.zone.Zoning;
import hub.space.place.Area;
import hub.space.place.AreaId;
import hub.space.place.Places;

/// Draws up who is in, for the boards of a floor: the sections whose zones are there. Blocks.
final class Foyers {

    private static final int MARK = 16;
    private static final Set<FoyerState> AWAY = Set.of(FoyerState.OUT, FoyerState.UNKNOWN);

    private final Database db;
    private final Directory directory;
    private final Places places;
    private final FloorPlans plans;
    private final Zoning zones;
    private final KioskPeople people;
    private final Predicate<PersonId> hidden;
    private final String town;
    private final InstantSource clock;

    /// @param hidden who does not want to be shown on seats
    Foyers(Database db, Directory directory, Places places, FloorPlans plans, Zoning zones, KioskPeople people,
            Predicate<PersonId> hidden, String town, InstantSource clock) {
        this.db = db;
        this.directory = directory;
        this.places = places;
        this.plans = plans;
        this.zones = zones;
        this.people = people;
        this.hidden = hidden;
        this.town = town;
        this.clock = clock;
    }

    /// The floor for all its boards, with names.
    FoyerBoard draw(AreaId floor) {
        var now = clock.instant();
        var plan = plans.on(floor, HubTime.dayOf(now));
        var seen = new HashSet<PersonId>();
        var present = new ArrayList<PersonId>();
        var sections = units(floor, plan, now).entrySet().stream().map(unit -> {
            var members = members(unit.getKey(), seen);
            members.stream().filter(person -> isIn(people.of(person).state())).forEach(present::add);
            return section(unit.getKey(), unit.getValue(), members, floor);
        }).toList();
        var board = new FoyerBoard("", Instant.EPOCH, town, where(floor), floor, plan.map(FloorPlan::id).orElse(null),
                present.size(), seen.size(), true, sections);
        return board.marked(Secret.hash(Json.text(board)).substring(0, MARK)).at(now);
    }

    /// The units at home on a floor, by the letters of their zones.
    private Map<UnitId, Optional<PlanZone>> units(AreaId floor, Optional<FloorPlan> plan, Instant now) {
        var drawn = plan.map(FloorPlan::zones).orElse(List.of()).stream().filter(zone -> zone.id() != null)
                .collect(Collectors.toMap(PlanZone::id, Function.identity()));
        var units = new LinkedHashMap<UnitId, Optional<PlanZone>>();
        db.read(sql -> zones.uses(sql, floor, HubTime.dayOf(now))).stream()
                .sorted(Comparator.comparing(use -> Optional.ofNullable(drawn.get(use.zone())).map(PlanZone::letter)
                        .orElse("")))
                .forEach(use -> use.units()
                        .forEach(unit -> units.putIfAbsent(unit, Optional.ofNullable(drawn.get(use.zone())))));
        return units;
    }

    /// Those whose main post is there, each once on a board.
    private List<PersonId> members(UnitId unit, Set<PersonId> seen) {
        var below = directory.below(unit);
        return directory.membersOf(unit).stream().filter(directory::isActive)
                .filter(person -> directory.person(person).map(PersonDetail::mainPost)
                        .filter(post -> below.contains(post.unit())).isPresent())
                .filter(seen::add).toList();
    }

    private FoyerSection section(UnitId unit, Optional<PlanZone> zone, List<PersonId> members, AreaId floor) {
        var shown = directory.briefs(members.stream().filter(hidden.negate()).toList()).stream()
                .sorted(Comparator.comparing(PersonBrief::kana)).toList();
        var rows = shown.stream().map(person -> row(person, shown, floor)).toList();
        return new FoyerSection(unit, directory.unit(unit).map(one -> one.name()).orElse(""),
                zone.map(PlanZone::letter).orElse(null), zone.map(PlanZone::style).orElse(null),
                (int) rows.stream().filter(row -> isIn(row.state())).count(), rows.size(), rows);
    }

    private FoyerRow row(PersonBrief person, List<PersonBrief> section, AreaId floor) {
        var said = people.of(person.id());
        var place = isIn(said.state()) ? here(said.place(), floor) : null;
        return new FoyerRow(called(person, section), said.state(), place);
    }

    private static boolean isIn(FoyerState state) {
        return !AWAY.contains(state);
    }

    private static String called(PersonBrief person, List<PersonBrief> section) {
        var family = Names.family(person.name());
        var initial = Names.initial(person.name());
        var alone = section.stream().filter(other -> Names.family(other.name()).equals(family)).count() == 1;
        return alone || initial.isEmpty() ? family : family + "（" + initial + "）";
    }

    /// On its own floor a seat needs no floor before its number.
    private @Nullable String here(@Nullable String place, AreaId floor) {
        var name = places.area(floor).map(Area::name).orElse("") + " ";
        return place == null || !place.startsWith(name) ? place : place.substring(name.length());
    }

    /// From the building down to the floor.
    private String where(AreaId floor) {
        return places.upwards(floor).stream().map(Area::name).limit(2).toList().reversed().stream()
                .collect(Collectors.joining(" "));
    }
}
