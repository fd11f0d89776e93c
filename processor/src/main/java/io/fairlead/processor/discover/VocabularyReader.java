package io.fairlead.processor.discover;

import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** From the classes that a root names to their words. */
final class VocabularyReader {

    static final String VOCABULARIES = "vocabularies";

    private static final String VOCABULARY = PolicyReader.POLICY + ".Vocabulary";

    private VocabularyReader() {}

    /**
     * Reads them.
     *
     * @param root the annotation
     * @param origin its place
     */
    static List<Vocabulary> of(AnnotationMirror root, Origin origin) {
        List<TypeElement> types = Annotations.elements(root, VOCABULARIES);
        return IntStream.range(0, types.size())
                .mapToObj(index -> read(types.get(index), origin.value(VOCABULARIES, index)))
                .toList();
    }

    private static Vocabulary read(TypeElement type, Origin origin) {
        AnnotationMirror mark = Annotations.find(type, VOCABULARY);
        return new Vocabulary(
                type.getQualifiedName().toString(),
                mark != null,
                mark == null ? Set.of() : Set.copyOf(Annotations.classes(mark, "value")),
                wordsOf(type).sorted().distinct().toList(),
                origin);
    }

    private static Stream<String> wordsOf(TypeElement type) {
        List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
        return type.getKind() == ElementKind.ENUM
                ? fields.stream()
                        .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(field -> field.getSimpleName().toString())
                : fields.stream()
                        .filter(field -> !field.getModifiers().contains(Modifier.PRIVATE)
                                && field.getModifiers().contains(Modifier.STATIC))
                        .map(VariableElement::getConstantValue)
                        .filter(String.class::isInstance)
                        .map(String.class::cast);
    }
}
