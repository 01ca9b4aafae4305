package hub.community;

import hub.community.review.ReviewRule;

/// How an installation runs its community.
///
/// @param guests whether guests take part
/// @param smallestGroup people a group must have for its figures to be shown apart
/// @param review how long answers count as checked
public record CommunitySettings(boolean guests, int smallestGroup, ReviewRule review) {

    /// @throws IllegalArgumentException for a group that is none
    public CommunitySettings {
        if (smallestGroup < 2) {
            throw new IllegalArgumentException("community.smallest-group must be 2 or more");
        }
    }
}
