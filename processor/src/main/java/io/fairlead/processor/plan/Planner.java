package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.RootModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<PackagePlan> local = new Packages(withAllRoots(application), foreign(), Bridges.of(application)).local();
        List<IndexPlan> indexes = new Indexes(application, foreign(), local).plan();
        List<BusPlan> buses = new ArrayList<>();
        List<CodecPlan> codecs = new ArrayList<>();
        List<ModuleChecksPlan> checks = new ArrayList<>();
        for (Application seen : applications) {
            Packages packages = new Packages(withAllRoots(seen), foreign());
            for (RootModel root : seen.roots()) {
                BusPlan bus = new BusPlanner(root, seen, packages, new Pipelines(seen, root)).plan();
                buses.add(bus);
                ClassName named = bus.api().codecs();
                if (named != null) {
                    codecs.add(Codecs.plan(bus.api(), named, seen));
                }
                checks.add(ModuleChecks.of(root, seen, indexes));
            }
        }
        return new Plan(
                local,
                SequencePlans.local(application),
                ComponentsPlans.local(application),
                indexes,
                List.copyOf(buses),
                List.copyOf(codecs),
                List.copyOf(checks));
    }

    /**
     * The names of what was generated for modules compiled before, whichever root sees them. It is named after their
     * classes; so that only where one of these is declared here again, as tests may do, names meet.
     */
    private Set<ClassName> foreign() {
        return applications.stream()
                .flatMap(seen -> Stream.concat(
                        seen.packages().stream().map(PackageModel::className),
                        seen.modules().stream().map(ModuleModel::index)))
                .collect(Collectors.toSet());
    }

    /** Packages make what roots name as filters, and are the same for all of them. */
    private Application withAllRoots(Application seen) {
        return seen.withRoots(
                applications.stream().flatMap(each -> each.roots().stream()).toList());
    }

    /** What stands in for the buses of applications that are not sound, as far as they have a name. */
    public StubPlan stubs() {
        Map<ClassName, BusApi> stubs = new LinkedHashMap<>();
        for (Application seen : applications) {
            Packages packages = new Packages(withAllRoots(seen), foreign());
            for (RootModel root : seen.roots()) {
                if (root.hasName()) {
                    BusApi stub = stub(root, seen, packages);
                    // Two roots may have been given the same name.
                    stubs.putIfAbsent(stub.name(), stub);
                }
            }
        }
        return new StubPlan(
                new Packages(withAllRoots(application), foreign()).localStubs(), List.copyOf(stubs.values()));
    }

    private static BusApi stub(RootModel root, Application seen, Packages packages) {
        BusApis apis = new BusApis(root, seen);
        return apis.plan(apis.parts(packages, packages.stubs(root.className().packageName())));
    }
}
