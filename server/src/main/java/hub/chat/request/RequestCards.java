package hub.chat.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.chat.request.RequestCard.Answer;
import hub.chat.request.RequestCard.AskedSection;
import hub.chat.request.RequestCard.Choice;
import hub.chat.request.RequestCard.Mine;
import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Puts the cards of a page together: three queries, however many requests it has.
final class RequestCards {

    private final RequestRepository requests;
    private final AskedRepository asked;
    private final ChatPeople people;

    RequestCards(RequestRepository requests, AskedRepository asked, ChatPeople people) {
        this.requests = requests;
        this.asked = asked;
        this.people = people;
    }

    Map<Long, RequestCard> between(Sql sql, PersonId me, RoomId room, long from, long to) {
        var choices = requests.choices(sql, room, from, to);
        var rows = asked.sectionsAnd(sql, me, room, from, to).stream().collect(Collectors.groupingBy(AskedRow::n));
        var sections = people.sectionsOf(me);
        var cards = new HashMap<Long, RequestCard>();
        requests.between(sql, room, from, to).forEach(request -> cards.put(request.n(), card(
                request, choices.getOrDefault(request.n(), List.of()), rows.getOrDefault(request.n(), List.of()),
                sections)));
        return cards;
    }

    RequestCard of(Sql sql, PersonId me, Request request) {
        return between(sql, me, request.room(), request.n(), request.n()).getOrDefault(request.n(),
                card(request, List.of(), List.of(), Set.of()));
    }

    private RequestCard card(Request request, List<Choice> choices, List<AskedRow> rows, Set<UnitId> mySections) {
        var perSection = request.per() == RequestPer.SECTION;
        return new RequestCard(
                request.due(),
                request.per(),
                choices,
                request.asked(),
                request.answered(),
                request.reminded(),
                request.closed(),
                perSection ? rows.stream().map(row -> new AskedSection(unit(row), row.name())).toList() : List.of(),
                rows.stream()
                        .filter(row -> !perSection || mySections.contains(unit(row)))
                        .flatMap(row -> mine(request, row).stream())
                        .toList(),
                !perSection && !rows.isEmpty());
    }

    /// What was said by this one, if anything was.
    Optional<Mine> mine(Request request, AskedRow row) {
        return Optional.ofNullable(answer(row))
                .map(answer -> new Mine(request.per() == RequestPer.SECTION ? unit(row) : null, answer));
    }

    @Nullable
    Answer answer(AskedRow row) {
        return row.by() == null || row.at() == null
                ? null
                : new Answer(people.brief(row.by()), row.choice(), row.text(), row.at());
    }

    private static UnitId unit(AskedRow row) {
        return new UnitId(row.target());
    }
}
