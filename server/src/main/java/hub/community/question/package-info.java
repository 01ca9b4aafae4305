/// Questions and what becomes of them: answers, comments, what helped, which answers solved it and which are official,
/// duplicates, the wordings a question was asked with, and what moderators do. The rest of the community asks
/// [hub.community.question.Questions] and hears of every command within its transaction; search and chat fill the
/// interfaces declared here. What takes a transaction belongs on the thread that owns it, everything else on any.
@NullMarked
package hub.community.question;

import org.jspecify.annotations.NullMarked;
