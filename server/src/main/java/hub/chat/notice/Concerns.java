package hub.chat.notice;

import java.time.Instant;

import hub.chat.message.Message;
import hub.chat.message.Urgency;
import hub.chat.room.ChatPeople;
import hub.chat.room.Lane;
import hub.chat.room.RoomKind;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Finds the facts the rule looks at.
final class Concerns {

    private final ChatPeople people;
    private final NoticeStaff staff;
    private final Arranged arranged;

    Concerns(ChatPeople people, NoticeStaff staff, Arranged arranged) {
        this.people = people;
        this.staff = staff;
        this.arranged = arranged;
    }

    /// @param lane the room or thread as this person has it
    NoticeFacts facts(Sql sql, PersonId person, Lane lane, Message message, NoticeSettings settings, Instant now) {
        return new NoticeFacts(
                message.author().id().equals(person),
                message.n() <= lane.mine(),
                lane.kind(),
                lane.kind() != RoomKind.THREAD || lane.follows(),
                arranged.wish(sql, person, lane.home()),
                settings.everything(),
                Named.in(message.mentions(), person, people.unitsOf(person)),
                Keywords.in(message.text(), arranged.keywords(sql, person)),
                message.request() != null,
                message.urgency(),
                times(person, settings, now),
                engaged(person, settings),
                settings.sound());
    }

    /// The same for a reminder of a request that still waits for this person's answer.
    NoticeFacts reminder(Sql sql, PersonId person, Lane lane, NoticeSettings settings, Instant now) {
        return new NoticeFacts(false, false, lane.kind(), true, arranged.wish(sql, person, lane.home()),
                settings.everything(), Named.NO, false, true, Urgency.NORMAL, times(person, settings, now),
                engaged(person, settings), settings.sound());
    }

    private Times times(PersonId person, NoticeSettings settings, Instant now) {
        var quiet = settings.quiet();
        if (quiet != null && quiet.contains(now)) {
            return Times.QUIET;
        }
        return settings.workingHours() && !staff.working(person, now) ? Times.OFF : Times.WORKING;
    }

    private Engaged engaged(PersonId person, NoticeSettings settings) {
        if (!staff.engaged(person)) {
            return Engaged.NO;
        }
        return settings.hold() ? Engaged.HELD : Engaged.SOFT;
    }
}
