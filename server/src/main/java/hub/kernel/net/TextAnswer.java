package hub.kernel.net;

/// A text made for who asks, as an answer that is no JSON; not sent again to who has it already.
///
/// @param type media type, in UTF-8
/// @param name what it is called once saved, in ASCII
/// @param tag names the content: the same tag, the same text
public record TextAnswer(String type, String name, String text, String tag) {}
