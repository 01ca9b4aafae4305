package hub.file;

/// What has a file, and with it says who may see the file: a message, a question, an answer. A file has one holder at most.
///
/// @param kind one of those that [Files#shownBy] was told of, such as `message`
/// @param id as the owner of that kind numbers them
/// @param n the place within, such as a message's number in its room; 0 where there is none
public record Holder(String kind, long id, long n) {}
