package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.PipelinePlan.Constant;
import io.fairlead.processor.plan.PipelinePlan.Instances;
import io.fairlead.processor.plan.PipelinePlan.MessageClass;
import io.fairlead.processor.plan.PipelinePlan.Value;
import io.fairlead.processor.plan.PipelinePlan.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What one pipeline holds to give to hooks, besides what travels with a message: policies, the values of components and what makes them, the classes of
 * other messages, and lists of parts. Each is held once, however many hooks ask for it.
 */
final class Givens {

    private final BusNames bus;
    private final MessageModel message;
    private final TypeName parameter;
    private final UniqueNames names;
    private final Map<List<String>, Constant> constants = new LinkedHashMap<>();
    private final Map<String, Values> values = new LinkedHashMap<>();
    private final Map<ClassName, MessageClass> classes = new LinkedHashMap<>();
    private final Map<String, Instances> instances = new LinkedHashMap<>();

    Givens(BusNames bus, MessageModel message, TypeName parameter, UniqueNames names) {
        this.bus = bus;
        this.message = message;
        this.parameter = parameter;
        this.names = names;
    }

    List<Constant> constants() {
        return List.copyOf(constants.values());
    }

    List<Values> values() {
        return List.copyOf(values.values());
    }

    List<MessageClass> classes() {
        return List.copyOf(classes.values());
    }

    List<Instances> instances() {
        return List.copyOf(instances.values());
    }

    /** The policy that a message carries: this one, or one for which somebody hears of this one. */
    Constant constant(MessageModel carrying, String policy) {
        return constants.computeIfAbsent(List.of(carrying.kind() + " " + carrying.name(), policy), key -> {
            AnnotationModel value = bus.nameable(policy(carrying, policy));
            String field = GeneratedNames.variable(value.type()) + "Policy";
            return new Constant(
                    names.take(
                            carrying.equals(message)
                                    ? field
                                    : GeneratedNames.variable(carrying.className()) + "_" + field),
                    bus.policy(value),
                    value);
        });
    }

    private static PolicyModel policy(MessageModel carrying, String name) {
        return carrying.policies().of(name).orElseThrow(() -> new IllegalStateException(name));
    }

    /** The objects of the classes that the policy names for which a middleware is there. */
    Instances instances(MiddlewareModel middleware, TypeRef list) {
        PolicyModel policy = policy(message, middleware.policies().iterator().next());
        return instances.computeIfAbsent(policy.name() + " " + list, key -> {
            ClassName type = (ClassName)
                    ((ParameterizedTypeName) list.name()).typeArguments().get(0);
            List<NamedPart> parts = policy.parts().stream()
                    .filter(part -> part.type().equals(type))
                    .toList();
            return new Instances(
                    names.take(GeneratedNames.variable(policy.annotation().type()) + GeneratedNames.flat(type) + "s"),
                    type,
                    parts.stream().map(bus::part).distinct().toList());
        });
    }

    /** What makes the values of the components that a middleware is there for. */
    String values(MiddlewareModel middleware) {
        String annotation = Objects.requireNonNull(middleware.purpose(), middleware::name);
        Values made = values.computeIfAbsent(annotation, name -> {
            List<Value> components = middleware.componentsOf(message).stream()
                    .map(each -> ComponentsPlans.value(
                            each, message, parameter, bus.name().packageName()))
                    .toList();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String variable = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
            return new Values(names.take(variable + "Values"), names.take(variable + "Components"), components);
        });
        return made.components().isEmpty() ? made.method() : made.method() + "(message)";
    }

    /** The class of another message. */
    MessageClass classOf(MessageModel other) {
        return classes.computeIfAbsent(
                other.className(),
                name -> ComponentsPlans.classOf(
                        other,
                        names.take(GeneratedNames.variable(name) + "Class"),
                        bus.name().packageName()));
    }
}
