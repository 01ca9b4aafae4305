package hub.kernel.net;

/// One live value: its kind and whose it is.
record Topic(String kind, long key) {}
