package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.NamedPart;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.BusPlan.ComponentUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What the parts of one bus are called, and what the bus's package may name. */
final class BusNames {

    /** The method by which a bus hands out the middleware of its own. */
    private static final String OF_BUS_ITSELF = "commandEvents";

    /** The methods without parameters and the fields that every bus has. */
    private static final List<String> TAKEN = List.of(
            "begin",
            "builder",
            "close",
            OF_BUS_ITSELF,
            "commands",
            "deadLetters",
            "events",
            "forgetPipelines",
            "kept",
            "lock",
            "makeOpenHandlers",
            "newMetadata",
            "openHandlers",
            "options",
            "queries",
            "queueStatistics",
            "registrations",
            "requireOpen",
            "sequencesEvents",
            "sessions",
            "start",
            "wiring");

    private final ClassName name;
    private final Packages packages;
    private final UniqueNames classNames = new UniqueNames();
    private final UniqueNames fieldNames = GeneratedNames.ofMembers();
    private final Map<String, String> pipelineClasses = new LinkedHashMap<>();
    private final Map<String, String> pipelineFields = new LinkedHashMap<>();
    private final Map<ClassName, String> packageFields = new LinkedHashMap<>();
    private final Map<ClassName, String> packageProviders = new LinkedHashMap<>();
    private final Collection<String> topPackages;
    private final Map<ClassName, ComponentUse> components = new LinkedHashMap<>();
    private final Map<String, ComponentUse> parts = new HashMap<>();
    private final Map<ClassName, PolicyPlan> policies = new TreeMap<>();
    private final Map<ClassName, PackagePlan> used = new LinkedHashMap<>();

    BusNames(RootModel root, Application application, Packages packages) {
        this.packages = packages;
        TAKEN.forEach(fieldNames::take);
        packageFields.put(PackageModel.OF_BUS.className(), OF_BUS_ITSELF);
        topPackages = application.topPackages();
        topPackages.forEach(fieldNames::take);
        name = ClassName.get(root.className().packageName(), root.busName());
        for (String part : new String[] {"Packages", "Wiring", "Modules", "Commands", "Queries", "Events"}) {
            classNames.take(GeneratedNames.flat(name) + "_" + part);
        }
        for (MessageModel message : application.messages()) {
            pipelineClasses.put(key(message), classNames.take(GeneratedNames.pipeline(name, message.className())));
            pipelineFields.put(
                    key(message), fieldNames.take(GeneratedNames.variable(message.className()) + "Pipeline"));
        }
    }

    private static String key(MessageModel message) {
        return message.kind() + " " + message.name();
    }

    private static String known(Map<String, String> names, MessageModel message) {
        return Objects.requireNonNull(names.get(key(message)), message::name);
    }

    ClassName name() {
        return name;
    }

    /** A class that belongs to every bus. */
    ClassName part(String suffix) {
        return ClassName.get(name.packageName(), GeneratedNames.flat(name) + "_" + suffix);
    }

    /** One of as many classes as a large bus takes. */
    ClassName part(String suffix, int number) {
        return ClassName.get(name.packageName(), classNames.take(GeneratedNames.flat(name) + "_" + suffix + number));
    }

    ClassName pipeline(MessageModel message) {
        return ClassName.get(name.packageName(), known(pipelineClasses, message));
    }

    /** The bus's field of a pipeline, and the method that opens it. */
    String pipelineField(MessageModel message) {
        return known(pipelineFields, message);
    }

    /** A type, or {@code Object} where the bus's package may not name it. */
    TypeName nameable(TypeRef type) {
        return type.reach().includes(name.packageName()) ? type.name().box() : ClassName.OBJECT;
    }

    /** A component that takes part; the bus is injected with its package from now on, unless that is its own. */
    ComponentUse component(ClassName component) {
        return components.computeIfAbsent(component, this::use);
    }

    private ComponentUse use(ClassName component) {
        Reach reach = packages.componentOf(component).reach();
        return use(component, reach.includes(name.packageName()) ? component : ClassName.OBJECT);
    }

    /** A named part that takes part. Whatever its class is, it is called as what it implements. */
    ComponentUse part(NamedPart part) {
        return parts.computeIfAbsent(
                part.className() + " as " + part.type(), key -> use(part.className(), part.type()));
    }

    private ComponentUse use(ClassName component, ClassName type) {
        PackagePlan plan = packages.of(component);
        if (!plan.isOfBus()) {
            used.put(plan.name(), plan);
        }
        PackagePlan.Member member = packages.memberOf(component);
        return new ComponentUse(
                type,
                !type.equals(member.type()),
                fieldNames.take(GeneratedNames.variable(component)),
                packageField(plan),
                member.accessor());
    }

    /** The class that stands for a policy's annotation; it is written if anybody asks for it. */
    ClassName policy(AnnotationModel annotation) {
        return policies.computeIfAbsent(
                        annotation.type(),
                        type -> new PolicyPlan(
                                ClassName.get(
                                        name.packageName(),
                                        classNames.take(GeneratedNames.flat(name) + "_" + GeneratedNames.flat(type))),
                                annotation.type(),
                                annotation.members()))
                .name();
    }

    /** An annotation, with other words for the classes of parts that the bus's package may not name. */
    AnnotationModel nameable(PolicyModel policy) {
        Map<TypeName, Object> hidden = new HashMap<>();
        for (NamedPart part : policy.parts()) {
            if (!packages.isNameable(part.className(), name.packageName())) {
                hidden.put(
                        part.className(),
                        new AnnotationModel.ClassOf(
                                packages.of(part.className()).name(),
                                packages.memberOf(part.className()).classMethod()));
            }
        }
        return hidden.isEmpty() ? policy.annotation() : policy.annotation().naming(hidden);
    }

    /** Those that were asked for. */
    List<PolicyPlan> policies() {
        return List.copyOf(policies.values());
    }

    /** The class that makes a component and opens it to the bus. */
    ClassName packageOf(ClassName component) {
        return packages.of(component).name();
    }

    /** What a bridge method is called in that class. */
    String bridge(ClassName component, BridgeMethod method) {
        return packages.memberOf(component).bridge(method);
    }

    /** The bus's field of a package, and the method that hands it out. */
    String packageField(PackagePlan plan) {
        return packageFields.computeIfAbsent(plan.name(), type -> fieldNames.take(GeneratedNames.plainVariable(type)));
    }

    /** The bus's field of the provider of a package. */
    String packageProvider(PackagePlan plan) {
        return packageProviders.computeIfAbsent(plan.name(), type -> fieldNames.take(packageField(plan) + "Provider"));
    }

    /** Names that a variable of this application must not have, because it would hide a package. */
    Collection<String> topPackages() {
        return topPackages;
    }

    /** The packages whose components take part, in the order in which they were first asked for. */
    List<PackagePlan> usedPackages() {
        return List.copyOf(used.values());
    }
}
