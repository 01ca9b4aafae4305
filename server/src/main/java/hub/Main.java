package hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import hub.demo.DemoLoader;
import hub.demo.DemoSize;
import hub.kernel.time.HubTime;

/// The program: reads the command line, starts the hub and says where it is.
public final class Main {

    private static final String DEMO = "--demo";
    private static final String DEMO_SIZE = "--demo-size=";

    private Main() {}

    /// Runs until the process is told to stop.
    ///
    /// @param arguments `--demo` for the demo town in a data folder of its own, `--demo-size=large` for the large one;
    /// `--config=FILE` and `--key=value` for settings
    public static void main(String[] arguments) {
        var settings = new ArrayList<>(List.of(arguments));
        var demo = demo(settings);
        if (demo.isPresent()) {
            // First, so that a setting given by hand wins.
            settings.addFirst("--data.folder=data/demo-" + demo.get().name().toLowerCase(java.util.Locale.ROOT));
            endWithParent();
        }
        try {
            run(HubConfig.of(settings), demo);
        } catch (IllegalArgumentException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        }
    }

    private static void run(HubConfig config, Optional<DemoSize> demo) {
        var hub = HubServer.start(config, demo, HubTime.systemClock());
        Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "hub-stop"));
        var address = config.net().publicOrigin().orElse("http://localhost:" + hub.port());
        System.out.println(config.name() + "  " + address);
        hub.setupToken()
                .ifPresent(token -> System.out.println("Make the first administrator: " + address + "/setup#" + token));
        if (demo.isPresent()) {
            DemoLoader.accounts().forEach(account -> System.out.println(
                    "  " + account.staffNumber() + "  " + account.name() + "  " + account.role()));
            System.out.println("  password of every demo account: " + DemoLoader.PASSWORD);
        }
    }

    private static Optional<DemoSize> demo(List<String> settings) {
        var size = settings.stream().filter(setting -> setting.startsWith(DEMO_SIZE)).findFirst();
        var asked = settings.remove(DEMO) || size.isPresent();
        settings.removeIf(setting -> setting.startsWith(DEMO_SIZE));
        return asked ? Optional.of(size.map(Main::size).orElse(DemoSize.NORMAL)) : Optional.empty();
    }

    private static DemoSize size(String setting) {
        return DemoSize.valueOf(setting.substring(DEMO_SIZE.length()).toUpperCase(java.util.Locale.ROOT));
    }

    /// Started by the build, the demo ends with it; a signal to the build would otherwise leave it running.
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var _ = parent.onExit().thenRun(() -> System.exit(0));
        });
    }
}
