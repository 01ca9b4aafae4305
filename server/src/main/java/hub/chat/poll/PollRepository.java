package hub.chat.poll;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of polls. That the caller is in the room is asked before.
final class PollRepository {

    private static final String SELECT = """
            select room_id, home_id, n, author_id, multiple, anonymous, closes, closed_at, voters from chat_poll
            """;

    void insert(Sql sql, Poll poll, List<String> options) {
        sql.update("""
                insert into chat_poll (room_id, n, home_id, author_id, multiple, anonymous, closes)
                values (:room, :n, :home, :author, :multiple, :anonymous, :closes)
                """)
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .bind("home", poll.home().value())
                .bind("author", poll.author())
                .bind("multiple", poll.multiple())
                .bind("anonymous", poll.anonymous())
                .bind("closes", poll.closes())
                .run();
        for (int place = 0; place < options.size(); place++) {
            insertOption(sql, poll, place, options.get(place));
        }
    }

    private static void insertOption(Sql sql, Poll poll, int place, String label) {
        sql.update("insert into chat_poll_option (room_id, n, place, label) values (:room, :n, :place, :label)")
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .bind("place", place)
                .bind("label", label)
                .run();
    }

    Optional<Poll> find(Sql sql, RoomId room, long n) {
        return between(sql, room, n, n).stream().findFirst();
    }

    /// The polls among these messages of a room.
    List<Poll> between(Sql sql, RoomId room, long from, long to) {
        return sql.query(SELECT + "where room_id = :room and n between :from and :to")
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .list(PollRepository::poll);
    }

    /// Open polls whose time is over.
    List<Poll> over(Sql sql, Instant now) {
        return sql.query(SELECT + "where closes <= :now and closed_at is null")
                .bind("now", now)
                .list(PollRepository::poll);
    }

    /// The options of these messages, and which of them `me` chose.
    List<OptionRow> options(Sql sql, PersonId me, RoomId room, long from, long to) {
        return sql.query("""
                select option.n, option.label, option.votes, vote.place is not null as mine
                from chat_poll_option option
                left join chat_poll_vote vote on vote.room_id = option.room_id and vote.n = option.n
                    and vote.person_id = :me and vote.place = option.place
                where option.room_id = :room and option.n between :from and :to
                order by option.n, option.place
                """)
                .bind("me", me)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .list(row -> new OptionRow(
                        row.longOf("n"), row.text("label"), row.intOf("votes"), row.bool("mine")));
    }

    record OptionRow(long n, String label, int votes, boolean mine) {}

    /// What a person chose, by position.
    List<Integer> chosen(Sql sql, Poll poll, PersonId person) {
        return sql.query("""
                select place from chat_poll_vote where room_id = :room and n = :n and person_id = :person order by place
                """)
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .bind("person", person)
                .list(row -> row.intOf("place"));
    }

    /// Everybody who voted, once for each option chosen.
    List<Choice> all(Sql sql, Poll poll) {
        return sql.query("select place, person_id from chat_poll_vote where room_id = :room and n = :n")
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .list(row -> new Choice(row.intOf("place"), new PersonId(row.longOf("person_id"))));
    }

    record Choice(int place, PersonId person) {}

    void choose(Sql sql, Poll poll, PersonId person, int place) {
        sql.update("insert into chat_poll_vote (room_id, n, person_id, place) values (:room, :n, :person, :place)")
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .bind("person", person)
                .bind("place", place)
                .run();
        count(sql, poll, place, 1);
    }

    void unchoose(Sql sql, Poll poll, PersonId person, int place) {
        sql.update("""
                delete from chat_poll_vote
                where room_id = :room and n = :n and person_id = :person and place = :place
                """)
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .bind("person", person)
                .bind("place", place)
                .run();
        count(sql, poll, place, -1);
    }

    private static void count(Sql sql, Poll poll, int place, int change) {
        sql.update("""
                update chat_poll_option set votes = votes + :change
                where room_id = :room and n = :n and place = :place
                """)
                .bind("change", change)
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .bind("place", place)
                .run();
    }

    void countVoters(Sql sql, Poll poll, int change) {
        sql.update("update chat_poll set voters = voters + :change where room_id = :room and n = :n")
                .bind("change", change)
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .run();
    }

    void close(Sql sql, Poll poll, Instant now) {
        sql.update("update chat_poll set closed_at = :now where room_id = :room and n = :n")
                .bind("now", now)
                .bind("room", poll.room().value())
                .bind("n", poll.n())
                .run();
    }

    /// Forgets who chose what; the counts stay.
    void forgetVotes(Sql sql, RoomId room, long n) {
        delete(sql, "chat_poll_vote", room, n);
    }

    void delete(Sql sql, RoomId room, long n) {
        List.of("chat_poll_vote", "chat_poll_option", "chat_poll").forEach(table -> delete(sql, table, room, n));
    }

    private static void delete(Sql sql, String table, RoomId room, long n) {
        sql.update("delete from " + table + " where room_id = :room and n = :n")
                .bind("room", room.value())
                .bind("n", n)
                .run();
    }

    private static Poll poll(Row row) {
        return new Poll(
                new RoomId(row.longOf("room_id")),
                new RoomId(row.longOf("home_id")),
                row.longOf("n"),
                new PersonId(row.longOf("author_id")),
                row.bool("multiple"),
                row.bool("anonymous"),
                row.instantOrNull("closes"),
                row.instantOrNull("closed_at"),
                row.intOf("voters"));
    }
}
