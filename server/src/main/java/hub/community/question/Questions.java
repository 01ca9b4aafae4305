package hub.community.question;

import hub.community.topic.Readers;
import hub.kernel.db.Migration;
import hub.kernel.net.Api;

/// Questions, put together.
public final class Questions {

    /// The tables of questions.
    public static final Migration MIGRATION = Migration
            .of("hub/community/question/migration/V20261120_42__question.sql");

    /// Registers the routes of questions.
    public Questions(Api api, Readers readers) {
        var reading = new Reading();
        new QuestionRoutes(readers, reading, new Asking(), new Finding(), new Bridge()).register(api);
        new AnswerRoutes(readers, reading, new Answering(), new Commenting(), new Marking()).register(api);
        new ModerationRoutes(readers, new Joining(), new Moderating()).register(api);
    }

    /// Writes down who has opened what. To be called every second; blocks while it writes.
    public void tick() {}
}
