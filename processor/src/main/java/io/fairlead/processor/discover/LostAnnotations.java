package io.fairlead.processor.discover;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations that do not resolve, for want of an import or because they are misspelt. Any of them may be one of ours, and what
 * is missing without them is no news. javac leaves them out of its elements as if nobody had written them; only its trees
 * have them. Eclipse's compiler shows them as erroneous, for which see {@code Annotations}.
 */
final class LostAnnotations {

    private static final String JAVAC = "com.sun.tools.javac.processing.JavacProcessingEnvironment";

    private LostAnnotations() {}

    /** Whether one of some classes, or a method of one, carries such an annotation; false where that can not be known. */
    static boolean anyOn(Collection<TypeElement> types, ProcessingEnvironment environment) {
        if (!environment.getClass().getName().equals(JAVAC)) {
            return false;
        }
        Trees trees = Trees.instance(environment);
        return types.stream().anyMatch(type -> isOn(trees, trees.getPath(type)));
    }

    private static boolean isOn(Trees trees, TreePath type) {
        if (type == null || !(type.getLeaf() instanceof ClassTree tree)) {
            return false;
        }
        return isIn(trees, type, tree.getModifiers())
                || tree.getMembers().stream()
                        .filter(MethodTree.class::isInstance)
                        .anyMatch(member ->
                                isIn(trees, new TreePath(type, member), ((MethodTree) member).getModifiers()));
    }

    private static boolean isIn(Trees trees, TreePath declaration, ModifiersTree modifiers) {
        TreePath path = new TreePath(declaration, modifiers);
        return modifiers.getAnnotations().stream().anyMatch(annotation -> isLost(trees, path, annotation));
    }

    private static boolean isLost(Trees trees, TreePath modifiers, AnnotationTree annotation) {
        Tree name = annotation.getAnnotationType();
        TypeMirror type = trees.getTypeMirror(new TreePath(new TreePath(modifiers, annotation), name));
        return type != null && type.getKind() == TypeKind.ERROR;
    }
}
