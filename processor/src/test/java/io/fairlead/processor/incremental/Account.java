package io.fairlead.processor.incremental;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What an incremental build notes while the processors run, all by the names of top-level classes. */
final class Account {

    /** What processors that isolate made, by what they made it from. */
    final Map<String, Set<String>> madeFrom = new HashMap<>();

    /** What processors that aggregate made. */
    final Set<String> madeFromAll = new TreeSet<>();

    /** What processors that aggregate were shown. */
    final Set<String> aggregated = new TreeSet<>();

    void noteInputs(Set<String> supported, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            Retention retention = annotation.getAnnotation(Retention.class);
            if (retention != null && retention.value() == RetentionPolicy.SOURCE) {
                throw new AssertionError("would compile everything anew, because of " + annotation);
            }
        }
        if (supported.contains("*")) {
            round.getRootElements().forEach(type -> aggregated.add(topLevel(type)));
        }
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).forEach(element -> aggregated.add(topLevel(element)));
        }
    }

    void noteAggregated(String made, Element... origins) {
        if (origins.length == 0) {
            throw new AssertionError(made + " was made from nothing");
        }
        madeFromAll.add(made);
    }

    void noteIsolated(String made, Element... origins) {
        Set<String> names = new HashSet<>();
        for (Element origin : origins) {
            names.add(topLevel(origin));
        }
        if (names.size() != 1) {
            throw new AssertionError(made + " was made from " + names + ", which should be one class");
        }
        madeFrom.computeIfAbsent(names.iterator().next(), name -> new TreeSet<>())
                .add(made);
    }

    private static String topLevel(Element element) {
        Element type = element;
        while (type.getEnclosingElement() != null && !(type.getEnclosingElement() instanceof PackageElement)) {
            type = type.getEnclosingElement();
        }
        return ((TypeElement) type).getQualifiedName().toString();
    }
}
