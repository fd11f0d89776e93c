package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.PackageModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * From indexes to what they name: classes, which the same readers read that read sources, and the module itself. An index
 * names classes only, and so cannot disagree with them; but it can be left alone, when a jar is put together by hand or
 * what its classes mention is not on the class path.
 */
final class ModuleReader {

    private final Elements elements;
    private final Modules modules;
    private final IndexReader indexes;
    private final Set<String> declared;
    private final PackageReader packages = new PackageReader();
    private final Set<String> seen = new HashSet<>();

    /**
     * Reads modules.
     *
     * @param declared the names of all types that the sources declare
     */
    ModuleReader(Elements elements, Modules modules, IndexReader indexes, Set<String> declared) {
        this.elements = elements;
        this.modules = modules;
        this.indexes = indexes;
        this.declared = declared;
    }

    /**
     * Reads a module, unless it is what an earlier build left of this compilation.
     *
     * @param found where to put it
     * @param unreadable where {@code reading} notes the classes that it could not read
     */
    void read(IndexedModule module, Found found, Set<String> unreadable, Consumer<TypeElement> reading) {
        if (indexes.isOwn(module)) {
            return;
        }
        Set<String> components = module.components();
        Set<String> missing = new TreeSet<>(module.missing());
        Set<String> unexported = new TreeSet<>();
        if (module.isReadable()) {
            for (String name : module.listed()) {
                TypeElement type = lookUp(name, module, missing);
                if (type != null && !declared.contains(name) && seen.add(name)) {
                    reading.accept(type);
                }
                if (type != null && components.contains(name)) {
                    addUnexported(elements.getPackageOf(type), unexported);
                }
            }
            Map<String, Set<String>> carried = module.carried();
            found.messages.replaceAll(message -> message.alsoCarrying(carried.getOrDefault(message.name(), Set.of())));
            for (String name : module.packages()) {
                TypeElement type = lookUp(name, module, missing);
                PackageModel model = type == null ? null : packages.read(type);
                if (model != null && seen.add(name)) {
                    found.packages.add(model);
                }
            }
        }
        found.modules.add(new ModuleModel(
                module.name(),
                indexOf(module),
                module.format(),
                module.fingerprint(),
                List.copyOf(components),
                List.copyOf(missing),
                List.copyOf(unreadable),
                List.copyOf(unexported)));
    }

    private @Nullable TypeElement lookUp(String name, IndexedModule module, Set<String> missing) {
        TypeElement type = indexes.lookUp(name, module.indexes().get(0));
        if (type == null) {
            missing.add(name);
        }
        return type;
    }

    private void addUnexported(PackageElement of, Set<String> unexported) {
        if (!modules.opensToHere(of)) {
            unexported.add(of.getQualifiedName().toString());
        }
    }

    /** One that code here may call, where there is one. */
    private ClassName indexOf(IndexedModule module) {
        return module.indexes().stream()
                .filter(index -> modules.opensToHere(elements.getPackageOf(index.type())))
                .findFirst()
                .orElse(module.indexes().get(0))
                .name();
    }
}
