package hub.presence.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.id.PersonId;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;
import hub.presence.board.Board;
import hub.presence.board.Claim;
import hub.presence.link.CallEvents.CallEvent;
import hub.presence.link.Calls.Line;
import hub.presence.link.DoorEvents.DoorEvent;
import hub.presence.link.Taken.Untaken;

/// Takes what other machines say, each event for itself: what is wrong with one does not keep the others out.
final class Inbound {

    static final int MAX_EVENTS = 500;

    static final int MAX_CALL = 64;

    /// How far the clock of another machine may be ahead.
    private static final Duration AHEAD = Duration.ofMinutes(10);

    /// Older news say nothing of now.
    private static final Duration AGO = Duration.ofHours(1);

    private final Directory directory;
    private final InstantSource clock;
    private final Calls calls;
    private final Doors doors;

    Inbound(Board board, Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
        this.calls = new Calls(board);
        this.doors = new Doors(board);
    }

    Taken calls(long link, List<CallEvent> events, Locale locale) {
        return each(events, locale, event -> call(link, event, clock.instant()));
    }

    Taken doors(List<DoorEvent> events, Locale locale) {
        return each(events, locale, event -> door(event, clock.instant()));
    }

    private void call(long link, CallEvent event, Instant now) {
        var line = new Line(byExtension(event.extension().strip()), link);
        var call = text("call", event.call(), MAX_CALL);
        var at = at(event.at(), now);
        switch (event.event()) {
            case START -> calls.started(line, call, at, now);
            case END -> calls.ended(line, call, now);
        }
    }

    private void door(DoorEvent event, Instant now) {
        var person = directory.byStaffNumber(event.staffNumber().strip())
                .orElseThrow(() -> new Refused(LinkError.STAFF_UNKNOWN));
        var place = event.place() == null || event.place().isBlank()
                ? null
                : text("place", event.place(), Claim.MAX_PLACE);
        doors.passed(person, event.event(), place, at(event.at(), now), now);
    }

    private PersonId byExtension(String extension) {
        var people = directory.byExtension(extension);
        return switch (people.size()) {
            case 0 -> throw new Refused(LinkError.EXTENSION_UNKNOWN);
            case 1 -> people.getFirst();
            default -> throw new Refused(LinkError.EXTENSION_SHARED);
        };
    }

    /// When it happened; never later than now.
    private static Instant at(@Nullable Instant at, Instant now) {
        if (at == null) {
            return now;
        }
        if (at.isAfter(now.plus(AHEAD)) || at.isBefore(now.minus(AGO))) {
            throw new Refused(LinkError.AT_INVALID);
        }
        return at.isAfter(now) ? now : at;
    }

    private static String text(String field, String text, int max) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.codePointCount(0, line.length()) > max) {
            throw Refused.invalid(field);
        }
        return line;
    }

    private static <E> Taken each(List<E> events, Locale locale, Consumer<E> take) {
        if (events.size() > MAX_EVENTS) {
            throw Refused.invalid("events");
        }
        var refused = new ArrayList<Untaken>();
        for (int i = 0; i < events.size(); i++) {
            try {
                take.accept(events.get(i));
            } catch (Refused reason) {
                refused.add(new Untaken(i, reason.reason().code(), ErrorBody.of(reason, locale).message()));
            }
        }
        return new Taken(events.size() - refused.size(), refused);
    }
}
