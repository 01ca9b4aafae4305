package hub.demo;

import java.util.ArrayList;
import java.util.List;

/// The titles to be filled in a unit.
final class Seats {

    private Seats() {}

    static List<String> of(DemoUnit unit) {
        var titles = new ArrayList<>(unit.heads());
        if (unit.staff() > 0) titles.add("係長");
        int rest = unit.staff() - 1;
        addShare(titles, "主査", rest, 0.16);
        addShare(titles, "主任", rest, 0.24);
        addShare(titles, "再任用職員", rest, 0.05);
        int byYear = (int) Math.round(rest * 0.2);
        while (titles.size() < unit.staff() - byYear)
            titles.add("主事");
        addShare(titles, "会計年度任用職員", rest, 0.2);
        return titles;
    }

    private static void addShare(List<String> titles, String title, int of, double share) {
        for (long i = Math.round(of * share); i > 0; i--)
            titles.add(title);
    }
}
