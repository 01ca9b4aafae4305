package hub.space.place;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.file.FileId;
import hub.file.FileKind;
import hub.file.Files;
import hub.file.Holder;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// The photo a place is shown by.
final class PhotoService {

    private static final String HOLDER = "space";

    private final EventLog log;
    private final Places places;
    private final SpaceRights rights;
    private final Files files;

    PhotoService(EventLog log, Places places, SpaceReaders readers, SpaceRights rights, Files files) {
        this.log = log;
        this.places = places;
        this.rights = rights;
        this.files = files;
        files.shownBy(HOLDER, (_, me, _) -> readers.reads(me));
    }

    /// @param photo an image this person has uploaded; null takes the photo away
    /// @throws Refused `space.not_an_image`, `not_allowed`, or what files refuse
    Place set(Session session, SpaceId id, @Nullable FileId photo) {
        return log.write(tx -> {
            var space = PlaceService.found(PlaceRepository.book(tx.sql()), id);
            rights.require(session, id);
            var holder = new Holder(HOLDER, id.value(), 0);
            files.forget(tx, holder);
            if (photo != null) {
                attach(tx, session, holder, photo);
            }
            PlaceRepository.update(tx.sql(), PlaceDraft.shownBy(space, photo));
            var book = places.changed(tx);
            var place = book.place(PlaceService.found(book, id));
            if (!space.isSeat()) {
                tx.emit(session.person(), new SpaceEvent.Changed(List.of(place), List.of()));
            }
            return place;
        });
    }

    private void attach(Tx tx, Session session, Holder holder, FileId photo) {
        files.attach(tx, session.person(), holder, List.of(photo));
        var isImage = files.under(tx.sql(), HOLDER, List.of(holder.id())).getOrDefault(holder.id(), List.of()).stream()
                .allMatch(file -> file.kind() == FileKind.IMAGE);
        if (!isImage) {
            throw new Refused(SpaceError.NOT_AN_IMAGE);
        }
    }
}
