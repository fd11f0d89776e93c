package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.NameGroups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A generated index, as its annotation has it. Written by whatever version of the processor, so what is missing is taken
 * for empty, and what is unknown is passed over.
 */
public record Index(TypeElement type, AnnotationMirror annotation) {

    private static final String ANNOTATION = "io.fairlead.internal.ModuleIndex";

    /** The index that a class is; null if it is none. */
    public static @Nullable Index of(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, ANNOTATION);
        return annotation == null ? null : new Index(type, annotation);
    }

    ClassName name() {
        return ClassName.get(type);
    }

    int format() {
        return Annotations.number(annotation, "format", 0);
    }

    long fingerprint() {
        return Annotations.longNumber(annotation, "fingerprint");
    }

    String module() {
        return Annotations.text(annotation, "module");
    }

    List<String> parts() {
        return Annotations.texts(annotation, "parts");
    }

    List<String> concealed() {
        return Annotations.texts(annotation, "concealed");
    }

    /** The handlers and the middleware. */
    Set<String> components() {
        Set<String> names = new TreeSet<>(names("handlers"));
        names.addAll(names("middleware"));
        return names;
    }

    /** All that is not generated. */
    public Set<String> listed() {
        Set<String> names = components();
        names.addAll(names("messages"));
        return names;
    }

    /** What the messages carry that their class files may not show, by message. */
    Map<String, Set<String>> carried() {
        Map<String, Set<String>> carried = new HashMap<>();
        for (String text : Annotations.texts(annotation, "carried")) {
            List<String> words = List.of(text.split(" ", -1));
            carried.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return carried;
    }

    List<String> packages() {
        return names("packages");
    }

    private List<String> names(String member) {
        return NameGroups.split(Annotations.texts(annotation, member));
    }
}
