package hub.demo;

import java.time.Instant;

/// Message number `n` (dense, from 1) of a room.
record DemoMessage(int room, int n, int author, Instant at, String text) {}
