package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Suffix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the modules that were compiled before.
 *
 * <p>A compiler can list a package, across all jars, but neither resources nor all packages there are. So on the class
 * path indexes stand in one well-known package. No two named modules may have a package in common; there they stand
 * beside what they list, and are found in the packages that a module exports, by their names.
 */
final class IndexReader {

    private static final String PACKAGE = "io.fairlead.index";

    private final Elements elements;
    private final Modules modules;
    private final Set<String> declared;
    private final Predicate<ClassName> leftBehind;

    /**
     * Reads indexes.
     *
     * @param declared the names of all types that the sources declare
     * @param leftBehind whether an earlier build has left a class where this one puts its own
     */
    IndexReader(Elements elements, Modules modules, Set<String> declared, Predicate<ClassName> leftBehind) {
        this.leftBehind = leftBehind;
        this.elements = elements;
        this.modules = modules;
        this.declared = declared;
    }

    /** Every module that can be seen: on the class path all, otherwise those that are read. */
    List<IndexedModule> all() {
        List<Index> found = new ArrayList<>();
        ModuleElement here = modules.here();
        if (here == null) {
            found.addAll(indexesIn(elements.getPackageElement(PACKAGE)));
        } else {
            modules.read().stream()
                    .flatMap(module -> modules.exportedBy(module).stream())
                    .filter(modules::opensToHere)
                    .forEach(each -> found.addAll(indexesIn(each)));
            packagesOf(here).forEach(name -> found.addAll(indexesIn(elements.getPackageElement(here, name))));
        }
        Map<String, IndexedModule> byFirst = new TreeMap<>();
        for (Index index : found) {
            String first = first(index);
            if (!byFirst.containsKey(first)) {
                byFirst.put(first, whole(index));
            }
        }
        return byFirst.values().stream().filter(module -> !isOwn(module)).toList();
    }

    /**
     * Whether a module is this compilation's own, from an earlier build whose classes still lie where the new ones go. A
     * module that merely has a class in common is another: tests may well put a class in the place of one that they test.
     */
    boolean isOwn(IndexedModule module) {
        return module.isOfAny(declared)
                && module.indexes().stream().map(Index::name).anyMatch(leftBehind);
    }

    /** Tests are compiled into the module that they test, so it may have indexes from before. */
    private Set<String> packagesOf(ModuleElement here) {
        Set<String> names = new TreeSet<>();
        modules.exportedBy(here)
                .forEach(each -> names.add(each.getQualifiedName().toString()));
        for (String type : declared) {
            TypeElement element = elements.getTypeElement(here, type);
            if (element != null) {
                names.add(elements.getPackageOf(element).getQualifiedName().toString());
            }
        }
        return names;
    }

    /** The module whose index lists a class; null if none does. */
    @Nullable
    IndexedModule moduleOf(TypeElement type) {
        String name = type.getQualifiedName().toString();
        List<Index> candidates = new ArrayList<>(indexesIn(elements.getPackageOf(type)));
        ModuleElement module = modules.moduleOf(type);
        candidates.addAll(indexesIn(
                module == null ? elements.getPackageElement(PACKAGE) : elements.getPackageElement(module, PACKAGE)));
        return candidates.stream()
                .filter(index -> index.listed().contains(name))
                .findFirst()
                .map(this::whole)
                .orElse(null);
    }

    /** Names tell most classes apart without reading them. */
    private static List<Index> indexesIn(@Nullable PackageElement of) {
        List<Index> indexes = new ArrayList<>();
        if (of != null) {
            boolean wellKnown = of.getQualifiedName().contentEquals(PACKAGE);
            for (Element element : of.getEnclosedElements()) {
                if (wellKnown || element.getSimpleName().toString().endsWith(Suffix.INDEX)) {
                    Index index = Index.of((TypeElement) element);
                    if (index != null) {
                        indexes.add(index);
                    }
                }
            }
        }
        return indexes;
    }

    private static String first(Index index) {
        return index.parts().isEmpty()
                ? index.name().canonicalName()
                : index.parts().get(0);
    }

    private IndexedModule whole(Index any) {
        if (any.parts().isEmpty()) {
            return new IndexedModule(List.of(any), List.of());
        }
        List<Index> indexes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String part : any.parts()) {
            TypeElement type = lookUp(part, any);
            Index index = type == null ? null : Index.of(type);
            if (index == null) {
                missing.add(part);
            } else {
                indexes.add(index);
            }
        }
        return indexes.isEmpty()
                ? new IndexedModule(List.of(any), List.copyOf(missing))
                : new IndexedModule(List.copyOf(indexes), List.copyOf(missing));
    }

    /** A class of the module that an index is of, whether exported or not. */
    @Nullable
    TypeElement lookUp(String name, Index beside) {
        ModuleElement module = modules.moduleOf(beside.type());
        return module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
    }
}
