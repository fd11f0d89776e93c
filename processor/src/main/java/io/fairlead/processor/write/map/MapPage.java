package io.fairlead.processor.write.map;

import io.fairlead.processor.plan.map.WiringMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A map as one page that needs nothing else: template, style and script lie beside this class as files of their own, and
 * the data goes in between as JSON.
 */
final class MapPage {

    private static final String STYLE = "/* page.css */";
    private static final String SCRIPT = "/* page.js */";
    private static final String TITLE = "{{title}}";
    private static final String DATA = "{{wiring}}";

    /** In the order in which they need each other; the last one starts the page. */
    private static final List<String> SCRIPTS =
            List.of("data.js", "dom.js", "list.js", "ways.js", "packages.js", "detail.js", "page.js");

    private MapPage() {}

    static String of(WiringMap map) {
        String json = MapJson.write(map, JsonText.compact());
        return resource("page.html")
                .replace(TITLE, map.bus().simpleName())
                .replace(STYLE, resource("page.css"))
                .replace(SCRIPT, SCRIPTS.stream().map(MapPage::resource).collect(Collectors.joining("\n")))
                .replace(DATA, harmless(json));
    }

    /** A {@code <} stands in strings only, where it may be written otherwise; so nothing can end the script element. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String resource(String name) {
        try (InputStream stream = MapPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the processor");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read " + name, failure);
        }
    }
}
