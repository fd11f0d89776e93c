package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerMethod;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import io.fairlead.processor.plan.BusPlan.Kept;
import io.fairlead.processor.plan.BusPlan.PackageGroup;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.BusPlan.RoutePlan;
import io.fairlead.processor.plan.BusPlan.Way;
import io.fairlead.processor.plan.DispatchPlan.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans one bus. */
final class BusPlanner {

    /** A constructor takes 255 parameters. */
    private static final int PACKAGES = 200;

    private final Application application;
    private final Packages packages;
    private final Pipelines pipelines;
    private final BusNames names;
    private final BusApis apis;
    private final OpenMessages open;
    private final Dispatches dispatches;
    private final List<MessageModel> overloaded;
    private final Set<String> superclasses;
    private final Map<ClassName, HandlerModel> handlerClasses = new HashMap<>();

    BusPlanner(RootModel root, Application application, Packages packages, Pipelines pipelines) {
        this.application = application;
        this.packages = packages;
        this.pipelines = pipelines;
        names = new BusNames(root, application, packages);
        apis = new BusApis(root, application);
        open = new OpenMessages(root, application.messages());
        dispatches = new Dispatches(names);
        overloaded = apis.visibleMessages();
        superclasses = superclasses(application);
        application
                .handlers()
                .forEach(each -> handlerClasses.put(each.component().className(), each));
    }

    BusPlan plan() {
        IdentityHashMap<MessageModel, Way> ways = new IdentityHashMap<>();
        application.messages().forEach(message -> ways.put(message, way(message)));
        Set<MessageModel> kept = keptMessages();
        List<PackagePlan> used = names.usedPackages().stream()
                .sorted(Comparator.comparing(plan -> plan.name().canonicalName()))
                .toList();
        BusApi api = apis.plan(apis.parts(packages, used));
        List<PackageUse> uses =
                used.stream().map(plan -> use(plan, api.parts())).toList();
        return new BusPlan(
                api,
                uses,
                groups(uses),
                kept(ways, kept),
                pipelines(ways, application.messages()),
                names.policies(),
                overloads(ways),
                dispatches(ways, kept),
                open.types(),
                open.kinds(),
                GeneratedNames.modules(names.name()),
                names.part("Packages"),
                names.part("Wiring"),
                application.messages().stream().map(this::route).toList(),
                origins(api));
    }

    private List<PackageGroup> groups(List<PackageUse> uses) {
        List<PackageGroup> groups = new ArrayList<>();
        for (int from = 0; uses.size() > PACKAGES && from < uses.size(); from += PACKAGES) {
            int number = groups.size() + 1;
            groups.add(new PackageGroup(
                    names.part("Packages", number),
                    "packages" + number,
                    uses.subList(from, Math.min(from + PACKAGES, uses.size()))));
        }
        return List.copyOf(groups);
    }

    private List<String> origins(BusApi api) {
        Set<String> origins = new TreeSet<>();
        application.messages().forEach(message -> origins.add(message.name()));
        application
                .handlers()
                .forEach(handler -> origins.add(handler.component().name()));
        application.middleware().forEach(each -> origins.add(each.name()));
        application.parts().forEach(each -> origins.add(each.component().name()));
        origins.add(api.root().canonicalName());
        open.types().forEach(type -> origins.add(type.toString()));
        return List.copyOf(origins);
    }

    /** Those that an overload or a type test leads to, and not a table. */
    private Set<MessageModel> keptMessages() {
        Set<MessageModel> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (MessageKind kind : MessageKind.values()) {
            List<MessageModel> messages = messagesOf(kind);
            if (dispatches.testsTypes(messages)) {
                kept.addAll(messages);
            }
        }
        overloaded.stream().filter(message -> !isSuperclass(message)).forEach(kept::add);
        return kept;
    }

    private List<MessageModel> messagesOf(MessageKind kind) {
        return application.messages().stream()
                .filter(message -> message.kind() == kind)
                .toList();
    }

    private boolean isSuperclass(MessageModel message) {
        return superclasses.contains(message.type().erased());
    }

    private Kept kept(IdentityHashMap<MessageModel, Way> ways, Set<MessageModel> kept) {
        List<MessageModel> inOrder =
                application.messages().stream().filter(kept::contains).toList();
        List<ComponentUse> components = inOrder.stream()
                .map(message -> way(ways, message))
                .flatMap(way -> way instanceof Way.Straight straight ? Stream.of(straight.handler()) : Stream.of())
                .distinct()
                .toList();
        return new Kept(components, pipelines(ways, inOrder));
    }

    private static List<PipelinePlan> pipelines(IdentityHashMap<MessageModel, Way> ways, List<MessageModel> messages) {
        return messages.stream()
                .map(message -> way(ways, message))
                .flatMap(way -> way instanceof Way.Through through ? Stream.of(through.pipeline()) : Stream.of())
                .toList();
    }

    private Way way(MessageModel message) {
        if (pipelines.handledByNobody(message) && !open.includes(message)) {
            return new Way.Nowhere();
        }
        PipelinePlan plan = new PipelinePlanner(names, pipelines, handlerClasses, open, message).plan();
        return plan.isBare() ? new Way.Straight(plan) : new Way.Through(plan);
    }

    private List<@Nullable Way> overloads(IdentityHashMap<MessageModel, Way> ways) {
        List<@Nullable Way> overloads = new ArrayList<>();
        for (MessageModel message : overloaded) {
            overloads.add(isSuperclass(message) ? null : way(ways, message));
        }
        return overloads;
    }

    private static Set<String> superclasses(Application application) {
        Set<String> superclasses = new HashSet<>();
        for (MessageModel message : application.messages()) {
            message.type().ancestors().stream()
                    .filter(ancestor -> !ancestor.equals(message.type().erased()))
                    .forEach(superclasses::add);
        }
        return superclasses;
    }

    private Map<MessageKind, DispatchPlan> dispatches(IdentityHashMap<MessageModel, Way> ways, Set<MessageModel> kept) {
        Map<MessageKind, DispatchPlan> plans = new EnumMap<>(MessageKind.class);
        for (MessageKind kind : MessageKind.values()) {
            plans.put(
                    kind,
                    dispatches.plan(
                            kind,
                            messagesOf(kind),
                            message -> new Case(
                                    message.className().reflectionName(),
                                    dispatches.typeOf(message),
                                    way(ways, message),
                                    kept.contains(message))));
        }
        return plans;
    }

    private static Way way(IdentityHashMap<MessageModel, Way> ways, MessageModel message) {
        return Objects.requireNonNull(ways.get(message), message::name);
    }

    private PackageUse use(PackagePlan plan, List<BuilderPart> parts) {
        String field = names.packageField(plan);
        if (apis.isGivenWhole(packages, plan)) {
            return new PackageUse(
                    plan.name(), field, names.packageProvider(plan), partOf(plan.name(), parts), List.of());
        }
        List<@Nullable String> members = new ArrayList<>();
        plan.members().forEach(member -> members.add(partOf(member.component(), parts)));
        return new PackageUse(plan.name(), field, names.packageProvider(plan), null, members);
    }

    private static @Nullable String partOf(ClassName type, List<BuilderPart> parts) {
        return parts.stream()
                .filter(part -> part.type().equals(type))
                .map(BuilderPart::name)
                .findFirst()
                .orElse(null);
    }

    private RoutePlan route(MessageModel message) {
        return new RoutePlan(
                message.kind(),
                message.className().reflectionName(),
                pipelines.handledByNobody(message) && !open.includes(message)
                        ? List.of()
                        : pipelines.middlewareOf(message).stream()
                                .map(each -> each.component().className().reflectionName())
                                .toList(),
                Stream.concat(
                                pipelines.handlersOf(message).stream().map(HandlerMethod::owner),
                                pipelines.listenersOf(message).stream()
                                        .map(each ->
                                                each.middleware().component().className())
                                        .distinct())
                        .map(ClassName::reflectionName)
                        .toList());
    }
}
