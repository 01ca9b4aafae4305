package hub.booking.reservation;

import java.util.Set;
import java.util.function.Function;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.id.PersonId;
import hub.kernel.net.Role;

/// Who is who, for booking.
///
/// @param roles of whom is asked about, signed in or not
public record BookingStaff(Directory directory, Managers managers, Function<PersonId, Set<Role>> roles) {}
