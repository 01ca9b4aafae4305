package hub.searchindex.words;

/// A line of a word list that was left out: its file by name, its number from 1, and what is wrong with it.
public record BadLine(String file, int line, Problem problem) {

    /// What can be wrong with a line, or (with line 0) with a file.
    public enum Problem {
        FILE_UNREADABLE("the file cannot be read as UTF-8 text"),
        FILE_TOO_LARGE("the file is too large, or has too many lines; what follows was left out"),
        TOO_FEW_WORDS("a group needs two words or more, one of them without brackets"),
        TOO_MANY_WORDS("a group has 24 words at most"),
        WORD_TOO_LONG("a word has 50 characters at most"),
        WORD_EMPTY("a word has no letter in it"),
        COLUMNS("the line has not the right number of columns, or a quotation mark is open"),
        NUMBER("a column that should hold a number holds none, or one without meaning"),
        PARTS_DIFFER("the parts, joined, are not the word"),
        READINGS_DIFFER("there must be as many readings as parts"),
        READING_NOT_KANA("a reading is written in katakana"),
        TWICE("the word stands in the list already");

        private final String words;

        Problem(String words) {
            this.words = words;
        }

        /// The problem in one English sentence, for a log; a screen has its own words.
        public String inWords() {
            return words;
        }
    }

    @Override
    public String toString() {
        return file + ", line " + line + ": " + problem.inWords();
    }
}
