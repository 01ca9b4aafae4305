package hub.directory;

import java.time.InstantSource;

import hub.directory.DirectoryEvent.DirectoryChanged;
import hub.directory.roster.RosterImport;
import hub.directory.roster.RosterReport;
import hub.directory.roster.RosterRequest;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.Role;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Taking over the staff lists: first a preview, then exactly what was previewed.
final class ImportRoutes {

    private final RosterImport lists;
    private final InstantSource clock;
    private final Runnable afterImport;

    /// @param afterImport makes the rest of the directory see what changed
    ImportRoutes(RosterImport lists, InstantSource clock, Runnable afterImport) {
        this.lists = lists;
        this.clock = clock;
        this.afterImport = afterImport;
    }

    void mount(Api api) {
        api.post("/api/directory/imports/preview", "What taking over these lists would do; writes nothing")
                .takes(RosterRequest.class).gives(RosterReport.class).maxBody(RosterRequest.MAX_BODY)
                .role(Role.ADMINISTRATOR, this::preview);
        api.post("/api/directory/imports/apply", "Take over the lists as previewed")
                .takes(RosterRequest.class).gives(RosterReport.class).maxBody(RosterRequest.MAX_BODY)
                .role(Role.ADMINISTRATOR, this::apply);
    }

    private RosterReport preview(Call call, RosterRequest request) {
        return lists.preview(request, HubTime.today(clock), call.locale());
    }

    private RosterReport apply(Call call, RosterRequest request) {
        var by = call.session().person();
        var report = lists.apply(request, HubTime.today(clock), call.locale(), by,
                tx -> tx.emit(by, new DirectoryChanged(request.effectiveOn())));
        if (!report.errors().isEmpty()) throw new Refused(DirectoryError.IMPORT_HAS_ERRORS);
        if (!report.applied()) throw new Refused(DirectoryError.IMPORT_CHANGED);
        afterImport.run();
        return report;
    }
}
