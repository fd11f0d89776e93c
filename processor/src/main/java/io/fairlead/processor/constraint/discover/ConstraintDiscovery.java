package io.fairlead.processor.constraint.discover;

import io.fairlead.processor.constraint.model.BeanModel;
import io.fairlead.processor.constraint.model.ConstrainedMessage;
import io.fairlead.processor.element.AnnotationReader;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Carried;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one compilation that carry constraints, each as soon as all that is checked of it is there. What another
 * processor is still writing is waited for.
 */
public final class ConstraintDiscovery {

    private static final String MESSAGE = "io.fairlead.Message";
    private static final String RUNTIME = "io.fairlead.validation.internal.Violations";
    private static final String DELEGATE = "io.fairlead.validation.jakarta.JakartaValidation";
    private static final String REQUEST = "io.fairlead.validation.GenerateValidators";

    private final Elements elements;
    private final Types types;
    private final ValueKinds kinds;
    private final CustomValidators reach;
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Place> waiting = new LinkedHashMap<>();
    private @Nullable ModuleElement module;

    /**
     * Where a validator is to stand.
     *
     * @param home its package
     * @param source the class that it is made for
     */
    private record Place(String home, String source) {}

    public ConstraintDiscovery(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
        kinds = new ValueKinds(elements, types);
        reach = new CustomValidators(elements, types);
    }

    /** The messages that can be read now and could not before. */
    public List<ConstrainedMessage> read(RoundEnvironment round) {
        List<TypeElement> fresh = new ArrayList<>();
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, fresh));
        if (module == null && !fresh.isEmpty()) {
            module = elements.getModuleOf(fresh.get(0));
        }
        if (!exists(RUNTIME)) {
            return List.of();
        }
        fresh.forEach(this::note);
        Map<String, Place> open = new LinkedHashMap<>(waiting);
        waiting.clear();
        List<ConstrainedMessage> messages = new ArrayList<>();
        open.forEach((name, place) -> {
            TypeElement type = elements.getTypeElement(name);
            if (type == null || isIncomplete(type)) {
                waiting.put(name, place);
            } else {
                readMessage(type, place, messages);
            }
        });
        return messages;
    }

    private void collect(TypeElement type, List<TypeElement> all) {
        all.add(type);
        declared.add(type.getQualifiedName().toString());
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, all));
    }

    /** Whether the module that is compiled sees a class. */
    private boolean exists(String name) {
        return module == null ? elements.getTypeElement(name) != null : elements.getTypeElement(module, name) != null;
    }

    private void note(TypeElement type) {
        String own = type.getQualifiedName().toString();
        Place place = new Place(elements.getPackageOf(type).getQualifiedName().toString(), own);
        if (type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT)) {
            waiting.put(own, place);
        }
        AnnotationMirror request = Annotations.find(type, REQUEST);
        if (request != null) {
            Annotations.classes(request, "value").forEach(name -> waiting.put(name, place));
        }
    }

    /** Whether something that is checked is of a class that is not there yet. */
    private boolean isIncomplete(TypeElement type) {
        return hasMissingSupertype(type)
                || (kinds.isA(type.asType(), MESSAGE) && mentionsMissing(type, new HashSet<>()));
    }

    private static boolean hasMissingSupertype(TypeElement type) {
        List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
        supertypes.add(type.getSuperclass());
        return supertypes.stream().anyMatch(each -> each.getKind() == TypeKind.ERROR);
    }

    private boolean mentionsMissing(TypeElement type, Set<TypeElement> seen) {
        return seen.add(type)
                && declared.contains(type.getQualifiedName().toString())
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> isMissing(field.asType(), seen)
                                || field.getAnnotationMirrors().stream()
                                        .anyMatch(
                                                each -> each.getAnnotationType().getKind() == TypeKind.ERROR));
    }

    private boolean isMissing(TypeMirror type, Set<TypeElement> seen) {
        return type.getKind() == TypeKind.ERROR
                || (type instanceof DeclaredType named
                        && (named.getTypeArguments().stream().anyMatch(each -> isMissing(each, seen))
                                || mentionsMissing((TypeElement) named.asElement(), seen)));
    }

    private void readMessage(TypeElement type, Place place, List<ConstrainedMessage> messages) {
        if (!kinds.isA(type.asType(), MESSAGE)) {
            return;
        }
        Findings findings = new Findings(place.home());
        reader().read(type, findings);
        BeanModel bean = findings.beans().get(type.getQualifiedName().toString());
        Set<String> carried = Carried.by(type);
        if (bean == null
                || (bean.constraints().isEmpty()
                        && bean.properties().isEmpty()
                        && findings.obstacles().isEmpty()
                        && findings.misplaced().isEmpty()
                        && !carried.contains(Jakarta.CONSTRAINT)
                        && !carried.contains(Jakarta.VALID))) {
            return;
        }
        messages.add(new ConstrainedMessage(
                bean,
                place.home(),
                findings.beans(),
                findings.groups(),
                findings.misplaced(),
                findings.obstacles(),
                reach.isReachable(type, place.home()),
                exists(DELEGATE),
                place.source()));
    }

    /** Elements live for a round, and so do those that hold some. */
    private BeanReader reader() {
        PropertyAccess access = new PropertyAccess(elements, types);
        ConstraintReader constraints = new ConstraintReader(new AnnotationReader(elements), kinds, reach);
        BeanReader[] beans = new BeanReader[1];
        CascadeReader cascades = new CascadeReader(elements, reach, (bean, findings) -> beans[0].read(bean, findings));
        ValueReader values = new ValueReader(elements, types, new Containers(kinds), constraints, cascades);
        beans[0] = new BeanReader(types, values, constraints, access, new HiddenAnnotations(declared));
        return beans[0];
    }
}
