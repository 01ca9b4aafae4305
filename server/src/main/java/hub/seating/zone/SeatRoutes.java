package hub.seating.zone;

import hub.kernel.net.Api;
import hub.kernel.net.None;
import hub.seating.zone.ZoneAnswer.BlockList;
import hub.seating.zone.ZoneAnswer.FixedList;
import hub.seating.zone.ZoneAnswer.NeedList;
import hub.seating.zone.ZoneAnswer.SeatClosureList;
import hub.seating.zone.ZoneCommand.CloseSeats;
import hub.seating.zone.ZoneCommand.FixSeat;
import hub.seating.zone.ZoneCommand.NewBlock;
import hub.seating.zone.ZoneCommand.NewNeed;
import hub.space.place.SpaceReaders;

import static hub.space.place.SpaceRights.managers;

/// Decisions about single seats over HTTP: captains in their zones, special needs for facility managers only.
final class SeatRoutes {

    private static final String CLOSURES = "/api/seating/seat-closures";
    private static final String BLOCKS = "/api/seating/blocks";
    private static final String FIXED = "/api/seating/fixed";
    private static final String NEEDS = "/api/seating/needs";

    private final SeatService seats;
    private final NeedService needs;
    private final SpaceReaders readers;

    SeatRoutes(SeatService seats, NeedService needs, SpaceReaders readers) {
        this.seats = seats;
        this.needs = needs;
        this.readers = readers;
    }

    void register(Api api) {
        registerPeriods(api);
        registerFixed(api);
        registerNeeds(api);
    }

    private void registerPeriods(Api api) {
        api.get(CLOSURES, "Closed seats, as far as that is not over")
                .gives(SeatClosureList.class)
                .signedIn(readers.only((_, _) -> seats.closures()));
        api.post(CLOSURES, "Closes seats of zones where I decide")
                .takes(CloseSeats.class)
                .gives(SeatClosure.class)
                .signedIn(readers.only((call, wish) -> seats.close(call.session(), wish)));
        api.delete(CLOSURES + "/:closure", "Opens them again")
                .signedIn(readers.only((call, _) -> {
                    seats.open(call.session(), new SeatClosureId(call.pathLong("closure")));
                    return None.NONE;
                }));
        api.get(BLOCKS, "Reserved seats of zones where I decide")
                .gives(BlockList.class)
                .signedIn(readers.only((call, _) -> seats.blocks(call.session())));
        api.post(BLOCKS, "Reserves seats of zones where I decide for a unit or for people")
                .takes(NewBlock.class)
                .gives(Block.class)
                .signedIn(readers.only((call, wish) -> seats.block(call.session(), wish)));
        api.delete(BLOCKS + "/:block", "Reserves them no longer")
                .signedIn(readers.only((call, _) -> {
                    seats.unblock(call.session(), new BlockId(call.pathLong("block")));
                    return None.NONE;
                }));
    }

    private void registerFixed(Api api) {
        api.get(FIXED, "Fixed seats of zones where I decide")
                .gives(FixedList.class)
                .signedIn(readers.only((call, _) -> seats.fixed(call.session())));
        api.post(FIXED, "Gives somebody a seat of their own in a zone where I decide")
                .takes(FixSeat.class)
                .gives(FixedSeat.class)
                .signedIn(readers.only((call, wish) -> seats.fix(call.session(), wish)));
        api.delete(FIXED + "/:fixed", "Ends that today; what has not begun never was")
                .signedIn(readers.only((call, _) -> {
                    seats.unfix(call.session(), new FixedSeatId(call.pathLong("fixed")));
                    return None.NONE;
                }));
    }

    private void registerNeeds(Api api) {
        api.get(NEEDS, "Special needs; for facility managers")
                .gives(NeedList.class)
                .signedIn(managers((_, _) -> needs.all()));
        api.post(NEEDS, "Grants somebody the seats they need; for facility managers")
                .takes(NewNeed.class)
                .gives(Need.class)
                .signedIn(managers((call, wish) -> needs.make(call.session(), wish)));
        api.delete(NEEDS + "/:need", "Ends that; for facility managers")
                .signedIn(managers((call, _) -> {
                    needs.end(call.session(), new NeedId(call.pathLong("need")));
                    return None.NONE;
                }));
    }
}
