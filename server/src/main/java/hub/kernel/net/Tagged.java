package hub.kernel.net;

/// An answer that browsers may keep: it is not sent again to who has it already.
public interface Tagged {

    /// Names the content: the same tag, the same content. ASCII without quotes.
    String tag();
}
