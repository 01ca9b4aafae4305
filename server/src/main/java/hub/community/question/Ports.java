package hub.community.question;

/// What questions are told by others: which are alike, who follows what, and what chat has.
public record Ports(Similar similar, Following following, ChatSource chat, PostBack back) {

    /// The same with somebody else who knows who follows what.
    public Ports with(Following other) {
        return new Ports(similar, other, chat, back);
    }
}
