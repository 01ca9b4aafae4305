package hub.presence.reach;

import java.time.InstantSource;
import java.util.Optional;

import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.presence.board.Board;
import hub.presence.board.Viewers;
import hub.presence.hours.WorkingHours;

/// Reaching people: builds its parts and registers its routes.
public final class Reach {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration
            .of("hub/presence/reach/migration/V20261120_34__presence_reach.sql");

    private final MeetingLinks meetings;

    /// @param meetingUrl address of a web meeting with `{room}` in it; empty if there are none
    /// @throws IllegalArgumentException if that is no address
    public Reach(
            EventLog log, Database db, Api api, Board board, Viewers viewers, Managers managers, WorkingHours hours,
            String meetingUrl, InstantSource clock) {
        var directory = viewers.directory();
        var lists = new UnitLists(log, db);
        meetings = new MeetingLinks(meetingUrl);
        var order = new StandInOrder(lists, directory, board);
        new ReachRoutes(
                new Cards(board, viewers, directory, hours, order, meetings, clock),
                new UnitService(lists, directory, managers), meetings).register(api);
    }

    /// The address of a new web meeting; empty if the operator offers none. Any thread.
    public Optional<String> meetingLink() {
        return meetings.offered() ? Optional.of(meetings.make().url()) : Optional.empty();
    }
}
