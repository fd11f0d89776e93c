package io.fairlead.processor.constraint.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.fairlead.processor.constraint.model.BeanModel;
import io.fairlead.processor.constraint.model.BeanModel.PropertyModel;
import io.fairlead.processor.constraint.model.ConstraintModel;
import io.fairlead.processor.constraint.model.ValueModel;
import io.fairlead.processor.element.Annotations;
import io.fairlead.processor.element.Signatures;
import io.fairlead.processor.model.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** From a class to what is checked of its objects: fields and getters, those inherited included, and the whole. */
final class BeanReader {

    private static final String SEQUENCE_PROVIDER = "GroupSequenceProvider";

    private final Types types;
    private final ValueReader values;
    private final ConstraintReader constraints;
    private final PropertyAccess access;
    private final HiddenAnnotations hidden;

    BeanReader(
            Types types,
            ValueReader values,
            ConstraintReader constraints,
            PropertyAccess access,
            HiddenAnnotations hidden) {
        this.types = types;
        this.values = values;
        this.constraints = constraints;
        this.access = access;
        this.hidden = hidden;
    }

    /** Reads a class, and those that it refers to, into the findings. */
    void read(TypeElement type, Findings findings) {
        if (!findings.begin(type.getQualifiedName().toString())) {
            return;
        }
        List<ConstraintModel> whole = new ArrayList<>();
        List<PropertyModel> properties = new ArrayList<>();
        for (TypeElement each : hierarchy(type)) {
            String host = each.getKind() == ElementKind.INTERFACE
                    ? each.getQualifiedName().toString()
                    : null;
            Origin origin = Origin.ofType(each.getQualifiedName().toString());
            Site site = new Site(origin, host, isUnwarned(each));
            if (hidden.mayHide(each)) {
                findings.obstacle(
                        "this compiler does not see constraints on type arguments in the class file of "
                                + each.getSimpleName(),
                        origin);
            }
            if (!each.equals(type) && Annotations.find(each, Jakarta.GROUP_SEQUENCE) != null) {
                findings.obstacle(each.getSimpleName() + " redefines its default group for subclasses", origin);
            }
            whole.addAll(constraints.read(each.getAnnotationMirrors(), type.asType(), site, findings));
            properties.addAll(propertiesOf(each, type, site, findings));
        }
        if (Annotations.carriesAny(type, List.of(SEQUENCE_PROVIDER))) {
            findings.obstacle(
                    type.getSimpleName() + " computes its groups",
                    Origin.ofType(type.getQualifiedName().toString()));
        }
        findings.add(new BeanModel(
                ClassName.get(type),
                referenceTo(type),
                List.copyOf(whole),
                List.copyOf(properties),
                sequence(type, findings)));
    }

    private List<PropertyModel> propertiesOf(TypeElement declaring, TypeElement bean, Site site, Findings findings) {
        List<PropertyModel> properties = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
            String name = field.getSimpleName().toString();
            Origin place = site.origin().member(name);
            ValueModel value = read(field, field.asType(), bean, at(place, field, site), findings);
            if (!value.isEmpty() && !field.getModifiers().contains(Modifier.STATIC)) {
                String read = access.toField(field, declaring, bean, findings.home());
                if (read == null) {
                    findings.obstacle("the field " + name + " is private and has no getter", place);
                } else {
                    properties.add(new PropertyModel(name, read, value));
                }
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
            String name = PropertyAccess.propertyOf(method);
            if (name == null || method.getModifiers().contains(Modifier.STATIC)) {
                continue;
            }
            Origin place = site.origin().member(Signatures.of(method, types));
            ValueModel value = read(method, method.getReturnType(), bean, at(place, method, site), findings);
            if (!value.isEmpty()) {
                String call = method.getSimpleName() + "()";
                if (access.isReachable(method, declaring, findings.home())) {
                    properties.add(new PropertyModel(name, call, value));
                } else {
                    findings.obstacle("the getter " + call + " is out of reach", place);
                }
            }
        }
        return properties;
    }

    /** In a class that inherits from a generic one, the type arguments are known where the declaration has variables. */
    private ValueModel read(Element member, TypeMirror declared, TypeElement bean, Site site, Findings findings) {
        TypeMirror type = declared;
        if (!bean.equals(member.getEnclosingElement()) && bean.asType() instanceof DeclaredType subtype) {
            TypeMirror seen = types.asMemberOf(subtype, member);
            TypeMirror resolved = seen instanceof ExecutableType method ? method.getReturnType() : seen;
            type = declared.getKind() == TypeKind.TYPEVAR ? resolved : declared;
        }
        return values.read(type, member.getAnnotationMirrors(), site, findings);
    }

    private static Site at(Origin place, Element member, Site around) {
        return new Site(place, around.host(), around.unwarned() || isUnwarned(member));
    }

    private static boolean isUnwarned(Element element) {
        AnnotationMirror suppress = Annotations.find(element, "java.lang.SuppressWarnings");
        return suppress != null && Annotations.texts(suppress, "value").contains("PatternBacktracking");
    }

    private static List<String> sequence(TypeElement type, Findings findings) {
        AnnotationMirror annotation = Annotations.find(type, Jakarta.GROUP_SEQUENCE);
        if (annotation == null) {
            return List.of();
        }
        List<TypeElement> steps = Annotations.elements(annotation, "value");
        steps.stream().filter(step -> !step.equals(type)).forEach(step -> GroupReader.read(step, findings));
        return steps.stream().map(step -> step.getQualifiedName().toString()).toList();
    }

    private static TypeName referenceTo(TypeElement type) {
        ClassName name = ClassName.get(type);
        int parameters = type.getTypeParameters().size();
        TypeName[] arguments = new TypeName[parameters];
        Arrays.fill(arguments, WildcardTypeName.subtypeOf(Object.class));
        return parameters == 0 ? name : ParameterizedTypeName.get(name, arguments);
    }

    /** The class, its superclasses, and all interfaces, each once. */
    private static Set<TypeElement> hierarchy(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        collect(type, all);
        return all;
    }

    private static void collect(TypeElement type, Set<TypeElement> all) {
        if (type.getQualifiedName().toString().startsWith("java.") || !all.add(type)) {
            return;
        }
        if (type.getSuperclass() instanceof DeclaredType superclass) {
            collect((TypeElement) superclass.asElement(), all);
        }
        for (TypeMirror inherited : type.getInterfaces()) {
            if (inherited instanceof DeclaredType declared) {
                collect((TypeElement) declared.asElement(), all);
            }
        }
    }
}
