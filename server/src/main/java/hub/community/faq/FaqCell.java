package hub.community.faq;

/// A field of a CSV file as spreadsheets read it: what begins like a formula is kept from being one by an apostrophe.
final class FaqCell {

    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private FaqCell() {}

    /// For a file that leaves the hub.
    static String safe(String text) {
        return begins(text, 0) ? "'" + text : text;
    }

    /// What was meant by a field of a file that comes in.
    static String plain(String text) {
        return text.startsWith("'") && begins(text, 1) ? text.substring(1) : text;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
