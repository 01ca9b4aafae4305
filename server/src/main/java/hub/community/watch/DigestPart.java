package hub.community.watch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.id.UnitId;

/// Questions that wait for an answer, for one reason why this person may have it. Either `tag` or `unit` is given.
///
/// @param tag the topic the person watches or has answered in
/// @param unit the person's unit, which is in charge
/// @param questions at most five, the one that has waited longest first
public record DigestPart(@Nullable TagId tag, @Nullable UnitId unit, List<QuestionId> questions) {}
