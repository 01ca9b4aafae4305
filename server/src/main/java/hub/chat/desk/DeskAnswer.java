package hub.chat.desk;

import java.util.List;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What is answered about the desk as a whole.
public sealed interface DeskAnswer {

    /// All that lies on my desk, templates aside.
    ///
    /// @param seq position in the log this belongs to
    /// @param scheduled the next one first
    /// @param saved the newest first
    record OnMyDesk(long seq, List<Draft> drafts, List<ScheduledMessage> scheduled, List<SavedMessage> saved)
            implements DeskAnswer {}

    /// Those of the people asked for who are not in a room.
    record Missing(List<PersonId> people) implements DeskAnswer {}

    /// The templates I can use, by name.
    ///
    /// @param keeps the units whose templates I look after
    record Templates(List<Template> templates, List<Keeps> keeps) implements DeskAnswer {}

    /// A unit whose templates I look after.
    record Keeps(UnitId unit, String name) implements DeskAnswer {}
}
