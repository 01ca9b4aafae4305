package hub.searchindex;

import java.time.Instant;

/// Something found by its name alone: a file, a room, a tag, a facility.
///
/// @param key     what the caller calls it, given back by searches; replaces what was put under it before
/// @param at      since when there is it, counted in milliseconds
/// @param kind    what it is, a word the caller chooses
/// @param reading how the name is read, in kana, with blanks where words begin; empty if nobody said, then it is guessed
public record NameDoc(String key, Instant at, String kind, String name, String reading, Labels labels) {}
