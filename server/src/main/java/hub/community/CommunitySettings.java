package hub.community;

/// How an installation runs its community.
///
/// @param guests whether guests take part
public record CommunitySettings(boolean guests) {}
