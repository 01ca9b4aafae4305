package hub.seating.kiosk;

/// Parts of names as the directory writes them: 近藤 彩.
final class Names {

    private Names() {}

    static String family(String name) {
        return name.strip().split("[ 　]+", 2)[0];
    }

    /// Empty if the name is in one piece.
    static String given(String name) {
        var parts = name.strip().split("[ 　]+", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    /// The first character of the given name.
    static String initial(String name) {
        var given = given(name);
        return given.isEmpty() ? "" : given.substring(0, given.offsetByCodePoints(0, 1));
    }
}
