package hub.presence.link;

/// Where states are posted to, as it is kept.
record HookRow(long id, String name, String url, String secret, boolean enabled) {

    @Override
    public String toString() {
        return "HookRow[" + id + "]";
    }
}
