package hub.chat.room;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// The rooms everybody on the staff finds and joins. For a guest there are none.
final class OpenRooms {

    private static final int MAX_TEXT = 100;

    private final EventLog log;
    private final Database db;
    private final OpenRoomRepository open = new OpenRoomRepository();
    private final RoomService rooms;
    private final Membership membership;

    OpenRooms(EventLog log, Database db, RoomService rooms, Membership membership) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.membership = membership;
    }

    /// A page of those that have the text in name or purpose, by name.
    RoomAnswer.OpenRooms find(Session session, String text, Optional<String> after, int limit) {
        if (text.length() > MAX_TEXT) {
            throw Refused.invalid("text");
        }
        var all = session.has(Role.GUEST)
                ? List.<RoomAnswer.OpenRoom>of()
                : db.read(sql -> open.all(sql, session.person()));
        var wanted = plain(text);
        var page = all.stream()
                .filter(room -> plain(room.name()).contains(wanted)
                        || (room.purpose() != null && plain(room.purpose()).contains(wanted)))
                .sorted(Comparator.comparing(OpenRooms::order))
                .filter(room -> after.isEmpty() || order(room).compareTo(after.get()) > 0)
                .limit(limit + 1L)
                .toList();
        return page.size() <= limit
                ? new RoomAnswer.OpenRooms(page, null)
                : new RoomAnswer.OpenRooms(page.subList(0, limit), order(page.get(limit - 1)));
    }

    /// Comes into an open room; who is in it already stays. One that is closed or archived is not there for others.
    RoomSummary join(Session session, RoomId room) {
        if (session.has(Role.GUEST)) {
            throw Refused.notFound();
        }
        return log.write(tx -> {
            if (!open.joinable(tx.sql(), session.person(), room)) {
                throw Refused.notFound();
            }
            membership.join(tx, room, List.of(session.person()), session.person());
            return rooms.mine(tx.sql(), session, room);
        });
    }

    private static String order(RoomAnswer.OpenRoom room) {
        return room.name() + ":" + room.id().value();
    }

    /// Width, case and spaces do not matter.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
