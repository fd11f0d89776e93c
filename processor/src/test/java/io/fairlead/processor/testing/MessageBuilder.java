package io.fairlead.processor.testing;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.MessageComponent;
import io.fairlead.processor.model.MessageComponents;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Policies;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.Receiver;
import io.fairlead.processor.model.SequenceKey;
import io.fairlead.processor.model.Storage;
import io.fairlead.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message by hand. */
public final class MessageBuilder implements Models.Part {

    private final MessageKind kind;
    private final String name;
    private @Nullable TypeRef result;
    private final List<String> supertypes = new ArrayList<>();
    private final Set<String> carried = new LinkedHashSet<>();
    private final List<SequenceKey> keys = new ArrayList<>();
    private final List<PolicyModel> policies = new ArrayList<>();
    private final List<List<PolicyModel>> clashes = new ArrayList<>();
    private final List<MessageComponent> components = new ArrayList<>();
    private Storage storage = Storage.NONE;
    private boolean generic;
    private boolean raw;
    private boolean local = true;

    MessageBuilder(MessageKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    public MessageBuilder result(String type, String... ancestors) {
        result = TypeRefs.type(type, ancestors);
        return this;
    }

    public MessageBuilder isA(String supertype) {
        supertypes.add(supertype);
        return this;
    }

    public MessageBuilder carries(String annotation) {
        carried.add(annotation);
        return this;
    }

    public MessageBuilder policy(PolicyModel policy) {
        policies.add(policy);
        return this;
    }

    public MessageBuilder clash(PolicyModel... rivals) {
        clashes.add(List.of(rivals));
        return this;
    }

    /** Put in order by a method of its own. */
    public MessageBuilder key(String method, Reach reach, SequenceKey.Flaw... flaws) {
        keys.add(new SequenceKey(
                method,
                List.of(new Receiver(ClassName.bestGuess(name), reach)),
                Set.of(flaws),
                false,
                local,
                Origin.ofType(name).member(method)));
        return this;
    }

    /** With a component that carries an annotation. */
    public MessageBuilder component(String component, Reach reach, String annotation) {
        components.add(new MessageComponent(
                component, List.of(new Receiver(ClassName.bestGuess(name), reach)), false, Set.of(annotation), false));
        return carries(annotation);
    }

    /** With a name for what is stored. */
    public MessageBuilder named(String stored) {
        storage = new Storage(stored, storage.storedBy(), storage.values(), storage.families());
        return this;
    }

    /** With a policy that stores something of these types. */
    public MessageBuilder storedBy(String policy, TypeRef... values) {
        storage = new Storage(storage.name(), List.of(policy), List.of(values), List.of());
        return this;
    }

    /** With a policy that stores values of a sealed type. */
    public MessageBuilder stored(TypeRef sealed, Storage.Member... members) {
        storage = new Storage(
                storage.name(), List.of("Kept"), List.of(), List.of(new Storage.Family(sealed, List.of(members))));
        return this;
    }

    public MessageBuilder generic() {
        generic = true;
        return this;
    }

    /** Without the type of its result. */
    public MessageBuilder raw() {
        raw = true;
        return this;
    }

    public MessageBuilder foreign() {
        local = false;
        return this;
    }

    MessageModel build() {
        List<String> all = new ArrayList<>(supertypes);
        all.add("io.fairlead.Message");
        all.add(kind.type());
        if (kind.answered() && !raw) {
            all.add(kind.type() + "<" + (result == null ? "java.lang.Object" : result) + ">");
        }
        TypeRef type = TypeRefs.type(name, all.toArray(new String[0]));
        return new MessageModel(
                kind,
                type,
                ClassName.bestGuess(name),
                result,
                carried,
                Set.of(),
                new Policies(policies, clashes),
                new MessageComponents(List.copyOf(components), false),
                storage,
                keys,
                generic,
                local,
                Origin.ofType(name));
    }
}
