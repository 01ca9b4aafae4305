package hub.chat.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// One who was asked, a person or a section, and the answer.
///
/// @param target id of the person or section
/// @param name of the section; empty for a person
/// @param by who answered, null before
record AskedRow(
        long n, long target, String name, @Nullable PersonId by, @Nullable Integer choice, @Nullable String text,
        @Nullable Instant at) {}
