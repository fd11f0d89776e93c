package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.RootModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans everything that a compilation generates. */
public final class Planner {

    private final Application application;

    public Planner(Application application) {
        this.application = application;
    }

    /** The plan of a sound application. */
    public Plan plan() {
        Packages packages = new Packages(application);
        Pipelines pipelines = new Pipelines(application);
        return new Plan(
                bridges(),
                packages.local(),
                index(packages.local()),
                application.roots().stream()
                        .map(root -> new BusPlanner(root, application, packages, pipelines).plan())
                        .toList());
    }

    /** One for each class; one that is both a handler and a middleware has the methods of both in it. */
    private List<BridgePlan> bridges() {
        Map<ClassName, BridgePlan> bridges = new LinkedHashMap<>();
        application.handlers().stream()
                .filter(handler -> handler.component().local())
                .map(Bridges::of)
                .forEach(bridge -> bridges.put(bridge.target(), bridge));
        application.middleware().stream()
                .filter(middleware -> middleware.component().local())
                .map(Bridges::of)
                .forEach(bridge -> bridges.merge(bridge.target(), bridge, Bridges::union));
        return List.copyOf(bridges.values());
    }

    /** The faces of the buses of an application that is not sound, as far as they have a name. */
    public List<BusApi> stubs() {
        Packages packages = new Packages(application);
        Map<ClassName, BusApi> stubs = new LinkedHashMap<>();
        for (RootModel root : application.roots()) {
            if (root.flaws().isEmpty()) {
                BusApis apis = new BusApis(root, application);
                // Packages are not written beside stubs, so a builder must not ask for one.
                List<PackagePlan> nameable = packages.local().stream()
                        .filter(plan -> !apis.isGivenWhole(packages, plan))
                        .toList();
                BusApi stub = apis.plan(apis.parts(packages, nameable));
                // Two roots may have been given the same name.
                stubs.putIfAbsent(stub.name(), stub);
            }
        }
        return List.copyOf(stubs.values());
    }

    private @Nullable IndexPlan index(List<PackagePlan> packages) {
        Set<String> messages = new TreeSet<>();
        application.messages().stream()
                .filter(MessageModel::local)
                .map(MessageModel::name)
                .forEach(messages::add);
        Set<String> handlers = localNames(application.handlers().stream().map(HandlerModel::component));
        Set<String> middleware = localNames(application.middleware().stream().map(MiddlewareModel::component));
        Set<String> all = new TreeSet<>(messages);
        all.addAll(handlers);
        all.addAll(middleware);
        if (all.isEmpty()) {
            return null;
        }
        return new IndexPlan(
                GeneratedNames.index(all.iterator().next()),
                List.copyOf(messages),
                List.copyOf(handlers),
                List.copyOf(middleware),
                packages.stream().map(plan -> plan.name().canonicalName()).toList());
    }

    private static Set<String> localNames(Stream<ComponentModel> components) {
        Set<String> names = new TreeSet<>();
        components.filter(ComponentModel::local).map(ComponentModel::name).forEach(names::add);
        return names;
    }
}
