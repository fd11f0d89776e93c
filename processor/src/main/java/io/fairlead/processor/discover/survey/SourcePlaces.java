package io.fairlead.processor.discover.survey;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.fairlead.processor.model.Survey.Place;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Where elements stand in their sources, as far as the compiler tells.
 *
 * <p>The API of annotation processing knows no lines. javac's own tree API does; it is asked where it is there, which it
 * is not under ECJ, nor where a build tool wraps the compiler. Nothing but the lines in the map depends on it.
 */
final class SourcePlaces {

    private final @Nullable Trees trees;

    private SourcePlaces(@Nullable Trees trees) {
        this.trees = trees;
    }

    static SourcePlaces of(ProcessingEnvironment environment) {
        try {
            return new SourcePlaces(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return new SourcePlaces(null);
        }
    }

    /** Where an element's name stands; null for what was compiled before, and where the compiler does not tell. */
    @Nullable
    Place of(Element element) {
        TreePath path = trees == null ? null : trees.getPath(element);
        if (trees == null || path == null) {
            return null;
        }
        JavaFileObject file = path.getCompilationUnit().getSourceFile();
        Tree tree = path.getLeaf();
        long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), beforeName(tree));
        if (start < 0) {
            return null;
        }
        long position = nameIn(file, element, (int) start, tree instanceof MethodTree);
        return new Place(fileName(path, file), (int)
                path.getCompilationUnit().getLineMap().getLineNumber(position));
    }

    /** javac's end positions are there only for some of its callers; the start of a return type always is. */
    private static Tree beforeName(Tree tree) {
        return tree instanceof MethodTree method && method.getReturnType() != null ? method.getReturnType() : tree;
    }

    /** A declaration begins with its annotations, which may take many lines; people look for the name. */
    private static long nameIn(JavaFileObject file, Element element, int start, boolean method) {
        String name = Pattern.quote(element.getSimpleName().toString());
        Pattern pattern = Pattern.compile(
                method
                        ? "(?<![\\w$])" + name + "\\s*\\("
                        : "\\b(?:class|record|interface|enum)\\s+" + name + "(?![\\w$])");
        try {
            Matcher matcher = pattern.matcher(file.getCharContent(true));
            return matcher.find(start) ? matcher.end() - 1 : start;
        } catch (IOException unreadable) {
            return start;
        }
    }

    private static String fileName(TreePath path, JavaFileObject file) {
        String uri = file.toUri().getPath();
        String name = uri == null ? file.getName() : uri;
        String simple = name.substring(name.lastIndexOf('/') + 1);
        return path.getCompilationUnit().getPackageName() == null
                ? simple
                : path.getCompilationUnit().getPackageName().toString().replace('.', '/') + "/" + simple;
    }
}
