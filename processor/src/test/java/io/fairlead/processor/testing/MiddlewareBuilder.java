package io.fairlead.processor.testing;

import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.MethodFlaw;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A middleware by hand. */
public final class MiddlewareBuilder implements Models.Part {

    private static final String ANNOTATION = "io.fairlead.annotation.Middleware";
    private static final String SHORT_CIRCUIT = "io.fairlead.ShortCircuit<";

    private final String name;
    private final ComponentBuilder component;
    private int order;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private final Set<String> on = new LinkedHashSet<>();
    private final Set<String> policies = new LinkedHashSet<>();
    private final Set<String> instances = new LinkedHashSet<>();
    private final List<Hook> hooks = new ArrayList<>();
    private final Set<MethodFlaw> flaws = new LinkedHashSet<>();

    MiddlewareBuilder(String name) {
        this.name = name;
        this.component = new ComponentBuilder(name);
    }

    public MiddlewareBuilder order(int value) {
        order = value;
        return this;
    }

    /** What it encloses. */
    public MiddlewareBuilder before(String middleware) {
        before.add(middleware);
        return this;
    }

    /** What it is enclosed by. */
    public MiddlewareBuilder after(String middleware) {
        after.add(middleware);
        return this;
    }

    /** One that it encloses, or is enclosed by, carries no {@code Middleware} annotation. */
    public MiddlewareBuilder stranger(String type) {
        strangers.add(type);
        return this;
    }

    public MiddlewareBuilder on(String annotation) {
        on.add(annotation);
        return this;
    }

    /** On a policy, which its hooks may take from now on if it is the only one. */
    public MiddlewareBuilder enforces(String policy) {
        policies.add(policy);
        return on(policy);
    }

    /** Whose hooks may take lists of objects of a type, from now on. */
    public MiddlewareBuilder lists(String type) {
        instances.add(type);
        return this;
    }

    /** A {@code before} hook that takes the message and returns nothing. */
    public MiddlewareBuilder meets(String message) {
        return hook(Hook.Kind.BEFORE, null, message);
    }

    /** A hook, {@code void} if it returns null. */
    public MiddlewareBuilder hook(Hook.Kind kind, @Nullable String returns, String... parameters) {
        TypeRef shortCircuit = returns != null && returns.startsWith(SHORT_CIRCUIT)
                ? TypeRefs.type(returns.substring(SHORT_CIRCUIT.length(), returns.length() - 1))
                : null;
        List<TypeRef> types = Stream.of(parameters).map(TypeRefs::type).toList();
        String signature =
                types.stream().map(TypeRef::erased).collect(Collectors.joining(",", kind.method() + "(", ")"));
        hooks.add(new Hook(
                kind,
                kind.method(),
                Hook.assignRoles(
                        kind,
                        types,
                        new Hook.Given(
                                policies.size() == 1 ? policies.iterator().next() : null, on.size() == 1, instances)),
                returns == null ? null : TypeRefs.type(returns),
                shortCircuit,
                Set.copyOf(flaws),
                false,
                Origin.ofType(name).member(signature)));
        return this;
    }

    /** A flaw of all hooks that follow. */
    public MiddlewareBuilder flawed(MethodFlaw flaw) {
        flaws.add(flaw);
        return this;
    }

    public MiddlewareBuilder flawed(ComponentModel.Flaw flaw) {
        component.flaws.add(flaw);
        return this;
    }

    public MiddlewareBuilder foreign() {
        component.local = false;
        return this;
    }

    public MiddlewareModel build() {
        return new MiddlewareModel(
                component.build(),
                order,
                before,
                after,
                strangers,
                on,
                policies,
                instances,
                hooks.stream()
                        .filter(hook -> hook.kind() != Hook.Kind.ON_EVENT)
                        .sorted(Comparator.comparing(Hook::kind))
                        .toList(),
                hooks.stream().filter(hook -> hook.kind() == Hook.Kind.ON_EVENT).toList(),
                Origin.ofType(name).annotation(ANNOTATION));
    }
}
