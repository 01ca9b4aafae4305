package hub.chat.room;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.db.Query;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of rooms as one member has them in the list. Every query goes through the caller's membership, so that what a
/// person is not in does not exist for that person.
final class SummaryRepository {

    private static final int PREVIEW_CHARS = 80;

    /// Enough of a text for a preview: ids are never longer than four times the shortest name.
    private static final int RAW_CHARS = 400;

    static final String SUMMARY = """
            select room.id, room.kind, room.name, room.purpose, room.icon, room.unit_id, room.pair, room.open,
                   room.posting, room.receipts, room.archived_at, room.members, room.head, me.owner, me.mine, me.shown,
                   newest.author_id, newest.at, newest.state, substr(newest.text, 1, :raw) as text,
                   case when me.mine >= room.head then 0 else (
                       select count(distinct named.n) from chat_mention named
                       where named.room_id = room.id and named.n > me.mine and (named.kind = 'ROOM'
                           or named.kind = 'PERSON' and named.target = :me
                           or named.kind = 'UNIT' and named.target in (:units))) end as named
            from chat_member me
            join chat_room room on room.id = me.room_id and room.kind <> 'THREAD'
            left join chat_message newest on newest.room_id = room.id and newest.n = room.head
            """;

    private final ChatPeople people;
    private final Mentions mentions;
    private final ReceiptsRule rule;

    SummaryRepository(ChatPeople people, ReceiptsRule rule) {
        this.rule = rule;
        this.people = people;
        this.mentions = new Mentions(people);
    }

    List<RoomSummary> rooms(Sql sql, PersonId me, int limit) {
        return summaries(sql, me, """
                where me.person_id = :me
                order by coalesce(newest.at, room.created_at) desc, room.id
                limit :limit
                """)
                .bind("limit", limit)
                .list(row -> summary(row, me));
    }

    Optional<RoomSummary> room(Sql sql, PersonId me, RoomId room) {
        return summaries(sql, me, "where me.person_id = :me and me.room_id = :room")
                .bind("room", room.value())
                .first(row -> summary(row, me));
    }

    /// The room of exactly these people.
    Optional<RoomSummary> of(Sql sql, PersonId me, Circle circle) {
        return summaries(sql, me, "where me.person_id = :me and room.pair = :pair")
                .bind("pair", circle.key())
                .first(row -> summary(row, me));
    }

    private Query summaries(Sql sql, PersonId me, String which) {
        return sql.query(SUMMARY + which)
                .bind("me", me)
                .bind("units", people.unitsOf(me))
                .bind("raw", RAW_CHARS);
    }

    private RoomSummary summary(Row row, PersonId me) {
        var unit = row.longOrNull("unit_id");
        var direct = row.text("kind").equals("DIRECT");
        var others = others(row.textOrNull("pair"), me);
        return new RoomSummary(
                new RoomId(row.longOf("id")),
                RoomKind.valueOf(row.text("kind")),
                row.text("name"),
                row.textOrNull("purpose"),
                RoomIcon.of(row.textOrNull("icon")),
                unit == null ? null : new UnitId(unit),
                direct ? others.getFirst() : null,
                direct ? List.of() : others,
                row.bool("open"),
                Posting.valueOf(row.text("posting")),
                rule.effective(Receipts.valueOf(row.text("receipts"))),
                row.bool("owner"),
                row.instantOrNull("archived_at"),
                row.intOf("members"),
                row.longOf("head"),
                row.longOf("mine"),
                row.longOf("shown"),
                row.intOf("named"),
                preview(row));
    }

    private List<PersonBrief> others(@Nullable String pair, PersonId me) {
        return pair == null ? List.of() : Circle.parse(pair).without(me).stream().map(people::brief).toList();
    }

    private RoomSummary.@Nullable Preview preview(Row row) {
        var author = row.longOrNull("author_id");
        if (author == null) {
            return null;
        }
        var text = mentions.plain(row.text("text"), PREVIEW_CHARS);
        return new RoomSummary.Preview(
                row.longOf("head"), people.brief(new PersonId(author)).name(), text, part(row, text),
                row.instant("at"));
    }

    private static PreviewPart part(Row row, String text) {
        if (!row.text("state").equals("SENT")) {
            return PreviewPart.GONE;
        }
        return text.isEmpty() ? PreviewPart.FILES : PreviewPart.TEXT;
    }
}
