package hub.community.figure;

import java.time.InstantSource;

import hub.community.question.Questions;
import hub.community.topic.Readers;
import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.net.Api;

/// Figures, put together.
public final class Figures {

    /// The tables of figures.
    public static final Migration MIGRATION = Migration.of("hub/community/figure/migration/V20261120_45__figure.sql");

    /// Registers the routes of figures and counts who takes part from now on.
    ///
    /// @param smallest people a group must have to be shown apart
    public Figures(
            Database db, Api api, Readers readers, Questions questions, Directory directory, int smallest,
            InstantSource clock) {
        var repository = new FigureRepository();
        questions.onHappening(new Participation(repository));
        new FigureRoutes(new FigureService(db, repository, readers, directory, smallest), readers, clock)
                .register(api);
    }
}
