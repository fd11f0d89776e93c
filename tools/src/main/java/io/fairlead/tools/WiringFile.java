package io.fairlead.tools;

import io.fairlead.tools.Wiring.Component;
import io.fairlead.tools.Wiring.Handler;
import io.fairlead.tools.Wiring.Message;
import io.fairlead.tools.Wiring.Middleware;
import io.fairlead.tools.Wiring.Node;
import io.fairlead.tools.Wiring.Policy;
import io.fairlead.tools.Wiring.Unwired;
import io.fairlead.tools.json.Json;
import io.fairlead.tools.json.JsonException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads maps from files. */
final class WiringFile {

    /** The one format that there is; it counts up when an older reader would misunderstand. */
    private static final int FORMAT = 1;

    private WiringFile() {}

    /**
     * Reads a map.
     *
     * @param name a {@code wiring.json}, or a folder of classes with one in it
     * @throws UsageException if there is none, or not one that this version reads
     */
    static Wiring read(String name) {
        Path file = find(Path.of(name));
        try {
            return read(Json.parse(Files.readString(file)), file);
        } catch (JsonException failure) {
            throw new UsageException(file + " is not a map of the wiring: " + failure.getMessage());
        } catch (NoSuchFileException missing) {
            throw new UsageException(
                    "there is no file " + file + "; the processor writes it with -Afairlead.wiring=true");
        } catch (CharacterCodingException failure) {
            throw new UsageException(file + " is not a map of the wiring: it is not UTF-8");
        } catch (IOException failure) {
            throw new UsageException("could not read " + file + ": " + failure.getMessage());
        }
    }

    private static Path find(Path place) {
        if (!Files.isDirectory(place)) {
            return place;
        }
        Path folder =
                Files.isDirectory(place.resolve("META-INF/fairlead")) ? place.resolve("META-INF/fairlead") : place;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("wiring.json")).sorted().toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            throw new UsageException(
                    found.isEmpty()
                            ? "there is no wiring.json in " + place
                                    + "; the processor writes it with -Afairlead.wiring=true"
                            : "there are several buses in " + place + ", name one: "
                                    + found.stream().map(Path::toString).collect(Collectors.joining(", ")));
        } catch (IOException failure) {
            throw new UsageException("could not read " + place + ": " + failure.getMessage());
        }
    }

    private static Wiring read(Json json, Path file) {
        int format = json.number("format", 0);
        if (format != FORMAT) {
            throw new UsageException(file + " has format " + format + ", but this version reads format " + FORMAT
                    + (format > FORMAT ? "; take newer tools" : ""));
        }
        return new Wiring(
                json.text("bus"),
                json.texts("modules"),
                json.objects("messages").stream().map(WiringFile::message).toList(),
                json.objects("handlers").stream().map(WiringFile::handler).toList(),
                json.objects("middleware").stream().map(WiringFile::middleware).toList(),
                json.objects("eventTypes").stream()
                        .collect(Collectors.toMap(
                                type -> type.text("type"), type -> type.texts("events"), (first, second) -> first)),
                json.objects("unwired").stream()
                        .map(each -> new Unwired(
                                each.text("class"), each.text("method"), each.text("takes"), each.text("missing")))
                        .toList());
    }

    private static Node node(Json json, String id) {
        return new Node(
                json.text(id),
                json.text("package"),
                json.text("name"),
                json.text("module"),
                json.textOrNull("file"),
                json.number("line", 0));
    }

    private static Message message(Json json) {
        return new Message(
                node(json, "id"),
                json.text("kind"),
                json.textOrNull("result"),
                json.objects("components").stream()
                        .map(each -> new Component(each.text("name"), each.text("type")))
                        .toList(),
                json.texts("middleware"),
                json.texts("handlers"),
                json.flag("open"),
                json.objects("policies").stream()
                        .map(each -> new Policy(each.text("annotation"), each.texts("enforcedBy")))
                        .toList());
    }

    private static Handler handler(Json json) {
        return new Handler(
                json.text("id"),
                node(json, "class"),
                json.text("kind"),
                json.text("method"),
                json.text("takes"),
                json.flag("context"),
                json.number("order", 0),
                json.textOrNull("delivery"),
                json.textOrNull("raises"));
    }

    private static Middleware middleware(Json json) {
        return new Middleware(
                node(json, "id"),
                json.number("order", 0),
                json.texts("hooks"),
                json.text("takes"),
                json.texts("on"),
                json.texts("before"),
                json.texts("after"));
    }
}
