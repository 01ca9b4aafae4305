package hub.community.topic;

import hub.community.topic.TopicCommand.ChangeCategory;
import hub.community.topic.TopicCommand.MergeTag;
import hub.community.topic.TopicCommand.NewCategory;
import hub.community.topic.TopicCommand.NewTag;
import hub.community.topic.TopicCommand.RenameTag;
import hub.community.topic.TopicCommand.SetSynonyms;
import hub.kernel.net.Api;
import hub.kernel.net.Call;

/// Categories and tags over HTTP: everybody reads them, moderators write them.
final class TopicRoutes {

    private static final String TAG = "/api/community/tags/:tag";

    private final TopicService service;
    private final Readers readers;

    TopicRoutes(TopicService service, Readers readers) {
        this.service = service;
        this.readers = readers;
    }

    void register(Api api) {
        api.get("/api/community/topics", "All categories with their rules, and all tags")
                .gives(TopicList.class)
                .signedIn(readers.only((_, _) -> service.all()));
        api.post("/api/community/categories", "Opens a category; for moderators")
                .takes(NewCategory.class)
                .gives(Category.class)
                .signedIn(readers.moderators((_, wish) -> service.open(wish)));
        api.patch("/api/community/categories/:category", "Changes a category and its rules; for moderators")
                .takes(ChangeCategory.class)
                .gives(Category.class)
                .signedIn(readers.moderators(
                        (call, wish) -> service.change(new CategoryId(call.pathLong("category")), wish)));
        registerTags(api);
    }

    private void registerTags(Api api) {
        api.post("/api/community/tags", "Makes a tag; for moderators")
                .takes(NewTag.class)
                .gives(Tag.class)
                .signedIn(readers.moderators((_, wish) -> service.make(wish)));
        api.patch(TAG, "Calls a tag otherwise; its old name still finds it; for moderators")
                .takes(RenameTag.class)
                .gives(Tag.class)
                .signedIn(readers.moderators((call, wish) -> service.rename(tag(call), wish.name())));
        api.put(TAG + "/synonyms", "Gives a tag exactly these synonyms; for moderators")
                .takes(SetSynonyms.class)
                .gives(Tag.class)
                .signedIn(readers.moderators((call, wish) -> service.setSynonyms(tag(call), wish.synonyms())));
        api.post(TAG + "/merge", "Merges a tag into another, with its questions and who watches it; for moderators")
                .takes(MergeTag.class)
                .gives(Tag.class)
                .signedIn(readers.moderators((call, wish) -> service.merge(tag(call), wish.into())));
    }

    private static TagId tag(Call call) {
        return new TagId(call.pathLong("tag"));
    }
}
