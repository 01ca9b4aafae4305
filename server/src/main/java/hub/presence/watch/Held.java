package hub.presence.watch;

import hub.kernel.id.PersonId;

/// A watch and whose it is.
record Held(PersonId watcher, Watch watch) {}
