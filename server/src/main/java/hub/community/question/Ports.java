package hub.community.question;

/// What questions are told by others: which are alike, who follows what, and what chat has.
public record Ports(Similar similar, Following following, ChatSource chat, PostBack back) {}
