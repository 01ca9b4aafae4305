package hub.space.place;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.space.place.SpaceCommand.ChangeArea;
import hub.space.place.SpaceCommand.ChangeFault;
import hub.space.place.SpaceCommand.ChangePlace;
import hub.space.place.SpaceCommand.NewArea;
import hub.space.place.SpaceCommand.NewFault;
import hub.space.place.SpaceCommand.NewPlace;
import hub.space.place.SpaceCommand.RetirePlace;
import hub.space.place.SpaceCommand.SetPhoto;

/// Areas, places and faults over HTTP: the staff reads, facility managers write, who is in charge of a place looks after
/// its photo and its faults.
final class PlaceRoutes {

    private static final String AREA = "/api/space/areas/:area";
    private static final String PLACE = "/api/space/places/:place";
    private static final String FAULT = "/api/space/faults/:fault";

    private final SpaceReaders readers;
    private final AreaService areas;
    private final PlaceService places;
    private final PhotoService photos;
    private final Faults faults;

    PlaceRoutes(
            SpaceReaders readers, AreaService areas, PlaceService places, PhotoService photos, Faults faults) {
        this.readers = readers;
        this.areas = areas;
        this.places = places;
        this.photos = photos;
        this.faults = faults;
    }

    void register(Api api) {
        registerAreas(api);
        registerPlaces(api);
        registerFaults(api);
    }

    private void registerAreas(Api api) {
        api.post("/api/space/areas", "Opens an area: a site, a building, a floor, a zone; for facility managers")
                .takes(NewArea.class)
                .gives(Area.class)
                .signedIn(SpaceRights.managers((call, wish) -> areas.open(call.session(), wish)));
        api.patch(AREA, "Changes an area; for facility managers")
                .takes(ChangeArea.class)
                .gives(Area.class)
                .signedIn(SpaceRights.managers((call, wish) -> areas.change(call.session(), area(call), wish)));
        api.delete(AREA, "Removes an area with nothing in it; for facility managers")
                .signedIn(SpaceRights.managers((call, _) -> {
                    areas.remove(call.session(), area(call));
                    return None.NONE;
                }));
    }

    private void registerPlaces(Api api) {
        api.get("/api/space/places", "All areas, and all places but seats, with what is broken there")
                .gives(PlaceList.class)
                .signedIn(readers.only((_, _) -> places.all()));
        api.post("/api/space/places", "Opens a place; for facility managers")
                .takes(NewPlace.class)
                .gives(Place.class)
                .signedIn(SpaceRights.managers((call, wish) -> places.open(call.session(), wish)));
        api.patch(PLACE, "Changes a place, unless a booking ahead would not fit any more; for facility managers")
                .takes(ChangePlace.class)
                .gives(Place.class)
                .signedIn(SpaceRights.managers((call, wish) -> places.change(call.session(), place(call), wish)));
        api.post(PLACE + "/retire", "Takes a place out of the town from a day on; for facility managers")
                .takes(RetirePlace.class)
                .gives(Place.class)
                .signedIn(SpaceRights.managers(
                        (call, wish) -> places.retire(call.session(), place(call), wish.from())));
        api.post(PLACE + "/reopen", "Takes back that a place was retired; for facility managers")
                .gives(Place.class)
                .signedIn(SpaceRights.managers((call, _) -> places.reopen(call.session(), place(call))));
        api.post(PLACE + "/photo", "Shows a place by a photo, or by none; for who decides on it")
                .takes(SetPhoto.class)
                .gives(Place.class)
                .signedIn(readers.only((call, wish) -> photos.set(call.session(), place(call), wish.file())));
    }

    private void registerFaults(Api api) {
        api.post("/api/space/faults", "Says that something is broken; only who decides on the place can close it so")
                .takes(NewFault.class)
                .gives(Place.class)
                .signedIn(readers.only((call, wish) -> faults.report(call.session(), wish)));
        api.patch(FAULT, "Changes what is said of a fault; for who decides on the place")
                .takes(ChangeFault.class)
                .gives(Place.class)
                .signedIn(readers.only((call, wish) -> faults.change(call.session(), fault(call), wish)));
        api.delete(FAULT, "Says that it is mended; for who decides on the place")
                .gives(Place.class)
                .signedIn(readers.only((call, _) -> faults.mend(call.session(), fault(call))));
    }

    private static AreaId area(Call call) {
        return new AreaId(call.pathLong("area"));
    }

    private static SpaceId place(Call call) {
        return new SpaceId(call.pathLong("place"));
    }

    private static FaultId fault(Call call) {
        return new FaultId(call.pathLong("fault"));
    }
}
