package hub.searchindex;

import java.time.Instant;
import java.util.List;

/// A question with what was answered, as it is indexed: found by any word of a search, ranked.
///
/// @param key    what the caller calls it, given back by searches; replaces what was put under it before
/// @param at     when it was asked or last moved, counted in milliseconds
/// @param answer all answers, the better first; empty if there is none yet
/// @param asked  wordings of others who meant the same question
public record EntryDoc(String key, Instant at, String question, String answer, List<String> asked, Labels labels) {}
