package hub.chat.notice.push;

import java.time.Instant;

import hub.kernel.id.PersonId;

/// A browser that wants to be told, as long as its session lasts. The endpoint is a secret: who has it can be told things.
record Subscription(
        long id, PersonId person, String session, String endpoint, String p256dh, String auth, Instant at) {

    @Override
    public String toString() {
        return "Subscription[" + id + "]";
    }
}
