package hub.booking.purpose;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.SpaceKind;

/// What a purpose says, all of it: it is made and changed as a whole.
///
/// @param name at most 20 characters
/// @param icon name of a sign that the client knows, at most 40
/// @param hint such as 1時間・丸机, at most 40
/// @param minutes proposed at first
/// @param choices lengths to choose from, at most 8
/// @param kinds that suit; seats are taken elsewhere
/// @param peopleFrom at least so many
/// @param peopleTo at most so many; places for more than twice as many are not offered; 0: any number
/// @param titleNeeded whether one has to say what it is about
/// @param link whether a web meeting is made for it
/// @param order among purposes, the lowest first
/// @param active whether it is shown
public record PurposeTerms(
        String name, String icon, String hint, int minutes, List<Integer> choices, List<SpaceKind> kinds,
        PurposeFeatures features, int peopleFrom, int peopleTo, boolean titleNeeded, boolean link, Weights weights,
        int order, boolean active) {

    private static final int MAX_NAME = 20;
    private static final int MAX_LINE = 40;
    private static final int MAX_CHOICES = 8;
    private static final int MAX_FEATURES = 10;
    private static final int MAX_PEOPLE = 1_000;
    private static final int DAY = 24 * 60;

    public PurposeTerms {
        name = line(name, MAX_NAME, "name");
        icon = line(icon, MAX_LINE, "icon");
        require(hint != null && hint.codePointCount(0, hint.length()) <= MAX_LINE, "hint");
        require(length(minutes), "minutes");
        choices = some(choices, MAX_CHOICES, "choices").stream().sorted().toList();
        require(choices.stream().allMatch(PurposeTerms::length), "choices");
        kinds = some(kinds, SpaceKind.values().length, "kinds");
        require(!kinds.isEmpty() && !kinds.contains(SpaceKind.SEAT), "kinds");
        require(features != null, "features");
        features = new PurposeFeatures(some(features.needed(), MAX_FEATURES, "features"),
                some(features.wanted(), MAX_FEATURES, "features"));
        require(peopleFrom >= 1 && peopleFrom <= MAX_PEOPLE, "peopleFrom");
        require(peopleTo == 0 || (peopleTo >= peopleFrom && peopleTo <= MAX_PEOPLE), "peopleTo");
    }

    Purpose as(long id) {
        return new Purpose(new PurposeId(id), name, icon, hint, minutes, choices, kinds, features, peopleFrom, peopleTo,
                titleNeeded, link, weights, order, active);
    }

    PurposeTerms hidden() {
        return new PurposeTerms(name, icon, hint, minutes, choices, kinds, features, peopleFrom, peopleTo, titleNeeded,
                link, weights, order, false);
    }

    private static boolean length(int minutes) {
        return minutes >= 5 && minutes <= DAY;
    }

    private static String line(@Nullable String text, int max, String field) {
        var line = text == null ? "" : text.strip();
        require(!line.isEmpty() && line.codePointCount(0, line.length()) <= max, field);
        return line;
    }

    private static <T> List<T> some(@Nullable List<T> all, int max, String field) {
        if (all == null || all.size() > max || all.stream().anyMatch(Objects::isNull)) {
            throw Refused.invalid(field);
        }
        return all.stream().distinct().toList();
    }

    private static void require(boolean sound, String field) {
        if (!sound) {
            throw Refused.invalid(field);
        }
    }
}
