package hub.presence.link;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import hub.kernel.wire.Json;
import hub.presence.link.Hook.HookProblem;
import hub.presence.link.Hook.HookTried;

/// Posts states to other machines, signed. Any thread; blocks.
final class HookPost implements AutoCloseable {

    private static final String HMAC = "HmacSHA256";

    private final HttpClient http;
    private final Duration timeout;

    HookPost(Duration timeout) {
        this.timeout = timeout;
        // A redirect is not followed: what is told goes where an administrator said and nowhere else.
        this.http = HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NEVER)
                .connectTimeout(timeout).build();
    }

    /// Posts once and reads the answer's status only.
    HookTried post(HookRow hook, List<MachineState> changes, Instant now) throws InterruptedException {
        var body = Json.bytes(new Changes(now, changes));
        var signature = "sha256=" + signature(hook.secret(), body);
        try {
            return send(request(hook.url(), signature, body));
        } catch (IllegalArgumentException e) {
            // Such as a port that there cannot be.
            return new HookTried(HookProblem.UNREACHABLE, null);
        }
    }

    private static HttpRequest request(String url, String signature, byte[] body) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature", signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /// Ends what is under way.
    @Override
    public void close() {
        http.shutdownNow();
    }

    /// The request's own timeout would end with the head of the answer: a body that never ends must not hold us.
    private HookTried send(HttpRequest request) throws InterruptedException {
        var answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            var status = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return new HookTried(status / 100 == 2 ? null : HookProblem.REFUSED, status);
        } catch (TimeoutException e) {
            return new HookTried(HookProblem.NO_ANSWER, null);
        } catch (ExecutionException e) {
            return new HookTried(HookProblem.UNREACHABLE, null);
        } finally {
            // Also when this thread is told to stop.
            answer.cancel(true);
        }
    }

    static String signature(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is posted.
    ///
    /// @param at when it was: what is older than what is known already can be dropped
    record Changes(Instant at, List<MachineState> changes) {}
}
