package hub.community.question;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.UnitId;

/// Which list is wanted.
///
/// @param unit the questions are for
/// @param after `next` of the stretch before
record ListAsked(
        Tab tab, @Nullable CategoryId category, @Nullable TagId tag, @Nullable UnitId unit, @Nullable String after) {

    enum Tab {
        MINE_TO_ANSWER,
        NEW,
        UNANSWERED,
        POPULAR,
        ASKED_BY_ME,
        WATCHED
    }
}
