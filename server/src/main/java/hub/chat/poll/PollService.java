package hub.chat.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import hub.chat.poll.PollAnswer.Voters;
import hub.chat.poll.PollAnswer.Votes;
import hub.chat.poll.PollRepository.OptionRow;
import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// The life of a poll: begun with its message, voted in, ended by its author or its time.
final class PollService {

    private static final Duration LONGEST = Duration.ofDays(366);

    /// Names shown of the voters for one option.
    private static final int MAX_NAMES = 500;

    private final EventLog log;
    private final Database db;
    private final Rooms rooms;
    private final PollRepository polls = new PollRepository();
    private final ChatPeople people;
    private final InstantSource clock;

    PollService(EventLog log, Database db, Rooms rooms, ChatPeople people, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    void begin(Tx tx, PersonId author, RoomId room, RoomId home, long n, NewPoll wish) {
        var closes = wish.closes();
        if (closes != null && (!closes.isAfter(tx.now()) || closes.isAfter(tx.now().plus(LONGEST)))) {
            throw new Refused(PollError.CLOSES);
        }
        polls.insert(tx.sql(), new Poll(room, home, n, author, wish.multiple(), wish.anonymous(), closes, null, 0),
                wish.options());
    }

    Map<Long, PollCard> cards(Sql sql, PersonId me, RoomId room, long from, long to) {
        var options = polls.options(sql, me, room, from, to).stream().collect(Collectors.groupingBy(OptionRow::n));
        var cards = new HashMap<Long, PollCard>();
        polls.between(sql, room, from, to).forEach(poll -> cards.put(poll.n(), new PollCard(
                options.getOrDefault(poll.n(), List.of()).stream()
                        .map(option -> new PollCard.Option(option.label(), option.votes(), option.mine()))
                        .toList(),
                poll.multiple(), poll.anonymous(), poll.closes(), poll.closed(), poll.voters())));
        return cards;
    }

    void forget(Tx tx, RoomId room, long n) {
        polls.delete(tx.sql(), room, n);
    }

    /// Takes my vote in place of the one before.
    PollCard vote(Session session, RoomId room, long n, PollCommand.Vote vote) {
        var me = session.person();
        return log.write(tx -> {
            rooms.requireInUse(tx.sql(), me, room);
            var poll = requireOpen(tx.sql(), room, n, tx.now());
            requireValid(tx.sql(), poll, vote);
            var before = polls.chosen(tx.sql(), poll, me);
            if (!before.equals(vote.options())) {
                vote(tx, poll, me, before, vote.options());
            }
            return card(tx.sql(), me, poll);
        });
    }

    private void vote(Tx tx, Poll poll, PersonId me, List<Integer> before, List<Integer> now) {
        before.stream().filter(place -> !now.contains(place))
                .forEach(place -> polls.unchoose(tx.sql(), poll, me, place));
        now.stream().filter(place -> !before.contains(place))
                .forEach(place -> polls.choose(tx.sql(), poll, me, place));
        polls.countVoters(tx.sql(), poll, Boolean.compare(!now.isEmpty(), !before.isEmpty()));
        moved(tx, poll);
        tx.emit(new PollEvent.Voted(me, poll.room(), poll.home(), poll.n(), now));
    }

    private void requireValid(Sql sql, Poll poll, PollCommand.Vote vote) {
        var count = polls.options(sql, poll.author(), poll.room(), poll.n(), poll.n()).size();
        if (vote.options().stream().anyMatch(place -> place < 0 || place >= count)) {
            throw new Refused(PollError.OPTION);
        }
        if (!poll.multiple() && vote.options().size() > 1) {
            throw new Refused(PollError.ONE_ONLY);
        }
    }

    /// Ends a poll for its author or who looks after the room.
    PollCard close(Session session, RoomId room, long n) {
        var me = session.person();
        return log.write(tx -> {
            var lane = rooms.require(tx.sql(), me, room);
            var poll = requireOpen(tx.sql(), room, n, tx.now());
            if (!poll.author().equals(me) && !lane.owner()) {
                throw new Refused(PollError.NOT_YOURS);
            }
            close(tx, poll);
            return card(tx.sql(), me, poll);
        });
    }

    /// Ends the polls whose time is over.
    void tick() {
        var now = clock.instant();
        db.read(sql -> polls.over(sql, now)).forEach(over -> log.write(tx -> {
            polls.find(tx.sql(), over.room(), over.n()).filter(poll -> poll.closed() == null)
                    .ifPresent(poll -> close(tx, poll));
            return over;
        }));
    }

    private void close(Tx tx, Poll poll) {
        polls.close(tx.sql(), poll, tx.now());
        if (poll.anonymous()) {
            polls.forgetVotes(tx.sql(), poll.room(), poll.n());
        }
        moved(tx, poll);
    }

    /// Who voted for what, for every member; refused of anonymous polls.
    Votes votes(Session session, RoomId room, long n) {
        return db.read(sql -> {
            rooms.require(sql, session.person(), room);
            var poll = polls.find(sql, room, n).orElseThrow(Refused::notFound);
            if (poll.anonymous()) {
                throw new Refused(PollError.ANONYMOUS);
            }
            var options = polls.options(sql, session.person(), room, n, n).size();
            var chosen = polls.all(sql, poll).stream().collect(Collectors.groupingBy(PollRepository.Choice::place));
            return new Votes(IntStream.range(0, options)
                    .mapToObj(place -> voters(chosen.getOrDefault(place, new ArrayList<>())))
                    .toList());
        });
    }

    private Voters voters(List<PollRepository.Choice> chosen) {
        return new Voters(chosen.stream()
                .map(choice -> people.brief(choice.person()))
                .sorted(Comparator.comparing(PersonBrief::kana))
                .limit(MAX_NAMES)
                .toList());
    }

    private void moved(Tx tx, Poll before) {
        var poll = polls.find(tx.sql(), before.room(), before.n()).orElseThrow();
        var votes = polls.options(tx.sql(), poll.author(), poll.room(), poll.n(), poll.n()).stream()
                .map(OptionRow::votes)
                .toList();
        tx.emit(new PollEvent.Moved(poll.room(), poll.home(), poll.n(), votes, poll.voters(), poll.closed()));
    }

    private PollCard card(Sql sql, PersonId me, Poll poll) {
        var card = cards(sql, me, poll.room(), poll.n(), poll.n()).get(poll.n());
        return require(card);
    }

    private Poll requireOpen(Sql sql, RoomId room, long n, Instant now) {
        var poll = polls.find(sql, room, n).orElseThrow(Refused::notFound);
        if (poll.over(now)) {
            throw new Refused(PollError.CLOSED);
        }
        return poll;
    }

    private static PollCard require(@Nullable PollCard card) {
        if (card == null) {
            throw new IllegalStateException("a poll without its card");
        }
        return card;
    }
}
