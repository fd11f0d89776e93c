package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.plan.BusApi.BuilderPart;
import io.fairlead.processor.plan.BusPlan.PackageUse;
import io.fairlead.processor.plan.BusPlan.PipelineCall;
import io.fairlead.processor.plan.BusPlan.RoutePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans one bus. */
final class BusPlanner {

    private final Application application;
    private final Packages packages;
    private final Pipelines pipelines;
    private final BusNames names;
    private final BusApis apis;
    private final Map<ClassName, HandlerModel> handlerClasses = new HashMap<>();

    BusPlanner(RootModel root, Application application, Packages packages, Pipelines pipelines) {
        this.application = application;
        this.packages = packages;
        this.pipelines = pipelines;
        names = new BusNames(root, application, packages);
        apis = new BusApis(root, application);
        application
                .handlers()
                .forEach(each -> handlerClasses.put(each.component().className(), each));
    }

    BusPlan plan() {
        Map<MessageModel, PipelineCall> calls = new HashMap<>();
        List<PipelinePlan> plans = new ArrayList<>();
        for (MessageModel message : application.messages()) {
            if (pipelines.handlersOf(message).isEmpty()) {
                calls.put(message, new PipelineCall(null, false));
            } else {
                PipelinePlan plan = new PipelinePlanner(names, pipelines, handlerClasses, message).plan();
                plans.add(plan);
                calls.put(message, new PipelineCall(plan.field(), plan.context()));
            }
        }
        List<PackagePlan> used = names.usedPackages().stream()
                .sorted(Comparator.comparing(plan -> plan.name().canonicalName()))
                .toList();
        BusApi api = apis.plan(apis.parts(packages, used));
        return new BusPlan(
                api,
                used.stream().map(plan -> use(plan, api.parts())).toList(),
                List.copyOf(plans),
                overloadCalls(calls),
                dispatches(calls),
                names.part("Wiring"),
                application.messages().stream().map(this::route).toList());
    }

    private List<@Nullable PipelineCall> overloadCalls(Map<MessageModel, PipelineCall> calls) {
        Set<String> superclasses = new HashSet<>();
        for (MessageModel message : application.messages()) {
            message.type().ancestors().stream()
                    .filter(ancestor -> !ancestor.equals(message.type().erased()))
                    .forEach(superclasses::add);
        }
        List<@Nullable PipelineCall> overloads = new ArrayList<>();
        for (MessageModel message : apis.visibleMessages()) {
            overloads.add(superclasses.contains(message.type().erased()) ? null : call(calls, message));
        }
        return overloads;
    }

    private Map<MessageKind, DispatchPlan> dispatches(Map<MessageModel, PipelineCall> calls) {
        Map<MessageKind, DispatchPlan> dispatches = new EnumMap<>(MessageKind.class);
        for (MessageKind kind : MessageKind.values()) {
            List<MessageModel> messages = application.messages().stream()
                    .filter(message -> message.kind() == kind)
                    .toList();
            dispatches.put(kind, new Dispatches(names).plan(kind, messages, message -> call(calls, message)));
        }
        return dispatches;
    }

    private static PipelineCall call(Map<MessageModel, PipelineCall> calls, MessageModel message) {
        return Objects.requireNonNull(calls.get(message), message::name);
    }

    private PackageUse use(PackagePlan plan, List<BuilderPart> parts) {
        String field = names.packageField(plan);
        if (apis.isGivenWhole(packages, plan)) {
            return new PackageUse(plan.name(), field, field, partOf(plan.name(), parts), List.of());
        }
        List<@Nullable String> members = new ArrayList<>();
        plan.members().forEach(member -> members.add(partOf(member.component(), parts)));
        return new PackageUse(plan.name(), field, field, null, members);
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
