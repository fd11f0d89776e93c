package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.Handlers;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusApi.Overload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Plans what the application sees of a bus. It needs no sound application, so it also serves when there are errors. */
final class BusApis {

    private static final ClassName SINGLETON = ClassName.get("jakarta.inject", "Singleton");

    /**
     * The compiler compares all methods of a name with each other, so their number costs its square, and each call is
     * checked against all of them. The generic method serves the messages that come after so many of a kind.
     */
    static final int OVERLOADS = 100;

    /** A builder with more parts than this asks for packages, which nobody wants to write out either, but which fit. */
    private static final int PARTS = 100;

    /** Names that the builder uses for itself. */
    private static final List<String> LOCALS = List.of("options", "build", "bus", "value");

    private final RootModel root;
    private final Application application;
    private final Handlers handlers;
    private final ClassName name;

    BusApis(RootModel root, Application application) {
        this.root = root;
        this.application = application;
        handlers = new Handlers(application, root.filtering());
        name = ClassName.get(root.className().packageName(), root.busName());
    }

    BusApi plan(List<BuilderPart> parts) {
        return new BusApi(
                name,
                root.className(),
                scopes(),
                application.platform().dagger()
                        ? ClassName.get(name.packageName(), name.simpleName() + "Module")
                        : null,
                Codecs.areWanted(application) ? ClassName.get(name.packageName(), name.simpleName() + "Codecs") : null,
                visibleMessages().stream().map(this::overload).toList(),
                parts);
    }

    /** A root that is no component leaves the choice to us. A component must have chosen; a rule says so. */
    private List<ClassName> scopes() {
        return root.scopes().isEmpty() && !root.component() ? List.of(SINGLETON) : root.scopes();
    }

    /** The messages that have an overload, in the order of the application. */
    List<MessageModel> visibleMessages() {
        Map<MessageKind, Integer> counts = new EnumMap<>(MessageKind.class);
        return application.messages().stream()
                .filter(this::isVisible)
                .filter(message -> counts.merge(message.kind(), 1, Integer::sum) <= OVERLOADS)
                .toList();
    }

    private boolean isVisible(MessageModel message) {
        TypeRef result = message.result();
        return !message.generic()
                && !message.raw()
                && message.type().reach().includes(name.packageName())
                && (result == null || result.reach().includes(name.packageName()));
    }

    private Overload overload(MessageModel message) {
        TypeRef result = message.result();
        return new Overload(
                message.kind(),
                message.className(),
                result == null ? TypeName.VOID : result.name(),
                handlers.of(message).stream().anyMatch(HandlerMethod::asynchronous),
                handlers.of(message).stream()
                        .map(method -> method.owner().canonicalName())
                        .distinct()
                        .toList());
    }

    /** What the builder asks for: every class that it may name and that nobody can make without arguments. */
    List<BuilderPart> parts(Packages packages, Collection<PackagePlan> used) {
        UniqueNames names = new UniqueNames(LOCALS);
        List<BuilderPart> parts = new ArrayList<>();
        for (PackagePlan plan : used) {
            if (isGivenWhole(packages, plan)) {
                parts.add(part(names, plan.name()));
            } else {
                // The same filter may be a member of several packages.
                plan.members().stream()
                        .filter(member -> !member.withoutArguments())
                        .filter(member ->
                                parts.stream().noneMatch(part -> part.type().equals(member.component())))
                        .forEach(member -> parts.add(part(names, member.component())));
            }
        }
        return List.copyOf(parts);
    }

    /**
     * Whether a builder asks for a package as a whole: where a member needs arguments and the bus's package may not name it,
     * or where there are too many members to ask for each.
     */
    boolean isGivenWhole(Packages packages, PackagePlan plan) {
        return (packages.demanding() > PARTS && plan.members().stream().anyMatch(member -> !member.withoutArguments()))
                || plan.members().stream()
                        .filter(member -> !member.withoutArguments())
                        .anyMatch(member -> !packages.isNameable(member.component(), name.packageName()));
    }

    private static BuilderPart part(UniqueNames names, ClassName type) {
        return new BuilderPart(type, names.take(GeneratedNames.plainVariable(type)));
    }
}
