package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.PackageModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what the modules on the class path declare.
 *
 * <p>Every compilation that the processor runs in writes one index class into one well-known package, and a compiler can
 * list a package across all jars, which it does not offer for resources. An index names classes only; they are read
 * from their class files by the same readers as sources.
 */
final class IndexReader {

    static final String PACKAGE = "io.fairlead.index";
    private static final String INDEX = "io.fairlead.internal.ModuleIndex";

    private final Elements elements;

    IndexReader(Elements elements) {
        this.elements = elements;
    }

    /**
     * Reads all indexes.
     *
     * @param declared the classes of this compilation, which are not read again, should an index of an earlier build of
     *     it still lie about
     */
    Indexed read(Set<String> declared, PackageReader reader) {
        Set<String> names = new TreeSet<>();
        Set<String> packages = new TreeSet<>();
        PackageElement indexes = elements.getPackageElement(PACKAGE);
        if (indexes != null) {
            for (TypeElement index : ElementFilter.typesIn(indexes.getEnclosedElements())) {
                AnnotationMirror annotation = Annotations.find(index, INDEX);
                if (annotation != null) {
                    names.addAll(Annotations.texts(annotation, "messages"));
                    names.addAll(Annotations.texts(annotation, "handlers"));
                    names.addAll(Annotations.texts(annotation, "middleware"));
                    packages.addAll(Annotations.texts(annotation, "packages"));
                }
            }
        }
        names.removeAll(declared);
        return new Indexed(
                resolve(names), resolve(packages).stream().map(reader::read).toList());
    }

    private List<TypeElement> resolve(Collection<String> names) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }

    /** The classes that all indexes name, each once, and the packages that open them. */
    record Indexed(List<TypeElement> types, List<PackageModel> packages) {

        void addTo(Found found, Consumer<TypeElement> reading) {
            types.forEach(reading);
            found.packages.addAll(packages);
        }
    }
}
