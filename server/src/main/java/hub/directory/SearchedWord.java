package hub.directory;

import hub.directory.reading.Folding;
import hub.directory.reading.Romaji;

/// One word of a query, prepared for comparing.
///
/// @param romaji its comparable Latin spelling; empty unless somebody types Latin letters (perhaps half a kana word)
record SearchedWord(String folded, String romaji) {

    static SearchedWord of(String word) {
        var folded = Folding.fold(word);
        return new SearchedWord(folded, isLatin(folded) ? Romaji.comparable(word) : "");
    }

    private static boolean isLatin(String folded) {
        return folded.chars().anyMatch(SearchedWord::isLatin) && folded.chars().allMatch(c -> isLatin(c) || isKana(c));
    }

    /// With the accented ones: somebody may copy satō from a name card.
    private static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isKana(int c) {
        return (c >= 'ぁ' && c <= 'ん') || c == 'ー';
    }
}
