package hub.presence.reach;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.PersonBrief;
import hub.directory.PersonDetail;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.presence.board.Board;
import hub.presence.board.View;
import hub.presence.board.Viewers;
import hub.presence.hours.WorkingHours;

/// Cards of people as a viewer may see them, from memory.
final class Cards {

    private final Board board;
    private final Viewers viewers;
    private final Directory directory;
    private final WorkingHours hours;
    private final StandInOrder order;
    private final MeetingLinks meetings;
    private final InstantSource clock;

    Cards(Board board, Viewers viewers, Directory directory, WorkingHours hours, StandInOrder order,
            MeetingLinks meetings,
            InstantSource clock) {
        this.board = board;
        this.viewers = viewers;
        this.directory = directory;
        this.hours = hours;
        this.order = order;
        this.meetings = meetings;
        this.clock = clock;
    }

    /// @throws Refused `not_found` if the viewer may not know of the person
    ReachCard card(Session viewer, PersonId person) {
        var view = viewers.of(viewer, person);
        if (view == null) {
            throw Refused.notFound();
        }
        var now = clock.instant();
        var working = hours.working(person, now);
        // When somebody works is nothing for guests.
        var today = view == View.GUEST ? null : hours.on(person, HubTime.dayOf(now)).orElse(null);
        return new ReachCard(
                board.seenBy(view, person), working,
                today == null ? null : today.from(),
                today == null ? null : today.until(),
                working || view == View.GUEST ? null : hours.nextWorking(person, now).orElse(null),
                busy(view, person, now), standIns(viewer, person), meetings.offered());
    }

    private List<Busy> busy(View view, PersonId person, Instant now) {
        var today = HubTime.dayOf(now);
        return board.ahead(view, person, HubTime.startOf(today), HubTime.startOf(today.plusDays(1))).stream()
                .filter(stretch -> !stretch.state().free())
                .flatMap(stretch -> Busy.of(stretch).stream())
                .toList();
    }

    private List<StandIn> standIns(Session viewer, PersonId person) {
        return order.of(person).stream().flatMap(standIn -> standIn(viewer, standIn).stream()).toList();
    }

    private Optional<StandIn> standIn(Session viewer, PersonId person) {
        var view = viewers.of(viewer, person);
        return view == null ? Optional.empty() : directory.brief(person)
                .map(brief -> new StandIn(brief, extension(brief), board.seenBy(view, person)));
    }

    private @Nullable String extension(PersonBrief brief) {
        return directory.person(brief.id()).map(PersonDetail::extension).orElse(null);
    }
}
