package hub.searchindex;

/// What the parts of an entry count for; measured, see BENCHMARKS.md. The words of question and answer count 1 each.
///
/// @param reading  how the words are read
/// @param kanji    kanji one by one
/// @param pairs    pairs of letters
/// @param asked    wordings of others who meant the question
/// @param askedB   how much long lists of such wordings are held against an entry, BM25's b
/// @param synonyms other words for the words of the search
/// @param typos    words that differ by a letter or two from one that nobody wrote
public record Weights(float reading, float kanji, float pairs, float asked, float askedB, float synonyms, float typos) {

    /// As measured.
    public static final Weights USUAL = new Weights(.1f, .2f, .15f, 2f, .3f, .5f, .3f);
}
