package hub.demo;

import java.time.LocalDate;
import java.util.Map;

/// How often people of the town did not get the seat they wanted.
record DemoRefusals(Map<Key, Integer> times) {

    /// @param zone such as `B1-4 A`
    /// @param reason code of the refusal
    record Key(LocalDate day, String zone, String reason) {}
}
