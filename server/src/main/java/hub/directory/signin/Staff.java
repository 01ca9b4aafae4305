package hub.directory.signin;

import java.util.Optional;

import hub.kernel.id.PersonId;

/// What signing in has to know of the people; the directory fills it from memory.
public interface Staff {

    Optional<PersonId> byStaffNumber(String staffNumber);

    /// False for who has left, has not come yet, or does not exist.
    boolean isActive(PersonId person);

    /// Empty for who does not exist.
    String staffNumber(PersonId person);
}
