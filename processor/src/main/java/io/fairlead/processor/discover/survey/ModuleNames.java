package io.fairlead.processor.discover.survey;

import io.fairlead.processor.discover.Index;
import io.fairlead.processor.model.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What the modules are called that classes come from.
 *
 * <p>A compiler does not tell an annotation processor which jar a class is from. A named module has its name. Elsewhere
 * the classes that one index lists were compiled together, and the packages that they share name them; where two indexes
 * share these, the name of the index tells them apart.
 */
final class ModuleNames {

    private static final String PACKAGE = "io.fairlead.index";

    private final Elements elements;
    private final Set<String> declared;
    private final Map<String, String> indexed = new HashMap<>();

    ModuleNames(Elements elements, Set<String> declared) {
        this.elements = elements;
        this.declared = declared;
        Map<String, List<TypeElement>> byPackage = new HashMap<>();
        PackageElement indexes = elements.getPackageElement(PACKAGE);
        if (indexes != null) {
            for (TypeElement index : ElementFilter.typesIn(indexes.getEnclosedElements())) {
                Set<String> classes = classesOf(index);
                if (!classes.isEmpty()) {
                    byPackage
                            .computeIfAbsent(sharedPackage(classes), name -> new ArrayList<>())
                            .add(index);
                }
            }
        }
        byPackage.forEach((name, sharing) -> sharing.forEach(index -> {
            String label = sharing.size() == 1 ? name : name + " (" + index.getSimpleName() + ")";
            classesOf(index).forEach(className -> indexed.put(className, label));
        }));
    }

    private static Set<String> classesOf(TypeElement type) {
        Index index = Index.of(type);
        return index == null ? Set.of() : index.listed();
    }

    private String sharedPackage(Set<String> classes) {
        String shared = null;
        for (String name : classes) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                String own = elements.getPackageOf(type).getQualifiedName().toString();
                shared = shared == null ? own : sharedPrefix(shared, own);
            }
        }
        return shared == null || shared.isEmpty() ? Survey.UNLISTED : shared;
    }

    /** {@code com.shop} of {@code com.shop.orders} and {@code com.shop.stock}. */
    private static String sharedPrefix(String one, String other) {
        String prefix = one;
        while (!prefix.isEmpty() && !(other + ".").startsWith(prefix + ".")) {
            prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('.')));
        }
        return prefix;
    }

    String of(TypeElement type) {
        String name = type.getQualifiedName().toString();
        ModuleElement module = elements.getModuleOf(type);
        if (module != null && !module.isUnnamed()) {
            return module.getQualifiedName().toString();
        }
        return declared.contains(name) ? Survey.HERE : indexed.getOrDefault(name, Survey.UNLISTED);
    }
}
