package hub.seating.choice;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

import hub.space.place.SpaceId;

/// A weighted lot that anybody can draw again from its seed: each candidate's number is drawn from the seed and the seat
/// alone, so that neither the order of the candidates nor who is among them changes it.
final class Lot {

    private static final double MANTISSA = 1L << 53;

    private Lot() {}

    /// @param weight in thousandths, at least 1
    record Ticket(SpaceId seat, int weight) {}

    /// The candidates in the order in which they win: by `u^(1/weight)`, the highest first.
    static List<Ticket> drawn(String seed, List<Ticket> tickets) {
        return tickets.stream()
                .sorted(Comparator.comparingDouble((Ticket ticket) -> -Math.log(number(seed, ticket.seat()))
                        / ticket.weight()).thenComparing(Ticket::seat))
                .toList();
    }

    /// Between 0 and 1, neither of them: the first 53 bits of the SHA-256 of `seed:seat`, and a half.
    static double number(String seed, SpaceId seat) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((seed + ":" + seat.value()).getBytes(StandardCharsets.UTF_8));
            return ((ByteBuffer.wrap(digest).getLong() >>> 11) + 0.5) / MANTISSA;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
