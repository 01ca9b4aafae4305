package hub.community.topic;

import hub.kernel.events.Tx;

/// Who has tags on what is theirs, and puts one in place of another.
public interface TagMerges {

    /// Within the transaction that merges: everything that had `from` has `into` from now on, once.
    void merged(Tx tx, TagId from, TagId into);
}
