package io.fairlead.validation.tck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Which classes of some sources extend which others. A class goes by its package and simple name; of those that share both nothing
 * is said to be final or sealed.
 */
final class Hierarchy {

    private final Map<String, List<Subclass>> subclasses = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    /**
     * A class that extends another.
     *
     * @param key what it goes by; null if it has no name that others can use
     * @param name as it is written in its package
     */
    private record Subclass(@Nullable String key, String name, boolean isAbstract) {}

    static Hierarchy of(List<CompilationUnitTree> units) {
        Hierarchy hierarchy = new Hierarchy();
        units.forEach(unit -> hierarchy.new Reader(unit).scan(unit, null));
        return hierarchy;
    }

    /** Whether a class can be final: it is not extended. */
    boolean isLeaf(String key) {
        return !ambiguous.contains(key) && !subclasses.containsKey(key);
    }

    /** The names of the classes that extend a class, if these are final, or sealed themselves; none otherwise. */
    List<String> permitted(String key) {
        List<Subclass> all = subclasses.getOrDefault(key, List.of());
        return isClosed(key) ? all.stream().map(Subclass::name).sorted().toList() : List.of();
    }

    private boolean isClosed(String key) {
        return !ambiguous.contains(key)
                && subclasses.getOrDefault(key, List.of()).stream()
                        .allMatch(each -> each.key() != null
                                && home(each.key()).equals(home(key))
                                && !ambiguous.contains(each.key())
                                && (isLeaf(each.key()) ? !each.isAbstract() : isClosed(each.key())));
    }

    private static String home(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    static String key(CompilationUnitTree unit, ClassTree type) {
        return unit.getPackageName() + "." + type.getSimpleName();
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final Deque<String> around = new ArrayDeque<>();
        private int hidden;

        Reader(CompilationUnitTree unit) {
            this.unit = unit;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
            hidden++;
            super.visitMethod(node, null);
            hidden--;
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void nothing) {
            if (node.getClassBody() != null) {
                add(node.getIdentifier(), new Subclass(null, "", false));
            }
            hidden++;
            super.visitNewClass(node, null);
            hidden--;
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
            String key = key(unit, node);
            around.addLast(node.getSimpleName().toString());
            if (!declared.add(key)) {
                ambiguous.add(key);
            }
            if (node.getExtendsClause() != null) {
                boolean isAbstract = node.getModifiers().getFlags().contains(Modifier.ABSTRACT);
                add(
                        node.getExtendsClause(),
                        new Subclass(hidden > 0 ? null : key, String.join(".", around), isAbstract));
            }
            super.visitClass(node, null);
            around.removeLast();
            return null;
        }

        private void add(Tree type, Subclass subclass) {
            Tree raw = type instanceof ParameterizedTypeTree generic ? generic.getType() : type;
            String name = raw.toString();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String key = unit.getImports().stream()
                    .map(each -> each.getQualifiedIdentifier().toString())
                    .filter(each -> each.endsWith("." + simple))
                    .findFirst()
                    .orElse(unit.getPackageName() + "." + simple);
            subclasses.computeIfAbsent(key, each -> new ArrayList<>()).add(subclass);
        }
    }
}
