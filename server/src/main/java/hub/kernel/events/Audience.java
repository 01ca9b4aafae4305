package hub.kernel.events;

import hub.kernel.id.PersonId;

/// Who is told of an event.
public sealed interface Audience {

    /// As it stands in the log.
    String text();

    /// Everybody who is signed in.
    record Everyone() implements Audience {
        @Override
        public String text() {
            return "all";
        }
    }

    /// One person, on all devices.
    record One(PersonId person) implements Audience {
        @Override
        public String text() {
            return "person:" + person;
        }
    }

    /// The members of something, such as a chat room; people enter and leave it by [Grants] and [Revokes].
    record Group(String kind, long id) implements Audience {
        @Override
        public String text() {
            return kind + ":" + id;
        }
    }

    /// Reads what [#text] wrote.
    static Audience parse(String text) {
        if (text.equals("all")) {
            return new Everyone();
        }
        var colon = text.indexOf(':');
        var kind = text.substring(0, colon);
        var id = Long.parseLong(text.substring(colon + 1));
        return kind.equals("person") ? new One(new PersonId(id)) : new Group(kind, id);
    }
}
