package hub.directory.roster;

import java.util.List;

/// The order of the usual titles in a town hall, for lists that carry no rank.
final class Titles {

    private static final List<String> FROM_THE_TOP = List.of("市長", "町長", "村長", "副市長", "副町長", "副村長", "教育長",
            "会計管理者", "局長", "部長", "理事", "次長", "参事", "課長", "室長", "所長", "館長", "園長", "主幹", "副参事",
            "課長補佐", "副主幹", "係長", "主査", "主任", "主任主事", "主任技師", "主事", "技師", "主事補", "再任用職員",
            "会計年度任用職員");

    /// Titles not in the list come after all others.
    private static final int UNKNOWN = 900;

    private Titles() {}

    /// Ten apart, so that a list with ranks of its own can put others between.
    static String rank(String title) {
        var place = FROM_THE_TOP.indexOf(title);
        return String.valueOf(place < 0 ? UNKNOWN : (place + 1) * 10);
    }
}
