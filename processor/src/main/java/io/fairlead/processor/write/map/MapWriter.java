package io.fairlead.processor.write.map;

import io.fairlead.processor.plan.map.WiringMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes maps beside the classes, each into a folder that has the bus's name. */
public final class MapWriter {

    private static final String FOLDER = "META-INF/fairlead/";

    private final Filer filer;
    private final Elements elements;

    public MapWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Writes all forms of a map. */
    public void write(WiringMap map) {
        String folder = FOLDER + map.bus().canonicalName() + "/";
        TypeElement[] origins = map.origins().stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toArray(TypeElement[]::new);
        write(folder + "wiring.json", MapJson.write(map, JsonText.indented()) + "\n", origins);
        write(folder + "wiring.html", MapPage.of(map), origins);
        map.diagrams().forEach(diagram -> write(folder + diagram.file() + ".mmd", MermaidText.of(diagram), origins));
    }

    private void write(String path, String text, TypeElement[] origins) {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("could not write " + path, failure);
        }
    }
}
