package hub.demo;

import java.util.Set;

/// A rank in the town hall, with the ages at which people hold it. Ranks order people in a list, the smallest first.
enum Title {
    HEAD(10, 56, 59, 0.2, "部長", "局長", "室長", "教育部長", "消防長", "区長"),
    DEPUTY(20, 54, 59, 0.2, "次長"),
    SECTION_CHIEF(30, 49, 58, 0.25, "課長"),
    SECTION_DEPUTY(40, 46, 57, 0.3, "課長補佐"),
    LEADER(50, 40, 54, 0.35, "係長"),
    SENIOR(60, 34, 50, 0.45, "主査"),
    SKILLED(70, 28, 40, 0.5, "主任"),
    STAFF(80, 19, 31, 0.5, "主事"),
    REHIRED(85, 61, 65, 0.35, "再任用職員"),
    BY_YEAR(90, 24, 66, 0.78, "会計年度任用職員");

    /// Spoken to by title and not as さん.
    private static final Set<Title> ADDRESSED = Set.of(HEAD, DEPUTY, SECTION_CHIEF, SECTION_DEPUTY, LEADER);

    final int rank;
    final int youngest;
    final int oldest;
    final double women;
    private final String words;

    Title(int rank, int youngest, int oldest, double women, String... words) {
        this.rank = rank;
        this.youngest = youngest;
        this.oldest = oldest;
        this.women = women;
        this.words = " " + String.join(" ", words) + " ";
    }

    static Title of(String word) {
        for (var title : values())
            if (title.words.contains(" " + word + " ")) return title;
        throw new IllegalArgumentException(word);
    }

    boolean leads() {
        return ADDRESSED.contains(this);
    }

    boolean isPermanent() {
        return this != BY_YEAR;
    }

    /// 佐々木課長, 長谷川補佐, 中村さん.
    static String address(String family, String word) {
        var title = of(word);
        if (title == SECTION_DEPUTY) return family + "補佐";
        return family + (title.leads() ? word : "さん");
    }
}
