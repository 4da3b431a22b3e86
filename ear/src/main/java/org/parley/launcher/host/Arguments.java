package org.parley.launcher.host;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a command line, cut into options and operands. An option is {@code --name value} or {@code --name=value}; a
 * flag is an option without a value. The last of two equal options wins.
 */
public final class Arguments {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    /**
     * Cuts the words.
     *
     * @throws Refused on an option that is in neither set, or one without its value
     */
    public Arguments(List<String> words, Set<String> options, Set<String> flags) {
        var rest = words.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                operands.add(word);
                continue;
            }
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            if (flags.contains(name) && equals < 0) {
                values.put(name, "true");
            } else if (options.contains(name)) {
                values.put(name, equals >= 0 ? word.substring(equals + 1) : next(rest, name));
            } else {
                throw wrong("The option " + word + " is not known; ./parley help lists them all.");
            }
        }
    }

    private static String next(Iterator<String> rest, String name) {
        if (!rest.hasNext()) {
            throw wrong("The option " + name + " needs a value.");
        }
        return rest.next();
    }

    /** Returns the value of an option, or empty when it was not given. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean has(String flag) {
        return values.containsKey(flag);
    }

    /** Returns the words that are no options, in order. */
    public List<String> operands() {
        return List.copyOf(operands);
    }

    /** Returns the refusal for a wrongly written command. */
    public static Refused wrong(String sentence) {
        return new Refused(ExitCode.WRONG_USAGE, sentence);
    }
}
