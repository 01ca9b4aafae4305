package hub.chat.poll;

import java.util.List;

import hub.directory.PersonBrief;

/// What is answered about polls, where it is not a [PollCard].
public sealed interface PollAnswer {

    /// Who voted for which option; never of an anonymous poll.
    ///
    /// @param options for each option who chose it
    record Votes(List<Voters> options) implements PollAnswer {}

    /// @param people at most 500, in the order of their reading; the count stands on the card
    record Voters(List<PersonBrief> people) implements PollAnswer {}
}
