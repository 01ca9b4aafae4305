package hub.chat.room;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Finds who is named in a text. The text keeps ids, so that a name changed later is shown as it is then. Any thread.
public final class Mentions {

    private static final Pattern TOKEN = Pattern.compile("@\\{(?:([pu])([0-9]{1,12})|room)}");

    private final ChatPeople people;

    public Mentions(ChatPeople people) {
        this.people = people;
    }

    /// Everybody named, each once, in the order of the text; ids that name nobody are left out.
    public List<Mention> in(String text) {
        return text.contains("@{")
                ? TOKEN.matcher(text).results().flatMap(token -> mention(token).stream()).distinct().toList()
                : List.of();
    }

    /// The text with names instead of ids, cut to so many characters.
    public String plain(String text, int most) {
        var named = text.contains("@{")
                ? TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(mention(token)
                        .filter(mention -> mention.kind() != MentionKind.ROOM)
                        .map(mention -> "@" + mention.name())
                        .orElse(token.group())))
                : text;
        return named.codePointCount(0, named.length()) <= most
                ? named
                : named.substring(0, named.offsetByCodePoints(0, most));
    }

    private Optional<Mention> mention(MatchResult token) {
        if (token.group(1) == null) {
            return Optional.of(new Mention(MentionKind.ROOM, 0, ""));
        }
        var id = Long.parseLong(token.group(2));
        return token.group(1).equals("p")
                ? people.known(new PersonId(id)).map(person -> new Mention(MentionKind.PERSON, id, person.name()))
                : people.unitName(new UnitId(id)).map(name -> new Mention(MentionKind.UNIT, id, name));
    }
}
