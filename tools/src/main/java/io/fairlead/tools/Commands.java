package io.fairlead.tools;

import io.fairlead.tools.Wiring.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tools can do, each as a text and an exit code. */
final class Commands {

    private final Ink ink;

    Commands(Ink ink) {
        this.ink = ink;
    }

    /** The outcome of a command. */
    record Outcome(String text, int exitCode) {}

    Outcome explain(String file, String name) {
        Wiring wiring = WiringFile.read(file);
        Lookup lookup = new Lookup(wiring);
        List<String> found = lookup.find(name);
        if (found.size() == 1) {
            return new Outcome(new Explanation(wiring, ink).of(found.get(0)), 0);
        }
        if (found.size() > 1) {
            return new Outcome(name + " is the name of " + found.size() + " classes; name one of\n" + lines(found), 1);
        }
        return new Outcome(unknown(wiring, name, lookup.near(name)), 1);
    }

    private static String unknown(Wiring wiring, String name, List<String> near) {
        String text = name + " is not wired: " + wiring.bus()
                + " was compiled with no message, handler or middleware of that name.\n";
        if (!near.isEmpty()) {
            return text + "Names like it:\n" + lines(near);
        }
        return text + "If it is there, check that\n"
                + "  it carries @CommandHandler, @QueryHandler, @EventHandler or @Middleware, or is a concrete message;\n"
                + "  the processor runs in its module, whose index the bus then sees; it saw\n"
                + wiring.modules().stream()
                        .map(module -> "    " + module + "\n")
                        .collect(Collectors.joining())
                + "  that module is on the class path where the bus is compiled.\n";
    }

    private static String lines(List<String> names) {
        return names.stream().map(name -> "  " + name + "\n").collect(Collectors.joining());
    }

    /** The page of an error code. */
    Outcome page(String code) {
        String page = code.matches("\\w+") ? resource("errors/" + code + ".md") : null;
        if (page == null) {
            throw new UsageException("there is no error " + code
                    + "; to explain a class, name the map first: explain wiring.json " + code);
        }
        return new Outcome(page, 0);
    }

    private static @Nullable String resource(String name) {
        try (InputStream stream = Commands.class.getResourceAsStream(name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As of {@code diff}: 1 tells that there is a difference. */
    Outcome diff(String old, String young) {
        String text = new Difference(WiringFile.read(old), WiringFile.read(young), ink).text();
        return new Outcome(text, text.isEmpty() ? 0 : 1);
    }

    Outcome list(String file) {
        return new Outcome(Listing.of(WiringFile.read(file), message -> true), 0);
    }

    Outcome unhandled(String file) {
        return new Outcome(Listing.of(WiringFile.read(file), Message::unhandled), 0);
    }
}
