package hub.community.figure;

/// A share: `part` of `whole`. Not a percentage, because of what it is a share is to be seen.
public record Part(int part, int whole) {}
