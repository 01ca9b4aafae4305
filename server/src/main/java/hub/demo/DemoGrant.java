package hub.demo;

import org.jspecify.annotations.Nullable;

/// A role given to a person; `unit` narrows it to a unit and those below.
record DemoGrant(int person, String role, @Nullable Integer unit) {}
