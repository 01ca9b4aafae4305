package hub.chat.room;

import org.jspecify.annotations.Nullable;

/// How a room is called and run, as its own table says; what the administrator made mandatory is not in it.
record RoomSettings(
        String name, @Nullable String purpose, @Nullable RoomIcon icon, boolean open, Posting posting,
        Receipts receipts) {

    RoomSettings with(RoomCommand.Change wish) {
        return new RoomSettings(
                wish.name() == null ? name : wish.name().strip(),
                wish.purpose() == null ? purpose : orNull(wish.purpose().strip()),
                wish.icon() == null ? icon : wish.icon() == RoomIcon.USUAL ? null : wish.icon(),
                wish.open() == null ? open : wish.open(),
                wish.posting() == null ? posting : wish.posting(),
                wish.receipts() == null ? receipts : wish.receipts());
    }

    RoomSettings named(String other) {
        return new RoomSettings(other, purpose, icon, open, posting, receipts);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
