package hub.directory.roster;

import java.util.Optional;

/// The fields of a person, checked and normalised as in a list; for the few places where one is typed by hand.
public record PersonFields(String staffNumber, String name, String kana) {

    /// Empty if any of them cannot stand in a list.
    public static Optional<PersonFields> of(String staffNumber, String name, String kana) {
        var number = RosterColumn.STAFF_NUMBER.accept(staffNumber);
        var fullName = RosterColumn.NAME.accept(name);
        var reading = RosterColumn.KANA.accept(kana);
        return number == null || fullName == null || reading == null ? Optional.empty()
                : Optional.of(new PersonFields(number, fullName, reading));
    }
}
