package hub.community.watch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.TagId;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Somebody who could answer a question nobody has answered, and why.
///
/// @param tag the topic the person watches or has answered in; null if it is for the unit
/// @param unit the person's unit that is in charge; null if it is for the topic
/// @param since when this came about: the later of what last happened to the question and the interest
/// @param weight the greater, the sooner told
record Candidate(
        PersonId person, QuestionId question, @Nullable TagId tag, @Nullable UnitId unit, Instant asked, Instant since,
        int weight) {}
