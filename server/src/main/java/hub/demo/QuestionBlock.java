package hub.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A question with its answers as it is written in `config/demo/questions`, see the README there.
///
/// @param unit name of the section in charge
/// @param body empty for none
/// @param wordings by which it was found
/// @param merged titles of questions that were merged into it
/// @param facts what is known of it: months, and for the picture asker, at, useful, seen, watchers, invited
record QuestionBlock(String category, String unit, String title, String body, List<String> tags,
        List<String> wordings, List<String> merged, List<Reply> replies, Map<String, String> facts) {

    /// An answer.
    ///
    /// @param facts author, after (minutes), useful, accepted, checked
    record Reply(String text, boolean official, List<String> comments, Map<String, String> facts) {}

    /// Whether the picture tells its state.
    boolean isPicture() {
        return facts.containsKey("at");
    }

    /// Whether it is asked in this month.
    boolean fits(int month) {
        var months = facts.get("months");
        if (months == null) return true;
        int dash = months.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? months : months.substring(0, dash));
        int last = dash < 0 ? first : Integer.parseInt(months.substring(dash + 1));
        return first <= last ? first <= month && month <= last : first <= month || month <= last;
    }

    /// Reads one file under `questions/`.
    static List<QuestionBlock> read(String file) {
        var blocks = new ArrayList<QuestionBlock>();
        String[] field = {"", ""};
        for (String line : DemoFiles.lines("questions/" + file + ".txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("%")) field = line.substring(1).strip().split(" \\| ");
            else if (line.startsWith("Q: ")) blocks.add(begin(field, line.substring(3)));
            else
                blocks.set(blocks.size() - 1, with(blocks.getLast(), line));
        }
        return List.copyOf(blocks);
    }

    private static QuestionBlock begin(String[] field, String title) {
        return new QuestionBlock(field[0], field[1], title, "", new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    }

    private static QuestionBlock with(QuestionBlock block, String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) throw new IllegalArgumentException(line);
        String text = line.substring(colon + 2).replace("\\n", "\n");
        switch (line.substring(0, colon)) {
            case "T" -> block.tags.addAll(List.of(text.split(" ")));
            case "W" -> block.wordings.add(text);
            case "D" -> block.merged.add(text);
            case "A" -> block.replies.add(reply(text, false));
            case "A!" -> block.replies.add(reply(text, true));
            case "C" -> block.replies.getLast().comments.add(text);
            case "M" -> block.replies.getLast().facts.putAll(facts(text));
            case "F" -> block.facts.putAll(facts(text));
            case "S" -> block.facts.put("months", text);
            case "B" -> {
                return new QuestionBlock(block.category, block.unit, block.title, text, block.tags, block.wordings,
                        block.merged, block.replies, block.facts);
            }
            case "U" -> {
                return new QuestionBlock(block.category, text, block.title, block.body, block.tags, block.wordings,
                        block.merged, block.replies, block.facts);
            }
            default -> throw new IllegalArgumentException(line);
        }
        return block;
    }

    private static Reply reply(String text, boolean official) {
        return new Reply(text, official, new ArrayList<>(), new HashMap<>());
    }

    /// `author 山本 美優 | after 19 | accepted`: the first word names the fact.
    private static Map<String, String> facts(String text) {
        var facts = new HashMap<String, String>();
        for (String fact : text.split(" \\| ")) {
            int blank = fact.indexOf(' ');
            facts.put(blank < 0 ? fact : fact.substring(0, blank), blank < 0 ? "" : fact.substring(blank + 1));
        }
        return facts;
    }
}
