package hub.space.policy;

import java.time.LocalDate;
import java.util.Optional;

/// On which days the house is closed, Saturdays and Sundays apart. Filled by the composition root; any thread.
public interface OfficeDays {

    /// The name of the holiday or closed day, if the day is one.
    Optional<String> closed(LocalDate day);
}
