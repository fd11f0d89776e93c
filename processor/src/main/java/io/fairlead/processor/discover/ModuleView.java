package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.RootModel.Include;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Which modules a root sees: those of the classes that it includes, or, where it includes none, all. */
final class ModuleView {

    private final Elements elements;
    private final Modules modules;
    private final Set<String> declared;
    private final IndexReader indexes;

    /**
     * Looks from this compilation.
     *
     * @param declared the names of all types that the sources declare
     * @param leftBehind whether an earlier build has left a class where this one puts its own
     */
    ModuleView(Elements elements, Modules modules, Set<String> declared, Predicate<ClassName> leftBehind) {
        this.elements = elements;
        this.modules = modules;
        this.declared = declared;
        indexes = new IndexReader(elements, modules, declared, leftBehind);
    }

    /** The modules that a root sees, sorted. */
    private List<IndexedModule> of(RootModel root) {
        if (root.includes().isEmpty()) {
            return indexes.all();
        }
        Map<String, IndexedModule> included = new LinkedHashMap<>();
        for (Include include : root.includes()) {
            IndexedModule module = find(include);
            if (module != null) {
                included.putIfAbsent(module.indexes().get(0).name().canonicalName(), module);
            }
        }
        return List.copyOf(included.values());
    }

    /** The root, with its includes looked for. */
    RootModel look(RootModel root) {
        return root.withIncludes(root.includes().stream()
                .map(include -> new Include(
                        include.type(), declared.contains(include.type()) || find(include) != null, include.origin()))
                .toList());
    }

    private @Nullable IndexedModule find(Include include) {
        TypeElement type = elements.getTypeElement(include.type());
        return type == null ? null : indexes.moduleOf(type);
    }

    /** Reads all modules that a root sees. */
    void read(RootModel root, Found found, ClassReading reading) {
        ModuleReader reader = new ModuleReader(elements, modules, indexes, declared);
        for (IndexedModule module : of(root)) {
            Set<String> unreadable = new TreeSet<>();
            Publicity publicity = Publicity.of(modules, module.concealed());
            reader.read(module, found, unreadable, type -> reading.read(type, publicity, unreadable));
        }
    }

    /** Reads the messages that no module lists; returns the names of those that cannot be read. */
    Set<String> readUnlisted(Found found, ClassReading reading) {
        Set<String> unreadable = new TreeSet<>();
        Publicity publicity = Publicity.of(modules, Set.of());
        new UnlistedMessages(elements, declared).addTo(found, type -> reading.read(type, publicity, unreadable));
        return unreadable;
    }

    /** Reads the middleware that the runtime brings for what the handlers ask for. */
    void readOfBus(Found found, ClassReading reading) {
        Publicity publicity = Publicity.of(modules, Set.of());
        new OwnEvents(elements).addTo(found, type -> reading.read(type, publicity, new TreeSet<>()));
    }

    /** Reads a class that was compiled before. */
    interface ClassReading {

        /**
         * Reads it.
         *
         * @param publicity how far public types reach in the eyes of its module
         * @param unreadable where to note it if it mentions a type that is not there
         */
        void read(TypeElement type, Publicity publicity, Set<String> unreadable);
    }
}
