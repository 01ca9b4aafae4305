package hub.booking.purpose;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.id.PersonId;
import hub.space.place.Area;
import hub.space.place.AreaId;
import hub.space.place.AreaKind;
import hub.space.place.Places;

/// Takes the floor that the directory names for a person's unit or the nearest above it, such as 本庁舎 4F.
record UnitHomes(Directory directory, Places places) implements Homes {

    @Override
    public Optional<AreaId> of(PersonId person) {
        return directory.person(person)
                .flatMap(detail -> Optional.ofNullable(detail.mainPost()))
                .stream().flatMap(post -> directory.upwards(post.unit()).stream())
                .flatMap(unit -> directory.unit(unit).map(Unit::place).stream())
                .flatMap(place -> floor(place).stream())
                .findFirst();
    }

    private Optional<AreaId> floor(String place) {
        var wanted = plain(place);
        return places.areas().stream()
                .filter(area -> area.kind() == AreaKind.FLOOR && wanted.equals(plain(named(area))))
                .map(Area::id)
                .findFirst();
    }

    /// The floor with the name of its building before it.
    private String named(Area floor) {
        return places.upwards(floor.id()).reversed().stream()
                .filter(area -> area.kind() != AreaKind.SITE)
                .map(Area::name)
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").replace("階", "F");
    }
}
