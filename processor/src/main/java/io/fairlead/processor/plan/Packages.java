package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.plan.PackagePlan.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages of this compilation, which are to be written, and those of the modules compiled before. */
final class Packages {

    /**
     * A constructor takes 255 parameters; fewer keep the injection cheap, which a container does for all members at
     * once.
     */
    private static final int MEMBERS = 25;

    private final Map<ClassName, List<BridgeMethod>> bridges;
    private final Set<ClassName> foreign;
    private final Set<String> topPackages;
    private final Set<ClassName> partsOfPolicies;
    private final List<PackagePlan> local;
    private final List<PackagePlan> all;
    private final Map<ClassName, PackagePlan> byComponent = new HashMap<>();
    private final Map<ClassName, Member> memberByComponent = new HashMap<>();
    private final Map<ClassName, ComponentModel> components;

    /** All packages, as far as it takes to name them. */
    Packages(Application application, Set<ClassName> foreign) {
        this(application, foreign, Map.of());
    }

    /**
     * All packages.
     *
     * @param foreign names that modules compiled before have given to theirs
     * @param bridges the bridges of all components
     */
    Packages(Application application, Set<ClassName> foreign, Map<ClassName, List<BridgeMethod>> bridges) {
        this.foreign = foreign;
        this.bridges = bridges;
        topPackages = application.topPackages();
        components = componentsOf(application);
        partsOfPolicies = application.messages().stream()
                .flatMap(MessageModel::parts)
                .map(NamedPart::className)
                .collect(Collectors.toSet());
        local = planLocal(application);
        all = new ArrayList<>(local);
        application.packages().forEach(each -> all.add(fromModel(each)));
        for (PackagePlan plan : all) {
            for (Member member : plan.members()) {
                if (byComponent.putIfAbsent(member.component(), plan) == null) {
                    memberByComponent.put(member.component(), member);
                }
            }
        }
    }

    private static Map<ClassName, ComponentModel> componentsOf(Application application) {
        // One class may be both a handler and a middleware; it is made once.
        Map<ClassName, ComponentModel> components = inOrder();
        application
                .handlers()
                .forEach(handler -> components.put(handler.component().className(), handler.component()));
        application.middleware().forEach(each -> components.put(each.component().className(), each.component()));
        // One that some package cannot make by itself is asked for.
        application
                .parts()
                .forEach(each -> components.merge(
                        each.component().className(),
                        each.component(),
                        (one, other) -> one.construction().withoutArguments() ? other : one));
        return components;
    }

    private static <V> Map<ClassName, V> inOrder() {
        return new TreeMap<>(Comparator.comparing(ClassName::canonicalName));
    }

    private List<PackagePlan> planLocal(Application application) {
        Map<ClassName, List<ComponentModel>> homes = inOrder();
        Stream.concat(
                        application.handlers().stream().map(HandlerModel::component),
                        application.middleware().stream().map(MiddlewareModel::component))
                .filter(ComponentModel::local)
                .distinct()
                .forEach(component -> homes.put(component.className(), new ArrayList<>(List.of(component))));
        addParts(application, homes);
        Map<String, List<ClassName>> byPackage = new TreeMap<>();
        homes.keySet()
                .forEach(home -> byPackage
                        .computeIfAbsent(home.packageName(), name -> new ArrayList<>())
                        .add(home));
        List<PackagePlan> plans = new ArrayList<>();
        for (List<ClassName> inPackage : byPackage.values()) {
            ClassName first = inPackage.get(0);
            List<ComponentModel> members = new ArrayList<>();
            for (ClassName home : inPackage) {
                if (members.size() >= MEMBERS) {
                    plans.add(plan(first, members));
                    members.clear();
                    first = home;
                }
                members.addAll(Objects.requireNonNull(homes.get(home)));
            }
            plans.add(plan(first, members));
        }
        return List.copyOf(plans);
    }

    /**
     * A part is made by the package of what names it: by the first that does, in each package. Whether its own package belongs to
     * this compilation could not be told from a class file.
     */
    private static void addParts(Application application, Map<ClassName, List<ComponentModel>> homes) {
        Map<ClassName, Map<ClassName, ComponentModel>> named = inOrder();
        application.parts().stream()
                .filter(part -> part.component().local())
                .forEach(part -> named.computeIfAbsent(part.namer(), namer -> inOrder())
                        .put(part.className(), part.component()));
        Set<String> made = new HashSet<>();
        named.forEach((namer, parts) -> parts.forEach((name, part) -> {
            if (made.add(namer.packageName() + " " + name)) {
                homes.computeIfAbsent(namer, home -> new ArrayList<>()).add(part);
            }
        }));
    }

    /**
     * Plans a package.
     *
     * @param first the class that it is named after
     */
    private PackagePlan plan(ClassName first, List<ComponentModel> components) {
        UniqueNames names = GeneratedNames.ofMembers();
        topPackages.forEach(names::take);
        List<Member> members = new ArrayList<>();
        for (ComponentModel component : components) {
            String accessor = names.take(GeneratedNames.variable(component.className()));
            members.add(new Member(
                    component.className(),
                    typeForAll(component),
                    accessor,
                    component.construction().withoutArguments(),
                    partsOfPolicies.contains(component.className())
                            && !component.reach().everywhere(),
                    bridges.getOrDefault(component.className(), List.of())));
        }
        return new PackagePlan(
                GeneratedNames.apartFrom(foreign, GeneratedNames.packageOf(first)), List.copyOf(members));
    }

    private PackagePlan fromModel(PackageModel model) {
        List<Member> members = new ArrayList<>();
        for (PackageModel.Member member : model.members()) {
            ComponentModel component = components.get(member.component());
            members.add(new Member(
                    member.component(),
                    component == null ? ClassName.OBJECT : typeForAll(component),
                    member.accessor(),
                    component != null && component.construction().withoutArguments(),
                    false, // whoever wrote it knew
                    List.of()));
        }
        return new PackagePlan(model.className(), List.copyOf(members));
    }

    private static ClassName typeForAll(ComponentModel component) {
        return component.reach().everywhere() ? component.className() : ClassName.OBJECT;
    }

    /** The packages that this compilation writes, sorted by name. */
    List<PackagePlan> local() {
        return local;
    }

    /** The packages of this compilation whose members their class may name, of which some may be hidden by mistake. */
    List<PackagePlan> localStubs() {
        return local.stream().filter(this::isNameable).toList();
    }

    /**
     * The same, and those of the modules compiled before, of which some may miss their members, as far as code in a package
     * can name them. What is in no package cannot be named from within one (JLS 7.4.2).
     */
    List<PackagePlan> stubs(String home) {
        return all.stream()
                .filter(plan -> !plan.isOfBus())
                .filter(plan -> home.isEmpty() || !plan.name().packageName().isEmpty())
                .filter(this::isNameable)
                .toList();
    }

    private boolean isNameable(PackagePlan plan) {
        return plan.members().stream()
                .map(member -> components.get(member.component()))
                .allMatch(component -> component != null
                        && !component.reach().equals(Reach.NOWHERE)
                        && (!component.local()
                                || component.reach().includes(plan.name().packageName())));
    }

    /** Whether code in a package may name a component. One that nobody knows any more it may not. */
    boolean isNameable(ClassName component, String packageName) {
        ComponentModel model = components.get(component);
        return model != null && model.reach().includes(packageName);
    }

    /** How many components cannot be made without arguments. */
    long demanding() {
        return components.values().stream()
                .filter(component -> !component.construction().withoutArguments())
                .count();
    }

    /** The package that makes a component. */
    PackagePlan of(ClassName component) {
        PackagePlan plan = byComponent.get(component);
        if (plan == null) {
            throw new IllegalStateException(component.canonicalName() + " is listed in the index of its module, but no"
                    + " generated class opens it; compile that module again with this version of the processor");
        }
        return plan;
    }

    /** The member of that package. */
    Member memberOf(ClassName component) {
        return Objects.requireNonNull(memberByComponent.get(component), component::canonicalName);
    }

    /** From where a component's class may be named, and how it is made. */
    ComponentModel componentOf(ClassName component) {
        ComponentModel model = components.get(component);
        if (model == null) {
            throw new IllegalStateException(component.canonicalName() + " is a member of a generated package, but no"
                    + " handler or middleware; compile its module again");
        }
        return model;
    }
}
