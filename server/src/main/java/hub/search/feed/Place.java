package hub.search.feed;

import java.util.Map;

/// How far in which log an index has come: kept in each of its commits.
record Place(String epoch, long seq) {

    /// Before everything, in no log.
    static final Place NONE = new Place("", 0);

    /// Reads what [#text] wrote; NONE for anything else.
    static Place of(Map<String, String> text) {
        var seq = text.getOrDefault("seq", "");
        return seq.matches("[0-9]{1,18}") ? new Place(text.getOrDefault("epoch", ""), Long.parseLong(seq)) : NONE;
    }

    Map<String, String> text() {
        return Map.of("epoch", epoch, "seq", Long.toString(seq));
    }
}
