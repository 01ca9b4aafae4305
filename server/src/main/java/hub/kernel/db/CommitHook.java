package hub.kernel.db;

/// Told by the writer thread what became of each command and each transaction, so that what a command announced is
/// published only once it is on disk.
public interface CommitHook {

    /// Listens to nothing.
    CommitHook NONE = new CommitHook() {};

    /// The command that just ran was undone; the ones before it in the transaction stand.
    default void undone() {}

    /// The command that just ran will be part of the transaction.
    default void kept() {}

    /// The transaction is on disk. Runs before any caller is answered.
    default void committed() {}

    /// The transaction was lost as a whole.
    default void lost() {}
}
