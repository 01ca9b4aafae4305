package hub.seating.zone;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.seating.plan.ZoneId;
import hub.seating.zone.ZoneAnswer.GrantList;
import hub.seating.zone.ZoneAnswer.ZoneList;
import hub.seating.zone.ZoneCommand.ChangeGrant;
import hub.seating.zone.ZoneCommand.NewGrant;
import hub.seating.zone.ZoneCommand.SetCaptains;
import hub.seating.zone.ZoneCommand.SetSisters;
import hub.space.place.SpaceReaders;

import static hub.space.place.SpaceRights.managers;

/// Zones and whose they are over HTTP: all staff read, facility managers write.
final class ZoneRoutes {

    private static final String RULES = "/api/seating/rules";
    private static final String ZONES = "/api/seating/zones";
    private static final String GRANTS = "/api/seating/grants";

    private final GrantService grants;
    private final ZoneService zones;
    private final SpaceReaders readers;

    ZoneRoutes(GrantService grants, ZoneService zones, SpaceReaders readers) {
        this.grants = grants;
        this.zones = zones;
        this.readers = readers;
    }

    void register(Api api) {
        registerZones(api);
        registerGrants(api);
    }

    private void registerZones(Api api) {
        api.get(RULES, "What holds for all seats")
                .gives(SeatRules.class)
                .signedIn(readers.only((_, _) -> zones.rules()));
        api.put(RULES, "Has this hold for all seats; for facility managers")
                .takes(SeatRules.class)
                .gives(SeatRules.class)
                .signedIn(managers((call, rules) -> zones.rules(call.session(), rules)));
        api.get(ZONES, "All zones, who decides there, and where their people may go when they overflow")
                .gives(ZoneList.class)
                .signedIn(readers.only((call, _) -> zones.zones(call.session())));
        api.put(ZONES + "/:zone/sisters", "Sets the ladder of a zone; for facility managers")
                .takes(SetSisters.class)
                .gives(ZoneList.class)
                .signedIn(managers((call, wish) -> zones.sisters(call.session(), zone(call), wish)));
        api.put(ZONES + "/:zone/captains", "Names who decides in a zone; for facility managers")
                .takes(SetCaptains.class)
                .gives(ZoneList.class)
                .signedIn(managers((call, wish) -> zones.captains(call.session(), zone(call), wish)));
    }

    private void registerGrants(Api api) {
        api.get(GRANTS, "Whose zones are on which days, past and to come")
                .gives(GrantList.class)
                .signedIn(readers.only((_, _) -> grants.all()));
        api.post(GRANTS, "Grants a zone to a unit, or to everybody; for facility managers")
                .takes(NewGrant.class)
                .gives(ZoneGrant.class)
                .signedIn(managers((call, wish) -> grants.make(call.session(), wish)));
        api.patch(GRANTS + "/:grant", "Changes a grant; what has begun keeps its first day")
                .takes(ChangeGrant.class)
                .gives(ZoneGrant.class)
                .signedIn(managers((call, wish) -> grants.change(call.session(), grant(call), wish)));
        api.delete(GRANTS + "/:grant", "Ends a grant today; one that has not begun never was")
                .signedIn(managers((call, _) -> {
                    grants.end(call.session(), grant(call));
                    return None.NONE;
                }));
    }

    private static ZoneId zone(Call call) {
        return new ZoneId(call.pathLong("zone"));
    }

    private static GrantId grant(Call call) {
        return new GrantId(call.pathLong("grant"));
    }
}
