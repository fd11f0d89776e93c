package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.plan.PipelinePlan.Participant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the parts of one bus are called, and what the bus's package may name. */
final class BusNames {

    private final ClassName name;
    private final Packages packages;
    private final NameAllocator classNames = new NameAllocator();
    private final NameAllocator fieldNames = new NameAllocator();
    private final Map<String, String> pipelineClasses = new LinkedHashMap<>();
    private final Map<String, String> pipelineFields = new LinkedHashMap<>();
    private final Map<ClassName, String> packageFields = new LinkedHashMap<>();
    private final Set<PackagePlan> used = new LinkedHashSet<>();

    BusNames(RootModel root, Application application, Packages packages) {
        this.packages = packages;
        name = ClassName.get(root.className().packageName(), root.busName());
        for (String part : new String[] {"Wiring", "Commands", "Queries", "Events"}) {
            classNames.newName(name.simpleName() + "_" + part);
        }
        for (MessageModel message : application.messages()) {
            pipelineClasses.put(key(message), classNames.newName(GeneratedNames.pipeline(name, message.className())));
            pipelineFields.put(
                    key(message), fieldNames.newName(GeneratedNames.variable(message.className()) + "Pipeline"));
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

    /** A class that belongs to the bus. */
    ClassName part(String suffix) {
        return ClassName.get(name.packageName(), name.simpleName() + "_" + suffix);
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

    /** A component that takes part in a pipeline; its package is from now on one that the bus uses. */
    Participant participant(ClassName component, String field) {
        PackagePlan plan = packages.of(component);
        used.add(plan);
        PackagePlan.Member member = packages.memberOf(component);
        Reach reach = packages.componentOf(component).reach();
        ClassName type = reach.includes(name.packageName()) ? component : ClassName.OBJECT;
        return new Participant(
                component, type, !type.equals(member.type()), field, packageField(plan), member.accessor());
    }

    /** The bus's field of a package, and the method that hands it out. */
    String packageField(PackagePlan plan) {
        return packageFields.computeIfAbsent(
                plan.name(),
                type -> fieldNames.newName(GeneratedNames.variable(type).replace("_", "")));
    }

    /** The packages whose components take part, in the order in which they were first asked for. */
    Set<PackagePlan> usedPackages() {
        return used;
    }
}
