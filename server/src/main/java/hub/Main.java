package hub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.demo.Demo;
import hub.demo.Demo.Life;
import hub.demo.DemoLoader;
import hub.demo.DemoSize;
import hub.kernel.time.HubTime;

/// The program: reads the command line, starts the hub and says where it is.
public final class Main {

    private static final String DEMO = "--demo";
    private static final String DEMO_SIZE = "--demo-size=";
    private static final String DEMO_LIFE = "--demo-life=";

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /// Runs until the process is told to stop.
    ///
    /// @param arguments `--demo` for the demo town in a data folder of its own, `--demo-size=large` for the large one,
    /// `--demo-life=off` for one in which nobody stirs; `--config=FILE` and `--key=value` for settings
    public static void main(String[] arguments) {
        var settings = new ArrayList<>(List.of(arguments));
        var demo = demo(settings);
        demo.ifPresent(_ -> endWithParent());
        try {
            run(HubConfig.of(demo.map(Main::usual).orElse(Map.of()), settings), demo);
        } catch (IllegalArgumentException mistake) {
            System.err.println(mistake.getMessage());
            System.exit(2);
        } catch (RuntimeException failure) {
            // Threads that have started already would keep a hub alive that serves nobody.
            LOG.error("The hub could not start", failure);
            System.exit(1);
        }
    }

    /// What the demo has instead of the defaults.
    private static Map<String, String> usual(Demo demo) {
        return Map.of("data.folder", "data/demo-" + demo.size().name().toLowerCase(Locale.ROOT), "hub.place", "本庁舎",
                "hub.position", "35.4526,139.6431",
                "presence.meeting-url", "https://meet.example.jp/{room}");
    }

    private static void run(HubConfig config, Optional<Demo> demo) {
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

    /// Takes what concerns the demo out of the arguments.
    private static Optional<Demo> demo(List<String> settings) {
        var size = take(settings, DEMO_SIZE).map(DemoSize::valueOf);
        var life = take(settings, DEMO_LIFE).map(Life::valueOf).orElse(Life.ON);
        var asked = settings.remove(DEMO) || size.isPresent();
        return asked ? Optional.of(new Demo(size.orElse(DemoSize.NORMAL), life)) : Optional.empty();
    }

    private static Optional<String> take(List<String> settings, String key) {
        var found = settings.stream().filter(setting -> setting.startsWith(key)).findFirst();
        settings.removeIf(setting -> setting.startsWith(key));
        return found.map(setting -> setting.substring(key.length()).toUpperCase(Locale.ROOT));
    }

    /// Started by the build, the demo ends with it; a signal to the build would otherwise leave it running.
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var _ = parent.onExit().thenRun(() -> System.exit(0));
        });
    }
}
