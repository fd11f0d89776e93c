package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hook method of a middleware.
 *
 * @param kind which hook it is
 * @param name the method's name, which in Kotlin may be longer than the one of its kind
 * @param parameters its parameters, each with the part it plays
 * @param returns what it returns; null for {@code void}
 * @param answer the argument of a returned {@code ShortCircuit}, or of the stage that {@code aroundAsync} returns; null if it returns
 *     something else
 * @param flaws what is wrong with the method itself
 * @param checked whether it declares a checked exception
 * @param origin the method
 */
public record Hook(
        Kind kind,
        String name,
        List<Parameter> parameters,
        @Nullable TypeRef returns,
        @Nullable TypeRef answer,
        Set<MethodFlaw> flaws,
        boolean checked,
        Origin origin) {

    private static final String COMPONENT_VALUES = "io.fairlead.ComponentValues";
    private static final ClassName LIST = ClassName.get(List.class);

    /** The type of the message parameter; asked for only where there is one. */
    public TypeRef message() {
        return parameters.get(0).type();
    }

    /** The type of the parameter that plays a part. */
    public @Nullable TypeRef parameter(Role role) {
        for (Parameter parameter : parameters) {
            if (parameter.role() == role) {
                return parameter.type();
            }
        }
        return null;
    }

    /** The state that a {@code before} hook hands on; null if it hands on none. */
    public @Nullable TypeRef state() {
        return kind == Kind.BEFORE && answer == null ? returns : null;
    }

    /** Whether it is a function of Kotlin that suspends: it takes one parameter more than its source says. */
    public boolean suspends() {
        return !parameters.isEmpty()
                && parameters.get(parameters.size() - 1).type().erased().equals("kotlin.coroutines.Continuation");
    }

    /** For people: {@code before(io.fairlead.Command<?>)}. */
    public String signature() {
        return parameters.stream()
                .map(parameter -> parameter.type().toString())
                .collect(Collectors.joining(", ", kind.method() + "(", ")"));
    }

    /** The hooks, in the order in which they are written down. */
    public enum Kind {
        BEFORE("before", List.of(Role.MESSAGE)),
        AFTER("after", List.of(Role.MESSAGE, Role.RESULT)),
        ON_ERROR("onError", List.of(Role.MESSAGE, Role.ERROR)),
        ON_FINALLY("onFinally", List.of(Role.MESSAGE)),
        AFTER_COMMIT("afterCommit", List.of(Role.MESSAGE, Role.RESULT)),
        AROUND("around", List.of(Role.MESSAGE, Role.NEXT)),
        AROUND_ASYNC("aroundAsync", List.of(Role.MESSAGE, Role.NEXT)),
        /** Of no message that the middleware stands around, but of the events that its policy names. */
        ON_EVENT("onEvent", List.of(Role.EVENT, Role.POLICY, Role.MESSAGE_CLASS));

        private final String method;

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<Role> required;

        Kind(String method, List<Role> required) {
            this.method = method;
            this.required = required;
        }

        /** The method's name. */
        public String method() {
            return method;
        }

        /** The parts that its first parameters play. */
        public List<Role> required() {
            return required;
        }

        /** Whether the state of {@code before} may be asked for. */
        public boolean takesState() {
            return this == AFTER || this == ON_ERROR || this == ON_FINALLY || this == AFTER_COMMIT;
        }

        /** Whether it stands around the rest of the pipeline. */
        public boolean encloses() {
            return this == AROUND || this == AROUND_ASYNC;
        }
    }

    /** The part that a parameter plays. */
    public enum Role {
        MESSAGE,
        RESULT,
        ERROR,
        NEXT,
        POLICY,
        /** The values of those components that the annotation is about for which the hook is there. */
        COMPONENTS,
        /** A list of the objects that the policy names classes of. */
        INSTANCES,
        EVENT,
        /** The class of the message whose policy names the event. */
        MESSAGE_CLASS,
        CONTEXT,
        STATE,
        /** None: the parameter is one too many. */
        EXCESS
    }

    /**
     * A parameter.
     *
     * @param role the part it plays, from its position and, for policy, components and context, its type
     * @param type its type
     */
    public record Parameter(Role role, TypeRef type) {}

    /**
     * What else the hooks of a middleware may be given, by what its annotation names.
     *
     * @param policy canonical name of the policy; null if there is none
     * @param components whether there are components that the annotation is about
     * @param instances canonical names of the types of which there are lists
     */
    public record Given(@Nullable String policy, boolean components, Set<String> instances) {

        static final Given NOTHING = new Given(null, false, Set.of());
    }

    /** Gives each parameter of a hook its part. */
    public static List<Parameter> assignRoles(Kind kind, List<TypeRef> types, Given of) {
        List<Parameter> parameters = new ArrayList<>();
        Given given = kind == Kind.ON_EVENT ? Given.NOTHING : of;
        boolean known = given.policy() == null;
        boolean values = !given.components();
        boolean listed = false;
        boolean context = false;
        boolean state = false;
        for (TypeRef type : types) {
            Role role;
            if (parameters.size() < kind.required().size()) {
                role = kind.required().get(parameters.size());
            } else if (!known && !context && !state && type.erased().equals(given.policy())) {
                role = Role.POLICY;
                known = true;
            } else if (!values && !context && !state && type.erased().equals(COMPONENT_VALUES)) {
                role = Role.COMPONENTS;
                known = true;
                values = true;
            } else if (!listed && !context && !state && isListOf(type, given.instances())) {
                role = Role.INSTANCES;
                known = true;
                values = true;
                listed = true;
            } else if (type.erased().equals(HandlerMethod.CONTEXT) && !context && !state) {
                role = Role.CONTEXT;
                context = true;
            } else if (kind.takesState() && !state) {
                role = Role.STATE;
                state = true;
            } else {
                role = Role.EXCESS;
            }
            parameters.add(new Parameter(role, type));
        }
        return List.copyOf(parameters);
    }

    /** A list of anything wider or narrower is not what generated code makes. */
    private static boolean isListOf(TypeRef type, Set<String> elements) {
        return type.name() instanceof ParameterizedTypeName list
                && list.rawType().equals(LIST)
                && elements.contains(list.typeArguments().get(0).toString());
    }
}
