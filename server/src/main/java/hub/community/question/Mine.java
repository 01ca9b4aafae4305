package hub.community.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// What is mine about a question.
///
/// @param asker whether I asked it
/// @param watching whether I am told of what happens to it
/// @param useful the answers I found useful
/// @param officialFor the units I may speak for here
/// @param from the chat message it comes from, if I may see that
public record Mine(
        boolean asker, boolean watching, List<AnswerId> useful, boolean usefulQuestion, List<Right> may,
        List<UnitId> officialFor, @Nullable ChatPlace from) {}
