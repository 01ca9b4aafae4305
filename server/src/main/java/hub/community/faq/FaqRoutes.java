package hub.community.faq;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.community.faq.CollectionAnswer.Collection;
import hub.community.faq.CollectionAnswer.CollectionPage;
import hub.community.faq.CollectionAnswer.Collections;
import hub.community.faq.CollectionCommand.ChangeCollection;
import hub.community.faq.CollectionCommand.NewCollection;
import hub.community.faq.FaqBulk.BulkEntries;
import hub.community.faq.FaqBulk.BulkTaken;
import hub.community.faq.FaqExport.FaqFile;
import hub.community.topic.Readers;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.ApiKey;
import hub.kernel.net.Call;
import hub.kernel.net.None;

/// Import, export and collections over HTTP.
final class FaqRoutes {

    /// What an API key must be good for.
    static final String SCOPE = "community.faq";

    private static final String IMPORT = "/api/community/import/";
    private static final String COLLECTION = "/api/community/collections/:collection";

    private final Readers readers;
    private final Function<ApiKey, PersonId> makers;
    private final FaqTakeover takeover;
    private final FaqBulk bulk;
    private final FaqExport export;
    private final CollectionService collections;

    /// @param makers who made a key: what its program writes is theirs
    FaqRoutes(Readers readers, Function<ApiKey, PersonId> makers, FaqTakeover takeover, FaqBulk bulk,
            FaqExport export, CollectionService collections) {
        this.readers = readers;
        this.makers = makers;
        this.takeover = takeover;
        this.bulk = bulk;
        this.export = export;
        this.collections = collections;
    }

    void register(Api api) {
        api.post(IMPORT + "preview", "What taking over this FAQ would do; writes nothing; for moderators")
                .takes(FaqRequest.class).gives(FaqReport.class).maxBody(FaqRequest.MAX_BODY)
                .signedIn(readers.moderators((call, list) -> takeover.preview(list, call.locale())));
        api.post(IMPORT + "apply", "Take over the FAQ as previewed; for moderators")
                .takes(FaqRequest.class).gives(FaqReport.class).maxBody(FaqRequest.MAX_BODY)
                .signedIn(readers.moderators((call, list) -> takeover.apply(call.session(), list, call.locale())));
        api.post("/api/links/community/faq",
                "Add and change official answers, known by their external id; the same again changes nothing")
                .takes(BulkEntries.class).gives(BulkTaken.class).maxBody(FaqBulk.MAX_BODY)
                .key(SCOPE, (call, sent) -> bulk.take(makers.apply(call.key()), sent, call.locale()));
        api.get("/api/community/export.csv", "All official answers as a list that can be taken over; for moderators")
                .number("unit", "only of this unit").gives(FaqFile.class)
                .signedIn(readers.moderators((call, _) -> export.of(unit(call))));
        registerCollections(api);
    }

    private void registerCollections(Api api) {
        api.get("/api/community/collections", "Questions that units have put together")
                .number("unit", "only of this unit").gives(Collections.class)
                .signedIn(readers.only((call, _) -> collections.all(call.session(), unit(call))));
        api.get(COLLECTION, "One collection with its questions and their best answers").gives(CollectionPage.class)
                .signedIn(readers.only((call, _) -> collections.page(call.session(), id(call))));
        api.post("/api/community/collections", "Make a collection; for who manages the unit, and moderators")
                .takes(NewCollection.class).gives(Collection.class)
                .signedIn(readers.only((call, wish) -> collections.make(call.session(), wish)));
        api.patch(COLLECTION, "Change a collection; for who manages the unit, and moderators")
                .takes(ChangeCollection.class).gives(Collection.class)
                .signedIn(readers.only((call, wish) -> collections.change(call.session(), id(call), wish)));
        api.delete(COLLECTION, "Delete a collection, not its questions; for who manages the unit, and moderators")
                .signedIn(readers.only(this::delete));
    }

    private None delete(Call call, None none) {
        collections.delete(call.session(), id(call));
        return None.NONE;
    }

    private static CollectionId id(Call call) {
        return new CollectionId(call.pathLong("collection"));
    }

    private static @Nullable UnitId unit(Call call) {
        return call.queryLong("unit").map(UnitId::new).orElse(null);
    }
}
