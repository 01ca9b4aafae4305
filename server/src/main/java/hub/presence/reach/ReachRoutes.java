package hub.presence.reach;

import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;

/// Reaching people over HTTP.
final class ReachRoutes {

    private final Cards cards;
    private final UnitService units;
    private final MeetingLinks meetings;

    ReachRoutes(Cards cards, UnitService units, MeetingLinks meetings) {
        this.cards = cards;
        this.units = units;
        this.meetings = meetings;
    }

    void register(Api api) {
        api.get("/api/presence/people/:person/card", "What helps to choose how to reach a person")
                .gives(ReachCard.class)
                .signedIn((call, _) -> cards.card(call.session(), call.pathPerson("person")));
        api.post("/api/presence/meeting-links", "A new web meeting; nothing is kept of it")
                .gives(MeetingLink.class)
                .signedIn((_, _) -> meetings.make());
        registerStandIns(api);
        registerPresets(api);
    }

    private void registerStandIns(Api api) {
        api.get("/api/presence/units/:unit/stand-ins", "Who stands in for the people of a unit, in order")
                .gives(StandIns.class)
                .signedIn((call, _) -> units.standIns(unit(call)));
        api.put("/api/presence/units/:unit/stand-ins", "Sets the whole order anew; for who manages the unit")
                .takes(SetStandIns.class)
                .gives(StandIns.class)
                .signedIn((call, wish) -> units.setStandIns(call.session(), unit(call), wish));
    }

    private void registerPresets(Api api) {
        api.get("/api/presence/presets", "What I can choose with one tap: the presets of my units and those above")
                .gives(Presets.class)
                .signedIn((call, _) -> units.presetsFor(call.session().person()));
        api.get("/api/presence/units/:unit/presets", "The presets of one unit")
                .gives(Presets.class)
                .signedIn((call, _) -> units.presetsOf(unit(call)));
        api.put("/api/presence/units/:unit/presets", "Sets all presets of a unit anew; for who manages it")
                .takes(SetPresets.class)
                .gives(Presets.class)
                .signedIn((call, wish) -> units.setPresets(call.session(), unit(call), wish));
    }

    private static UnitId unit(Call call) {
        return new UnitId(call.pathLong("unit"));
    }
}
