package io.fairlead.processor.discover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.Directive;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The module that is compiled, those that it reads, and what they open to whom. On the class path there is one module,
 * which has no name and in which everybody may name what is public.
 */
final class Modules {

    private final Elements elements;
    private final @Nullable ModuleElement here;
    private final Set<ModuleElement> read;
    private final Map<ModuleElement, Map<PackageElement, ExportsDirective>> exports = new HashMap<>();

    /**
     * Looks at the modules from one of them.
     *
     * @param name the name of the module that is compiled; empty for the unnamed one
     */
    Modules(Elements elements, String name) {
        this.elements = elements;
        here = name.isEmpty() ? null : elements.getModuleElement(name);
        read = here == null ? Set.of() : directives(here) == null ? allBut(here) : readFrom(here);
    }

    private Set<ModuleElement> allBut(ModuleElement here) {
        Set<ModuleElement> all = new LinkedHashSet<>();
        for (ModuleElement module : elements.getAllModuleElements()) {
            if (!module.isUnnamed() && !module.equals(here)) {
                all.add(module);
            }
        }
        return all;
    }

    /**
     * What a module declares; null if the compiler does not say. Eclipse's fails to for the module that it compiles. That
     * one is then taken to read all others and to export everything, as if it had not been declared a module.
     */
    private static @Nullable List<? extends Directive> directives(ModuleElement module) {
        try {
            return module.getDirectives();
        } catch (NullPointerException eclipse) {
            return null;
        }
    }

    /** What it requires, and what these require transitively (JLS 7.3). */
    private static Set<ModuleElement> readFrom(ModuleElement here) {
        Set<ModuleElement> read = new LinkedHashSet<>();
        Deque<ModuleElement> open = new ArrayDeque<>();
        requiredBy(here).forEach(each -> open.add(each.getDependency()));
        while (!open.isEmpty()) {
            ModuleElement module = open.remove();
            if (read.add(module)) {
                requiredBy(module).stream()
                        .filter(RequiresDirective::isTransitive)
                        .forEach(each -> open.add(each.getDependency()));
            }
        }
        return read;
    }

    private static List<RequiresDirective> requiredBy(ModuleElement module) {
        List<? extends Directive> directives = directives(module);
        return directives == null ? List.of() : ElementFilter.requiresIn(directives);
    }

    /** The module that is compiled; null for the unnamed one. */
    @Nullable
    ModuleElement here() {
        return here;
    }

    /** The modules that it reads, itself left aside. */
    Set<ModuleElement> read() {
        return read;
    }

    /** Whether a package is open to all modules, as far as those who declare it can say. */
    boolean exportsToAll(PackageElement of) {
        ModuleElement module = moduleOf(of);
        if (module == null || directives(module) == null) {
            return true;
        }
        ExportsDirective directive = exportsOf(module).get(of);
        return directive != null && directive.getTargetModules() == null;
    }

    /** Whether all code of the module that is compiled may name what is public in a package. */
    boolean opensToHere(PackageElement of) {
        ModuleElement module = moduleOf(of);
        if (module == null || here == null || module.equals(here)) {
            return true;
        }
        ExportsDirective directive = exportsOf(module).get(of);
        return directive != null && isTarget(directive, here) && read.contains(module);
    }

    private static boolean isTarget(ExportsDirective directive, ModuleElement module) {
        List<? extends ModuleElement> targets = directive.getTargetModules();
        return targets == null || targets.contains(module);
    }

    /** The packages that a module exports, to anybody. */
    Set<PackageElement> exportedBy(ModuleElement module) {
        return exportsOf(module).keySet();
    }

    private Map<PackageElement, ExportsDirective> exportsOf(ModuleElement module) {
        return exports.computeIfAbsent(module, Modules::readExports);
    }

    private static Map<PackageElement, ExportsDirective> readExports(ModuleElement module) {
        Map<PackageElement, ExportsDirective> exports = new LinkedHashMap<>();
        List<? extends Directive> directives = directives(module);
        if (directives != null) {
            ElementFilter.exportsIn(directives).forEach(each -> exports.put(each.getPackage(), each));
        }
        return exports;
    }

    /** The named module of an element; null if it is of none. */
    @Nullable
    ModuleElement moduleOf(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null || module.isUnnamed() ? null : module;
    }
}
