package hub.chat.notice.push;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.zerodeplibs.webpush.MessageEncryption;
import com.zerodeplibs.webpush.MessageEncryptions;
import com.zerodeplibs.webpush.PushMessage;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;

/// Posts one note to a push service. Any thread; blocks.
final class PushPost implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    /// At most a day by RFC 8292; shorter, so that clocks may differ.
    private static final Duration SIGNED_FOR = Duration.ofHours(12);

    /// What is waited for at most because a push service says so.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final VAPIDKeyPair keys;
    private final String contact;
    private final InstantSource clock;
    private final MessageEncryption encryption = MessageEncryptions.of();
    private final HttpClient http;

    PushPost(VAPIDKeyPair keys, String contact, InstantSource clock) {
        this.keys = keys;
        this.contact = contact;
        this.clock = clock;
        // A redirect is not followed: only listed hosts are told.
        this.http = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
                .connectTimeout(TIMEOUT).build();
    }

    /// The status of the answer, 0 if there was none, and how long to wait before the next try (zero: not said).
    record Posted(int status, Duration pause) {

        boolean done() {
            return status / 100 == 2;
        }

        /// The push service does not know this browser any more.
        boolean gone() {
            return status == 404 || status == 410;
        }

        boolean later() {
            return status == 0 || status == 429 || status / 100 == 5;
        }
    }

    Posted post(Subscription to, PushNote note) throws InterruptedException {
        var answer = http.sendAsync(request(to, note), BodyHandlers.discarding());
        try {
            var response = answer.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            return new Posted(response.statusCode(), pauseOf(response));
        } catch (TimeoutException | ExecutionException e) {
            return new Posted(0, Duration.ZERO);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Subscription to, PushNote note) {
        var body = encryption.encrypt(
                UserAgentMessageEncryptionKeyInfo.of(to.p256dh(), to.auth()), PushMessage.ofUTF8(note.body()));
        var request = HttpRequest.newBuilder(URI.create(to.endpoint()))
                .header("Authorization", signature(to.endpoint()))
                .header("Content-Type", body.mediaType())
                .header("Content-Encoding", body.contentEncoding())
                .header("TTL", String.valueOf(note.keep().toSeconds()))
                .header("Urgency", note.urgent() ? "high" : "normal")
                .POST(BodyPublishers.ofByteArray(body.toBytes()));
        if (note.topic() != null) {
            request.header("Topic", note.topic());
        }
        return request.build();
    }

    private String signature(String endpoint) {
        return keys.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
                .resourceURLString(endpoint)
                .expirationTime(clock.instant().plus(SIGNED_FOR))
                .subject(contact)
                .build());
    }

    private static Duration pauseOf(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Math.min(Long.parseLong(value), LONGEST_WAIT.toSeconds())))
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
