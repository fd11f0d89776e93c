package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.RootModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans everything that a compilation generates from all that it sees. */
public final class Planner {

    /** The same but for what their roots see of other modules. */
    private final List<Application> applications;

    /** What is of this compilation is in all of them. */
    private final Application application;

    public Planner(List<Application> applications) {
        this.applications = applications;
        application = applications.get(0);
    }

    /** The plan of sound applications. */
    public Plan plan() {
        List<PackagePlan> local = new Packages(application, Bridges.of(application)).local();
        List<IndexPlan> indexes = new Indexes(application, local).plan();
        List<BusPlan> buses = new ArrayList<>();
        List<ModuleChecksPlan> checks = new ArrayList<>();
        for (Application seen : applications) {
            Packages packages = new Packages(seen);
            Pipelines pipelines = new Pipelines(seen);
            for (RootModel root : seen.roots()) {
                buses.add(new BusPlanner(root, seen, packages, pipelines).plan());
                checks.add(ModuleChecks.of(root, seen, indexes));
            }
        }
        return new Plan(local, indexes, List.copyOf(buses), List.copyOf(checks));
    }

    /** The faces of the buses of applications that are not sound, as far as they have a name. */
    public List<BusApi> stubs() {
        Map<ClassName, BusApi> stubs = new LinkedHashMap<>();
        for (Application seen : applications) {
            Packages packages = new Packages(seen);
            for (RootModel root : seen.roots()) {
                if (root.flaws().isEmpty()) {
                    BusApi stub = stub(root, seen, packages);
                    // Two roots may have been given the same name.
                    stubs.putIfAbsent(stub.name(), stub);
                }
            }
        }
        return List.copyOf(stubs.values());
    }

    private static BusApi stub(RootModel root, Application seen, Packages packages) {
        BusApis apis = new BusApis(root, seen);
        // Packages are not written beside stubs, so a builder must not ask for one.
        List<PackagePlan> nameable = packages.local().stream()
                .filter(plan -> !apis.isGivenWhole(packages, plan))
                .toList();
        return apis.plan(apis.parts(packages, nameable));
    }
}
