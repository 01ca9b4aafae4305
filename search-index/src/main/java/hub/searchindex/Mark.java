package hub.searchindex;

/// A part of a text to be highlighted, in UTF-16 units of the text as it was given.
///
/// @param to the first unit after it
public record Mark(int from, int to) {}
