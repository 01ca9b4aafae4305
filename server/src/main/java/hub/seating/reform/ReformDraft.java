package hub.seating.reform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import hub.seating.sitting.Rejudged;
import hub.seating.sitting.SittingRow;
import hub.seating.zone.ZoneGrant;

/// What a day changes, before it is put into words.
///
/// @param grants all there are
/// @param rejudged what becomes of booked seats
record ReformDraft(LocalDate on, Staffing staffing, List<ZoneGrant> grants, Rejudged rejudged) {

    List<ZoneGrant> begin() {
        return grants.stream().filter(grant -> grant.from().equals(on)).toList();
    }

    List<ZoneGrant> end() {
        return grants.stream().filter(grant -> on.equals(grant.until())).toList();
    }

    boolean changesNothing() {
        return begin().isEmpty() && end().isEmpty() && staffing.before() == staffing.after();
    }

    /// Names who moves, what units and grants do, and whose booked seats cannot stay: not where they go, because another
    /// seat may be taken between the look and the word.
    String digest() {
        var lines = new ArrayList<String>();
        lines.add(on.toString());
        staffing.moves().forEach(move -> lines.add(move.person().id() + " " + move.from() + move.to()));
        staffing.units().forEach(unit -> lines.add(unit.toString()));
        grants.stream().filter(grant -> grant.until() == null || grant.until().isAfter(on)).map(ZoneGrant::toString)
                .sorted().forEach(lines::add);
        Stream.concat(rejudged.moved().stream().map(Rejudged.Moved::from), rejudged.lost().stream())
                .map(SittingRow::id).map(Object::toString).sorted().forEach(lines::add);
        return sha256(String.join("\n", lines));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
