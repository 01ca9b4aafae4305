package hub.directory;

import org.jspecify.annotations.Nullable;

import hub.directory.signin.SessionLimits;

/// What an operator decides about the directory.
///
/// @param hubName shown at the top, such as みなと市
/// @param place of this installation, such as 本庁舎
/// @param hall where the town hall stands; null if not told
/// @param demo whether well-known accounts exist; told to everybody who signs in
public record DirectorySettings(
        String hubName, @Nullable String place, @Nullable HallPosition hall, boolean demo, SessionLimits sessions) {

    public DirectorySettings(String hubName, @Nullable String place, boolean demo, SessionLimits sessions) {
        this(hubName, place, null, demo, sessions);
    }
}
