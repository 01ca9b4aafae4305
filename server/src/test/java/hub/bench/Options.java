package hub.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was asked for on the command line: a scenario and `--name=value` pairs.
record Options(String scenario, Map<String, String> values) {

    static Options of(String[] arguments) {
        Map<String, String> values = Arrays.stream(arguments).skip(1)
                .map(argument -> argument.substring("--".length()).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        return new Options(arguments.length == 0 ? "help" : arguments[0], values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(number(name, otherwise));
    }

    List<String> list(String name, String otherwise) {
        return List.of(text(name, otherwise).split(","));
    }
}
