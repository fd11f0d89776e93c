package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Carried;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.Suffix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The messages, handlers and middleware of one compilation, by name, each as soon as it can be read, and without a look at
 * any other. A build that reuses what it made before shows unchanged messages no more; in their place it shows the
 * classes that were generated to mark them.
 */
public final class LocalClasses {

    private static final String MARK = "io.fairlead.internal.ClassMark";

    private final Elements elements;
    private final Types javaTypes;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();

    public LocalClasses(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        javaTypes = environment.getTypeUtils();
    }

    /** What a generated class marks; null if it marks nothing. */
    static @Nullable TypeElement markedBy(TypeElement type, Elements elements) {
        AnnotationMirror mark = Annotations.find(type, MARK);
        return mark == null ? null : elements.getTypeElement(Annotations.text(mark, "value"));
    }

    /** Whether an earlier build left a mark of a class. */
    static boolean isMarked(TypeElement type, Elements elements) {
        return markOf(type, elements) != null;
    }

    /** What an earlier build noted that a class carries; nothing if there was none. */
    static Set<String> carriedBy(TypeElement type, Elements elements) {
        TypeElement element = markOf(type, elements);
        AnnotationMirror mark = element == null ? null : Annotations.find(element, MARK);
        return mark == null ? Set.of() : Set.copyOf(Annotations.texts(mark, "carried"));
    }

    private static @Nullable TypeElement markOf(TypeElement type, Elements elements) {
        ClassName name = ClassName.get(type);
        ClassName mark = ClassName.get(name.packageName(), FlatName.of(name) + Suffix.MARK);
        return elements.getTypeElement(mark.canonicalName());
    }

    /** Those that a round shows for the first time, and those that had to wait, each with what its types carry. */
    public Map<ClassName, Set<String>> read(RoundEnvironment round) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : waiting) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        waiting.clear();
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, types));
        Readers readers =
                Readers.of(elements, javaTypes, declared, Set.of(), Publicity.of(new Modules(elements, ""), Set.of()));
        Map<ClassName, Set<String>> found = new LinkedHashMap<>();
        for (TypeElement type : types) {
            boolean component =
                    readers.handlers().isHandler(type) || readers.middleware().isMiddleware(type);
            if (component && readers.mustWaitAsComponent(type)) {
                waiting.add(type.getQualifiedName().toString());
            } else if (component || readers.messages().isMessage(type)) {
                // A class file may not show all that its earlier mark says.
                Set<String> carried = new HashSet<>(Carried.byTypes(type));
                carried.addAll(carriedBy(type, elements));
                found.put(ClassName.get(type), carried);
            } else if (type.getKind().isClass() && readers.types().hasBrokenHierarchy(type)) {
                waiting.add(type.getQualifiedName().toString());
            }
        }
        return found;
    }

    private void collect(TypeElement type, List<TypeElement> all) {
        all.add(type);
        declared.add(type.getQualifiedName().toString());
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, all));
    }
}
