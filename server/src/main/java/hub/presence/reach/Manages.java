package hub.presence.reach;

import hub.kernel.id.UnitId;
import hub.kernel.net.Session;

/// Who manages a unit.
@FunctionalInterface
public interface Manages {

    boolean manages(Session session, UnitId unit);
}
