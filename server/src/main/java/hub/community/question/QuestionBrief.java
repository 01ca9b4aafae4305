package hub.community.question;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.topic.CategoryId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// A question as it stands in a list.
///
/// @param title its first line, at most 120 characters
/// @param excerpt what follows, without Markdown, at most 120 characters
/// @param asker null: asked anonymously
/// @param section of who asked, on the day of asking; null: asked anonymously, or of no section
/// @param concerned the unit it is for, if one was named
/// @param official whether an answer speaks for a unit
/// @param useful people who found the question useful
/// @param moved when something last happened to it
/// @param canonical of a DUPLICATE: the question that stands for it
public record QuestionBrief(
        QuestionId id, String title, String excerpt, QuestionState state, Shown shown, @Nullable PersonId asker,
        @Nullable UnitId section, CategoryId category, List<TagId> tags, @Nullable UnitId concerned, int answers,
        boolean official, int useful, Instant asked, Instant moved, @Nullable Instant solved,
        @Nullable QuestionId canonical, boolean locked) {}
