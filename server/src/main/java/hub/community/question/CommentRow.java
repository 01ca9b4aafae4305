package hub.community.question;

import hub.kernel.id.PersonId;

/// A remark as it is stored. Never leaves the server: it knows who wrote it.
record CommentRow(Comment shared, QuestionId question, PersonId author) {}
