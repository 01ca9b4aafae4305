package hub.kernel.net;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import hub.kernel.id.PersonId;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// A request as handlers see it: who calls, with which parameters.
public final class Call {

    private final HttpServerRequest request;
    private final Map<String, String> parameters;
    private final NetConfig config;
    private final Caller caller;

    Call(HttpServerRequest request, Map<String, String> parameters, NetConfig config, Caller caller) {
        this.request = request;
        this.parameters = parameters;
        this.config = config;
        this.caller = caller;
    }

    /// Who is signed in.
    ///
    /// @throws Refused `session.required` on an open route without a session
    public Session session() {
        return sessionIfAny().orElseThrow(() -> new Refused(KernelError.SESSION_REQUIRED));
    }

    public Optional<Session> sessionIfAny() {
        return caller instanceof Caller.Person(var session) ? Optional.of(session) : Optional.empty();
    }

    /// The key of the program that calls.
    ///
    /// @throws Refused `key.unknown` on a route that is not for keys
    public ApiKey key() {
        if (caller instanceof Caller.Program(var key)) {
            return key;
        }
        throw new Refused(KernelError.KEY_UNKNOWN);
    }

    /// The paired device that calls.
    ///
    /// @throws Refused `key.unknown` on a route that is not for devices
    public Device device() {
        if (caller instanceof Caller.Machine(var device)) {
            return device;
        }
        throw new Refused(KernelError.KEY_UNKNOWN);
    }

    /// A number in the path.
    public long pathLong(String name) {
        return number(name, path(name));
    }

    /// A text in the path.
    public String path(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no :" + name);
        }
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    public PersonId pathPerson(String name) {
        return new PersonId(pathLong(name));
    }

    /// A parameter after the `?`, if given and not empty.
    public Optional<String> query(String name) {
        return Optional.ofNullable(request.params().get(name)).filter(value -> !value.isEmpty());
    }

    public Optional<Long> queryLong(String name) {
        return query(name).map(value -> number(name, value));
    }

    /// How many to answer with at most: what is asked for, but from 1 to `max`.
    public int limit(int usual, int max) {
        return queryLong("limit").map(asked -> Math.clamp(asked, 1, max)).orElse(usual);
    }

    public Optional<LocalDate> queryDate(String name) {
        return query(name).map(value -> date(name, value));
    }

    /// Numbers separated by commas, at most `max` of them.
    public List<Long> queryLongs(String name, int max) {
        var values = query(name).stream().flatMap(text -> Arrays.stream(text.split(","))).toList();
        if (values.size() > max) {
            throw Refused.invalid(name);
        }
        return values.stream().map(value -> number(name, value)).toList();
    }

    /// English if the browser asks for it first, else Japanese.
    public Locale locale() {
        return localeOf(request);
    }

    /// Where the request came from; the proxy's word is taken only if the proxy is a trusted one.
    public String address() {
        return addressOf(request, config);
    }

    /// What the browser calls itself; empty if it does not.
    public String userAgent() {
        return Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    }

    /// The secret in the session cookie, if there is one.
    public Optional<String> token() {
        return tokenOf(request, config);
    }

    /// Has the browser keep the secret of a new session.
    public void keepToken(String token, Duration longest) {
        request.response().addCookie(cookie(token).setMaxAge(longest.toSeconds()));
    }

    /// Has the browser forget the session.
    public void dropToken() {
        request.response().addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(config.cookieName(), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(config.secure())
                .setSameSite(CookieSameSite.LAX);
    }

    /// The path as it came, `/` if the request names none.
    static String pathOf(HttpServerRequest request) {
        var path = request.path();
        return path != null && path.startsWith("/") ? path : "/";
    }

    static Optional<String> tokenOf(HttpServerRequest request, NetConfig config) {
        return Optional.ofNullable(request.getCookie(config.cookieName())).map(Cookie::getValue);
    }

    static String addressOf(HttpServerRequest request, NetConfig config) {
        var peer = request.remoteAddress().hostAddress();
        var forwarded = request.getHeader("X-Forwarded-For");
        return forwarded != null && config.trustedProxies().contains(peer)
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).trim()
                : peer;
    }

    static Locale localeOf(HttpServerRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return asked != null && asked.startsWith("en") ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private static long number(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refused.invalid(name);
        }
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid(name);
        }
    }
}
