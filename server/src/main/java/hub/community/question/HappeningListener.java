package hub.community.question;

import hub.kernel.events.Tx;

/// Takes part in the commands on questions.
public interface HappeningListener {

    /// Within the transaction of the command, after its rows are written.
    void happened(Tx tx, Happening happening);
}
