package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusPlan.PackageGroup;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.BusPlan.RoutePlan;
import io.fairlead.processor.plan.BusPlan.Segment;
import io.fairlead.processor.plan.BusPlan.Way;
import java.util.ArrayList;
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
    private final List<MessageModel> overloaded;
    private final Set<String> superclasses;
    private final Map<ClassName, HandlerModel> handlerClasses = new HashMap<>();

    BusPlanner(RootModel root, Application application, Packages packages, Pipelines pipelines) {
        this.application = application;
        this.packages = packages;
        this.pipelines = pipelines;
        names = new BusNames(root, application, packages);
        apis = new BusApis(root, application);
        overloaded = apis.visibleMessages();
        superclasses = superclasses(application);
        application
                .handlers()
                .forEach(each -> handlerClasses.put(each.component().className(), each));
    }

    BusPlan plan() {
        IdentityHashMap<MessageModel, Way> ways = new IdentityHashMap<>();
        List<Segment> segments = segments(ways);
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
                segments,
                overloads(ways),
                dispatches(ways),
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
        origins.add(api.root().canonicalName());
        return List.copyOf(origins);
    }

    private List<Segment> segments(IdentityHashMap<MessageModel, Way> ways) {
        Segments segments = new Segments(names, overloaded, superclasses);
        for (MessageModel message : application.messages()) {
            segments.beginMessage();
            Way way = way(message);
            ways.put(message, way);
            segments.add(message, way);
        }
        return segments.end();
    }

    private Way way(MessageModel message) {
        if (pipelines.handlersOf(message).isEmpty()) {
            return new Way.Nowhere();
        }
        PipelinePlan plan = new PipelinePlanner(names, pipelines, handlerClasses, message).plan();
        return plan.isBare() ? new Way.Straight(plan) : new Way.Through(plan);
    }

    private List<@Nullable Way> overloads(IdentityHashMap<MessageModel, Way> ways) {
        List<@Nullable Way> overloads = new ArrayList<>();
        for (MessageModel message : overloaded) {
            overloads.add(superclasses.contains(message.type().erased()) ? null : way(ways, message));
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

    private Map<MessageKind, DispatchPlan> dispatches(IdentityHashMap<MessageModel, Way> ways) {
        Map<MessageKind, DispatchPlan> dispatches = new EnumMap<>(MessageKind.class);
        for (MessageKind kind : MessageKind.values()) {
            List<MessageModel> messages = application.messages().stream()
                    .filter(message -> message.kind() == kind)
                    .toList();
            dispatches.put(kind, new Dispatches(names).plan(kind, messages, message -> way(ways, message)));
        }
        return dispatches;
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
                pipelines.handlersOf(message).isEmpty()
                        ? List.of()
                        : pipelines.middlewareOf(message).stream()
                                .map(each -> each.component().className().reflectionName())
                                .toList(),
                pipelines.handlersOf(message).stream()
                        .map(method -> method.owner().reflectionName())
                        .toList());
    }
}
