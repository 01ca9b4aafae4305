package hub.demo;

/// How far a member has read: `mine` for the own devices, `shown` for the others; never beyond the room's last message.
record DemoPointer(int room, int person, int mine, int shown) {}
