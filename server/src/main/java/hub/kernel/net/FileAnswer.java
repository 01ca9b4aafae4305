package hub.kernel.net;

import java.nio.file.Path;

/// A file as an answer: sent by the system without passing through the heap, whole or the part that `Range` asks for, or
/// not at all where the browser has it already. Browsers ask each time whether they may still show it.
///
/// @param path where it lies; what is there must not change
/// @param size in bytes
/// @param type media type; a browser is told not to look for another
/// @param name what it is called once saved, any text
/// @param tag names the content: the same tag, the same bytes
public record FileAnswer(Path path, long size, String type, String name, String tag, Use use) {

    /// What a browser is to do with a file.
    public enum Use {
        SAVE,
        SHOW
    }
}
