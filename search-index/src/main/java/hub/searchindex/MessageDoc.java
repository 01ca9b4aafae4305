package hub.searchindex;

import java.time.Instant;
import java.util.List;

/// A message as it is indexed: found by all words of a search, newest first.
///
/// @param key what the caller calls it, given back by searches; replaces what was put under it before
/// @param at  when it was sent, counted in milliseconds
/// @param files names of the files it carries
public record MessageDoc(String key, Instant at, String text, List<String> files, Labels labels) {}
