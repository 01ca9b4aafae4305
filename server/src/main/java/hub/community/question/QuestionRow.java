package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Session;

/// A question as it is stored. Never leaves the server: it knows who asked.
record QuestionRow(
        QuestionId id, PersonId asker, boolean anonymous, @Nullable UnitId section, CategoryId category,
        @Nullable UnitId concerned, String title, String text, String excerpt, int version, Instant asked,
        @Nullable Instant edited, Instant moved, @Nullable Instant solved, QuestionState state, Shown shown,
        @Nullable QuestionId canonical, boolean locked, int answers, int official, int useful, int seen,
        @Nullable ChatPlace from, @Nullable String room, List<TagId> tags) {

    boolean askedBy(PersonId person) {
        return asker.equals(person);
    }

    boolean askedBy(Session session) {
        return askedBy(session.person());
    }

    /// Whether nobody may learn what this person does here.
    boolean conceals(PersonId person) {
        return anonymous && askedBy(person);
    }

    /// A person as others see what they did here; null for who asked anonymously.
    @Nullable
    PersonId named(PersonId person) {
        return conceals(person) ? null : person;
    }

    QuestionBrief brief() {
        return new QuestionBrief(id, title, excerpt, state, shown, anonymous ? null : asker, section, category, tags,
                concerned, answers, official > 0, useful, asked, moved, solved, canonical, locked);
    }
}
