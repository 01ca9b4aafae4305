package hub.community.faq;

import org.jspecify.annotations.Nullable;

import hub.community.question.Questions.Imported;

/// An entry that was taken over before.
///
/// @param hash of all that was taken over then
record Kept(String externalId, Imported posted, @Nullable String url, String hash) {}
