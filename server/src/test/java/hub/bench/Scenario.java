package hub.bench;

import java.util.List;

/// One kind of load.
interface Scenario {

    /// How many people the town has.
    int people();

    /// Who takes part when nothing else is asked for.
    String contenders();

    List<Target> targets();

    /// Loads a server that has just started and returns what was seen. Ends by itself.
    Figures measure(Subject subject) throws Exception;
}
