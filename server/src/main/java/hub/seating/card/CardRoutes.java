package hub.seating.card;

import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;
import hub.seating.card.CardAnswer.CardAsk;
import hub.seating.card.CardAnswer.CardImport;
import hub.seating.card.CardAnswer.CardList;
import hub.seating.card.CardCommand.BindCard;
import hub.seating.card.CardCommand.ImportCards;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Cards over HTTP. No number of a card is in any address or answer.
final class CardRoutes {

    private static final int MAX_OP = 64;

    private final CardService service;
    private final CardImports imports;
    private final SpaceReaders readers;

    CardRoutes(CardService service, CardImports imports, SpaceReaders readers) {
        this.service = service;
        this.imports = imports;
        this.readers = readers;
    }

    void register(Api api) {
        api.get("/api/seating/cards", "My staff cards, or for managers those of somebody else")
                .number("person", "whose; mine if not given")
                .gives(CardList.class)
                .signedIn(readers.only((call, _) -> service.of(call.session(),
                        call.queryLong("person").map(PersonId::new).orElse(call.session().person()))));
        api.delete("/api/seating/cards/:card", "A card is lost: it belongs to nobody any more").gives(CardList.class)
                .signedIn(readers.only(
                        (call, _) -> service.unbind(call.session(), new CardId(call.pathLong("card")))));
        api.get("/api/seating/cards/code/:code", "Which card a code on a kiosk asks me about").gives(CardAsk.class)
                .signedIn(readers.only((call, _) -> service.ask(call.session().person(), call.path("code"))));
        api.post("/api/seating/cards/code/:code", "That card is mine").takes(BindCard.class).gives(CardList.class)
                .signedIn(readers.only(this::bind));
        api.post("/api/seating/cards/import", "Cards from a list, staffNumber,card: looked at first, then taken over")
                .takes(ImportCards.class).gives(CardImport.class).maxBody(CardImports.MAX_BODY)
                .signedIn(SpaceRights.managers(
                        (call, body) -> imports.take(call.session().person(), body, call.locale())));
        api.get("/api/seating/cards/traces", "What was done or tried with cards, the newest first")
                .gives(CardTraces.class)
                .signedIn(SpaceRights.managers((_, _) -> service.traces()));
    }

    private CardList bind(Call call, BindCard bind) {
        if (bind.op().isBlank() || bind.op().length() > MAX_OP) {
            throw Refused.invalid("op");
        }
        return service.bind(call.session().person(), call.path("code"), bind.op());
    }
}
