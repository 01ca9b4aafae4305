package hub.booking.purpose;

/// What a facility manager may ask for, besides [PurposeTerms].
public sealed interface PurposeCommand {

    /// Makes a purpose.
    ///
    /// @param op of the outbox
    record NewPurpose(String op, PurposeTerms terms) implements PurposeCommand {}
}
