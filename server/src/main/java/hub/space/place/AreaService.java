package hub.space.place;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceCommand.ChangeArea;
import hub.space.place.SpaceCommand.NewArea;

/// What managers do to areas. Its methods block.
final class AreaService {

    private static final int MAX_AREAS = 1_000;

    private final EventLog log;
    private final Places places;

    AreaService(EventLog log, Places places) {
        this.log = log;
        this.places = places;
    }

    Area open(Session session, NewArea wish) {
        return log.write(tx -> {
            var book = PlaceRepository.book(tx.sql());
            if (book.areas().size() >= MAX_AREAS) {
                throw new Refused(SpaceError.TOO_MANY);
            }
            var area = checked(book, new Area(new AreaId(0), wish.kind(), wish.parent(), wish.name(), wish.level(),
                    Objects.requireNonNullElse(wish.order(), 0)));
            return tell(tx, session, PlaceRepository.insertArea(tx.sql(), area));
        });
    }

    Area change(Session session, AreaId id, ChangeArea wish) {
        return log.write(tx -> {
            var book = PlaceRepository.book(tx.sql());
            var before = found(book.areas().get(id));
            PlaceRepository.updateArea(tx.sql(), checked(book, new Area(id, before.kind(),
                    wish.parent() == null ? before.parent() : wish.parent(),
                    Objects.requireNonNullElse(wish.name(), before.name()),
                    wish.level() == null ? before.level() : wish.level(),
                    Objects.requireNonNullElse(wish.order(), before.order()))));
            return tell(tx, session, id);
        });
    }

    /// @throws Refused `space.area_in_use` while anything is in it
    void remove(Session session, AreaId id) {
        log.write(tx -> {
            var book = PlaceRepository.book(tx.sql());
            var area = found(book.areas().get(id));
            if (book.under(id).size() > 1 || book.spaces().values().stream().anyMatch(one -> one.area().equals(id))) {
                throw new Refused(SpaceError.AREA_IN_USE);
            }
            PlaceRepository.deleteArea(tx.sql(), id);
            places.changed(tx);
            tx.emit(session.person(), new SpaceEvent.Gone(List.of(id)));
            return area;
        });
    }

    /// A site is in nothing; everything else is in something larger.
    private static Area checked(PlaceBook book, Area area) {
        var parent = area.parent();
        var fits = parent == null
                ? area.kind() == AreaKind.SITE
                : found(book.areas().get(parent)).kind().compareTo(area.kind()) < 0;
        if (!fits) {
            throw new Refused(SpaceError.AREA_ORDER);
        }
        var taken = book.areas().values().stream().anyMatch(other -> !other.id().equals(area.id())
                && Objects.equals(other.parent(), parent) && other.name().equals(area.name()));
        if (taken) {
            throw new Refused(SpaceError.NAME_TAKEN);
        }
        return area;
    }

    private Area tell(Tx tx, Session session, AreaId id) {
        var area = found(places.changed(tx).areas().get(id));
        tx.emit(session.person(), new SpaceEvent.Changed(List.of(), List.of(area)));
        return area;
    }

    private static Area found(@Nullable Area area) {
        if (area == null) {
            throw Refused.notFound();
        }
        return area;
    }
}
