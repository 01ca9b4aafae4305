package hub.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The word lists of `config/demo/words.txt`, by name: towns, schools, streams, documents, ways to say yes.
record Words(Map<String, List<String>> lists) {

    static Words read() {
        var lists = new HashMap<String, List<String>>();
        for (String line : DemoFiles.lines("words.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            int colon = line.indexOf(':');
            lists.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split("\\s*\\|\\s*")));
        }
        return new Words(lists);
    }

    String pick(String name, Dice dice) {
        var list = lists.get(name);
        if (list == null) throw new IllegalArgumentException("No list of words: " + name);
        return dice.pick(list);
    }
}
