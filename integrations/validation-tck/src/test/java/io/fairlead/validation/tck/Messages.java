package io.fairlead.validation.tck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Turns the classes that the standard's tests validate into messages, by what a user would do to have validators generated:
 *
 * <ul>
 *   <li>a class implements {@code Event};
 *   <li>it is final where no other class of the tests extends it, and sealed where others do that it can name;
 *   <li>a nested type is not private, and a field that carries annotations and has no getter is public.
 * </ul>
 *
 * Constraints, types, values and the tests themselves stay as they are.
 */
final class Messages {

    private static final String EVENT = "io.fairlead.Event";

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final SourcePositions positions;

    private Messages(SortedMap<String, String> sources) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, SourceText.of(sources));
        this.positions = Trees.instance(task).getSourcePositions();
        try {
            task.parse().forEach(units::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sources with messages for classes. */
    static SortedMap<String, String> in(SortedMap<String, String> sources) {
        Messages messages = new Messages(sources);
        Hierarchy hierarchy = Hierarchy.of(messages.units);
        SortedMap<String, String> changed = new TreeMap<>();
        for (CompilationUnitTree unit : messages.units) {
            String path = SourceText.path(unit.getSourceFile());
            changed.put(path, messages.changed(unit, sources.get(path), hierarchy));
        }
        return changed;
    }

    private String changed(CompilationUnitTree unit, @Nullable String text, Hierarchy hierarchy) {
        if (text == null) {
            throw new IllegalStateException("there is no source of " + unit.getSourceFile());
        }
        Edits edits = new Edits();
        new Changes(unit, text, edits, hierarchy).scan(unit, null);
        return edits.applied(text);
    }

    private final class Changes extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final String text;
        private final Edits edits;
        private final Hierarchy hierarchy;

        Changes(CompilationUnitTree unit, String text, Edits edits, Hierarchy hierarchy) {
            this.hierarchy = hierarchy;
            this.unit = unit;
            this.text = text;
            this.edits = edits;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
            if (node.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
                expose(node, "");
            }
            if (node.getKind() == Kind.CLASS && !isTest(node)) {
                int head = afterModifiers(node);
                int keyword = text.indexOf("class", head);
                Set<Modifier> flags = node.getModifiers().getFlags();
                String key = Hierarchy.key(unit, node);
                List<String> permitted = hierarchy.permitted(key);
                if (!permitted.isEmpty()) {
                    edits.insert(keyword, "sealed ");
                } else if (hierarchy.isLeaf(key)
                        && !flags.contains(Modifier.ABSTRACT)
                        && !flags.contains(Modifier.FINAL)) {
                    edits.insert(keyword, "final ");
                }
                String implement = node.getImplementsClause().isEmpty() ? " implements " : ", ";
                String permit = permitted.isEmpty() ? " " : " permits " + String.join(", ", permitted) + " ";
                edits.insert(text.indexOf('{', afterHead(node, keyword)), implement + EVENT + permit);
                for (Tree member : node.getMembers()) {
                    if (member instanceof VariableTree field && isHidden(field, node)) {
                        expose(field, "public ");
                    }
                }
            }
            return super.visitClass(node, null);
        }

        private boolean isTest(ClassTree node) {
            String name = node.getSimpleName().toString();
            return name.endsWith("Test") || name.endsWith("Tests");
        }

        private boolean isHidden(VariableTree field, ClassTree owner) {
            Set<Modifier> flags = field.getModifiers().getFlags();
            return flags.contains(Modifier.PRIVATE)
                    && !flags.contains(Modifier.STATIC)
                    && text.substring(start(field), end(field.getType())).contains("@")
                    && owner.getMembers().stream()
                            .noneMatch(each -> each instanceof MethodTree method && isGetter(method, field));
        }

        private boolean isGetter(MethodTree method, VariableTree field) {
            String name = field.getName().toString();
            String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            return method.getParameters().isEmpty()
                    && Set.of(name, "get" + capital, "is" + capital, "has" + capital)
                            .contains(method.getName().toString());
        }

        /** Replaces the word, which stands behind the annotations. */
        private void expose(Tree member, String instead) {
            int at = text.indexOf("private ", start(member));
            if (at < 0 || at > end(member)) {
                throw new IllegalStateException("nothing is private in " + member);
            }
            edits.replace(at, "private ".length(), instead);
        }

        private int afterModifiers(ClassTree node) {
            int end = end(node.getModifiers());
            return end < 0 ? start(node) : end;
        }

        /** Behind all that may contain a brace of its own. */
        private int afterHead(ClassTree node, int keyword) {
            int end = keyword;
            for (Tree each : node.getTypeParameters()) {
                end = Math.max(end, end(each));
            }
            Tree extendsClause = node.getExtendsClause();
            if (extendsClause != null) {
                end = Math.max(end, end(extendsClause));
            }
            for (Tree each : node.getImplementsClause()) {
                end = Math.max(end, end(each));
            }
            return end;
        }

        private int start(Tree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        private int end(Tree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }
    }

    /** How many methods of each source carry TestNG's annotation. */
    static SortedMap<String, Integer> testsIn(SortedMap<String, String> sources) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (CompilationUnitTree unit : new Messages(sources).units) {
            TestCounter counter = new TestCounter();
            counter.scan(unit, null);
            counts.put(SourceText.path(unit.getSourceFile()), counter.count);
        }
        return counts;
    }

    private static final class TestCounter extends TreeScanner<@Nullable Void, @Nullable Void> {

        private int count;

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
            boolean test = node.getModifiers().getAnnotations().stream()
                    .map(each -> each.getAnnotationType().toString())
                    .anyMatch("Test"::equals);
            count += test ? 1 : 0;
            return null;
        }
    }
}
