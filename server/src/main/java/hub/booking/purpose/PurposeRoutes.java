package hub.booking.purpose;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import hub.booking.purpose.PurposeAnswer.Offers;
import hub.booking.purpose.PurposeAnswer.PurposeList;
import hub.booking.purpose.PurposeAnswer.WaysOut;
import hub.booking.reservation.Alternatives.Wanted;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Feature;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;
import hub.space.place.SpaceReaders;
import hub.space.place.SpaceRights;

/// Purposes over HTTP: all staff look, facility managers write.
final class PurposeRoutes {

    private static final String PURPOSES = "/api/booking/purposes";
    private static final int MAX_PEOPLE = 10_000;
    private static final int MAX_MINUTES = (int) Slot.LONGEST.toMinutes();
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final PurposeService service;
    private final OfferService offers;
    private final SpaceReaders readers;

    PurposeRoutes(PurposeService service, OfferService offers, SpaceReaders readers) {
        this.service = service;
        this.offers = offers;
        this.readers = readers;
    }

    void register(Api api) {
        api.get(PURPOSES, "What places are wanted for, and how many each finds now")
                .gives(PurposeList.class)
                .signedIn(readers.only((call, _) -> offers.purposes(call.session().person())));
        api.post(PURPOSES, "Makes a purpose; for facility managers")
                .takes(PurposeCommand.NewPurpose.class)
                .gives(Purpose.class)
                .signedIn(SpaceRights.managers((call, wish) -> service.make(call.session().person(), wish)));
        api.patch(PURPOSES + "/:purpose", "Has a purpose say this from now on; for facility managers")
                .takes(PurposeTerms.class)
                .gives(Purpose.class)
                .signedIn(SpaceRights.managers(
                        (call, terms) -> service.change(call.session().person(), purpose(call), terms)));
        api.delete(PURPOSES + "/:purpose", "Hides a purpose; for facility managers")
                .gives(Purpose.class)
                .signedIn(SpaceRights.managers((call, _) -> service.hide(call.session().person(), purpose(call))));
        registerSearch(api);
    }

    private void registerSearch(Api api) {
        api.get("/api/booking/offers", "The best places for a purpose, with their reasons; only what may be had")
                .number("purpose", "needed")
                .query("from", "a moment in ISO 8601, UTC; now if not given")
                .number("minutes", "as the purpose proposes if not given")
                .number("people", "as few as the purpose is for if not given")
                .number("area", "only in it and below")
                .query("features", "only with all of these, separated by commas")
                .query("kinds", "only of these, separated by commas")
                .gives(Offers.class)
                .signedIn(readers.only(this::offers));
        api.get("/api/booking/alternatives", "What could be had instead of a place at a time, the nearest first")
                .number("place", "needed")
                .query("from", "a moment in ISO 8601, UTC")
                .query("until", "a moment after it")
                .number("people", "1 if not given")
                .number("purpose", "places for it; of the same kind if not given")
                .gives(WaysOut.class)
                .signedIn(readers.only(this::alternatives));
    }

    private Offers offers(Call call, None none) {
        var purpose = new PurposeId(call.queryLong("purpose").orElseThrow(() -> Refused.invalid("purpose")));
        var from = moment(call, "from");
        var wish = new OfferService.Wish(purpose, from.orElse(null), number(call, "minutes", MAX_MINUTES).orElse(null),
                number(call, "people", MAX_PEOPLE).orElse(null),
                call.queryLong("area").map(AreaId::new).orElse(null), some(call, "features", Feature.class),
                some(call, "kinds", SpaceKind.class));
        return offers.offers(call.session().person(), wish, call.locale());
    }

    private WaysOut alternatives(Call call, None none) {
        var place = new SpaceId(call.queryLong("place").orElseThrow(() -> Refused.invalid("place")));
        var from = moment(call, "from").orElseThrow(() -> Refused.invalid("from"));
        var until = moment(call, "until").orElseThrow(() -> Refused.invalid("until"));
        return new WaysOut(offers.instead(call.session().person(), new Wanted(place, new Slot(from, until),
                number(call, "people", MAX_PEOPLE).orElse(1), call.queryLong("purpose").orElse(null), null)));
    }

    private static Optional<Integer> number(Call call, String name, int most) {
        return call.queryLong(name).map(value -> {
            if (value < 1 || value > most) {
                throw Refused.invalid(name);
            }
            return value.intValue();
        });
    }

    private static Optional<Instant> moment(Call call, String name) {
        try {
            return call.query(name).map(Instant::parse).map(at -> near(at, name));
        } catch (DateTimeParseException e) {
            throw Refused.invalid(name);
        }
    }

    /// Beyond a few hundred years no calendar can count.
    private static Instant near(Instant at, String name) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(Instant.EPOCH.plus(FARTHEST.multipliedBy(200)))) {
            throw Refused.invalid(name);
        }
        return at;
    }

    private static <E extends Enum<E>> Set<E> some(Call call, String name, Class<E> type) {
        var all = EnumSet.noneOf(type);
        call.query(name).stream().flatMap(text -> Arrays.stream(text.split(","))).forEach(word -> {
            try {
                all.add(Enum.valueOf(type, word.strip()));
            } catch (IllegalArgumentException e) {
                throw Refused.invalid(name);
            }
        });
        return all;
    }

    private static PurposeId purpose(Call call) {
        return new PurposeId(call.pathLong("purpose"));
    }
}
