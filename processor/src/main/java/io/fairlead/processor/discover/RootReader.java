package io.fairlead.processor.discover;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.discover.FilteringReader.Values;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.model.Filtering;
import io.fairlead.processor.model.OpenType;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.RootModel.Flaw;
import io.fairlead.processor.model.RootModel.Include;
import io.fairlead.processor.model.RootModel.Required;
import io.fairlead.processor.model.RootModel.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** From an annotated class to the root that it is. */
final class RootReader {

    static final String GENERATE_BUS = "io.fairlead.annotation.GenerateBus";

    private static final String OPEN = "open";

    /** A class in the bus; a class must not have the name of one around it. */
    private static final String BUILDER = "Builder";

    private static final List<String> COMPONENTS = List.of("dagger.Component", "dagger.Subcomponent");
    private static final List<String> SCOPES = List.of("jakarta.inject.Scope", "javax.inject.Scope");

    private final TypeReader types;
    private final FilteringReader filterings;

    RootReader(TypeReader types, FilteringReader filterings) {
        this.types = types;
        this.filterings = filterings;
    }

    /**
     * Reads a root.
     *
     * @param taken whether the user has a class of a name
     */
    RootModel read(TypeElement type, AnnotationMirror annotation, Predicate<String> taken) {
        String stated = Annotations.text(annotation, "name");
        String busName = stated.isEmpty() ? type.getSimpleName() + "Bus" : stated;
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (ComponentReader.isInner(type) && !type.getKind().isInterface()) {
            flaws.add(Flaw.INNER);
        }
        if (types.reach(type).equals(Reach.NOWHERE)) {
            flaws.add(Flaw.PRIVATE);
        }
        ClassName className = types.classNameOf(type);
        if (!SourceVersion.isName(busName) || busName.contains(".")) {
            flaws.add(Flaw.NAME_NOT_A_CLASS_NAME);
        } else if (busName.equals(BUILDER) || types.exists("java.lang." + busName)) {
            flaws.add(Flaw.NAME_RESERVED);
        } else if (taken.test(inPackageOf(className, busName))
                || taken.test(inPackageOf(className, busName + "Module"))) {
            flaws.add(Flaw.NAME_TAKEN);
        }
        return new RootModel(
                className,
                busName,
                scopesOn(type),
                includesOf(annotation, Origin.ofType(className.canonicalName()).annotation(GENERATE_BUS)),
                List.of(), // read with the application, when their supertypes are there
                requiredBy(annotation, Origin.ofType(className.canonicalName()).annotation(GENERATE_BUS)),
                COMPONENTS.stream().anyMatch(name -> Annotations.find(type, name) != null),
                neighboursOf(type),
                filtering(type, annotation),
                List.of(), // with what is open
                List.of(),
                flaws,
                Origin.ofType(className.canonicalName()).annotation(GENERATE_BUS));
    }

    /** What the bus takes of events, as far as the classes that it names exist. */
    Filtering filtering(TypeElement type, AnnotationMirror annotation) {
        Origin origin = Origin.ofType(type.getQualifiedName().toString()).annotation(GENERATE_BUS);
        return filterings.read(annotation, Values.OF_BUS, origin, type, true);
    }

    /** As long as nobody has looked, each is taken for known. */
    private static List<Include> includesOf(AnnotationMirror annotation, Origin origin) {
        List<String> types = Annotations.classes(annotation, "includes");
        return IntStream.range(0, types.size())
                .mapToObj(index -> new Include(types.get(index), true, origin.value("includes", index)))
                .toList();
    }

    private static List<Required> requiredBy(AnnotationMirror annotation, Origin origin) {
        List<TypeElement> types = Annotations.elements(annotation, "require");
        return IntStream.range(0, types.size())
                .mapToObj(index -> {
                    TypeElement type = types.get(index);
                    AnnotationMirror policy = Annotations.find(type, PolicyReader.POLICY);
                    return new Required(
                            type.getQualifiedName().toString(),
                            policy != null,
                            policy == null ? "" : Annotations.text(policy, "artifact"),
                            origin.value("require", index));
                })
                .toList();
    }

    /** Whether something that a class declares open, or names for its words, does not resolve yet. */
    boolean isBroken(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, GENERATE_BUS);
        return annotation != null
                && (Annotations.namesMissing(annotation, OPEN, VocabularyReader.VOCABULARIES)
                        || Annotations.elements(annotation, OPEN).stream().anyMatch(types::hasBrokenHierarchy));
    }

    /** What a root declares open, as far as it resolves. */
    List<OpenType> openOf(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, GENERATE_BUS);
        if (annotation == null) {
            return List.of();
        }
        Origin origin = Origin.ofType(type.getQualifiedName().toString()).annotation(GENERATE_BUS);
        List<TypeMirror> named = Annotations.types(annotation, OPEN);
        return IntStream.range(0, named.size())
                .filter(index -> named.get(index).getKind() != TypeKind.ERROR)
                .mapToObj(index -> new OpenType(types.read(named.get(index)), origin.value(OPEN, index)))
                .toList();
    }

    /** Where a root says which words policies may use. */
    List<Vocabulary> vocabulariesOf(TypeElement type) {
        AnnotationMirror annotation = Annotations.find(type, GENERATE_BUS);
        return annotation == null
                ? List.of()
                : VocabularyReader.of(
                        annotation,
                        Origin.ofType(type.getQualifiedName().toString()).annotation(GENERATE_BUS));
    }

    private static Set<String> neighboursOf(TypeElement type) {
        Element around = type;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return around.getEnclosedElements().stream()
                .map(neighbour -> neighbour.getSimpleName().toString())
                .filter(name -> Character.isLowerCase(name.codePointAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String inPackageOf(ClassName root, String simpleName) {
        return ClassName.get(root.packageName(), simpleName).canonicalName();
    }

    private static List<ClassName> scopesOn(TypeElement type) {
        List<ClassName> scopes = new ArrayList<>();
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            Element annotationType = annotation.getAnnotationType().asElement();
            if (SCOPES.stream().anyMatch(scope -> Annotations.find(annotationType, scope) != null)) {
                scopes.add(ClassName.get((TypeElement) annotationType));
            }
        }
        return List.copyOf(scopes);
    }
}
