package hub.searchindex;

import java.util.Arrays;
import java.util.List;

/// The letters of a folded text in a row, runs parted by one blank, each letter knowing where it stands in the text.
final class Placed {

    private final String letters;

    /// Where each unit of `letters` begins in the text, and where the text ends.
    private final int[] places;

    private Placed(String letters, int[] places) {
        this.letters = letters;
        this.places = places;
    }

    static Placed of(String folded) {
        var letters = new StringBuilder(folded.length());
        var places = new int[folded.length() + 1];
        for (int i = 0; i < folded.length();) {
            int point = folded.codePointAt(i);
            int units = Character.charCount(point);
            if (Letters.isLetter(point)) {
                Arrays.fill(places, letters.length(), letters.length() + units, i);
                letters.appendCodePoint(Character.toLowerCase(point));
            } else if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                places[letters.length()] = i;
                letters.append(' ');
            }
            i += units;
        }
        places[letters.length()] = folded.length();
        return new Placed(letters.toString(), places);
    }

    boolean has(String folded) {
        return letters.contains(String.join(" ", Letters.runs(folded)));
    }

    /// Adds where a text stands in this one.
    void add(String folded, List<Mark> marks) {
        var wanted = String.join(" ", Letters.runs(folded));
        int at = letters.indexOf(wanted);
        while (at >= 0 && !wanted.isEmpty()) {
            int last = at + wanted.length() - 1;
            marks.add(new Mark(places[at], end(last)));
            at = letters.indexOf(wanted, at + wanted.length());
        }
    }

    /// Where the letter ends that a unit belongs to.
    private int end(int unit) {
        boolean pair = Character.isSurrogate(letters.charAt(unit));
        return places[unit] + (pair ? 2 : 1);
    }
}
