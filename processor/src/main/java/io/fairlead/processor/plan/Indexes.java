package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.ModuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans what later compilations find this one by: on the class path one index, in the well-known package that a root lists;
 * in a named module, which may not share a package with others, one in each package that has something to list.
 */
final class Indexes {

    private final Application application;
    private final Set<ClassName> foreign;
    private final List<PackagePlan> packages;

    /**
     * Plans the indexes.
     *
     * @param foreign names that must not be used again
     * @param packages the packages of this compilation
     */
    Indexes(Application application, Set<ClassName> foreign, List<PackagePlan> packages) {
        this.foreign = foreign;
        this.application = application;
        this.packages = packages;
    }

    /** The indexes, sorted by name; none if there is nothing to find. */
    List<IndexPlan> plan() {
        Map<String, Set<ClassName>> byPackage = new TreeMap<>();
        boolean named = !application.platform().module().isEmpty();
        listed().forEach(type -> byPackage
                .computeIfAbsent(named ? type.packageName() : "", key -> new TreeSet<>())
                .add(type));
        Map<ClassName, Set<ClassName>> byIndex = new TreeMap<>();
        byPackage.values().forEach(types -> byIndex.put(nameFor(types.iterator().next(), named), types));
        List<String> parts = named
                ? byIndex.keySet().stream()
                        .map(ClassName::canonicalName)
                        .sorted()
                        .toList()
                : List.of();
        long fingerprint = new Fingerprint(application, packages).value();
        List<IndexPlan> plans = new ArrayList<>();
        byIndex.forEach((name, types) -> plans.add(plan(name, types, parts, fingerprint)));
        return List.copyOf(plans);
    }

    private ClassName nameFor(ClassName first, boolean named) {
        return GeneratedNames.apartFrom(
                foreign, named ? GeneratedNames.indexBeside(first) : GeneratedNames.index(first.canonicalName()));
    }

    private Stream<ClassName> listed() {
        return Stream.concat(
                application.messages().stream().filter(MessageModel::local).map(MessageModel::className),
                Stream.concat(handlers(), middleware()));
    }

    private Stream<ClassName> handlers() {
        return localNames(application.handlers().stream().map(HandlerModel::component));
    }

    private Stream<ClassName> middleware() {
        return localNames(application.middleware().stream().map(MiddlewareModel::component));
    }

    private static Stream<ClassName> localNames(Stream<ComponentModel> components) {
        return components.filter(ComponentModel::local).map(ComponentModel::className);
    }

    private IndexPlan plan(ClassName name, Set<ClassName> types, List<String> parts, long fingerprint) {
        return new IndexPlan(
                name,
                ModuleModel.FORMAT,
                fingerprint,
                application.platform().module(),
                parts,
                application.platform().concealed().stream().sorted().toList(),
                sorted(application.messages().stream().map(MessageModel::className), types),
                application.messages().stream()
                        .filter(message -> types.contains(message.className())
                                && !message.carriedByTypes().isEmpty())
                        .map(Indexes::carriedBy)
                        .distinct()
                        .sorted()
                        .toList(),
                sorted(handlers(), types),
                sorted(middleware(), types),
                packages.stream()
                        .map(PackagePlan::name)
                        .filter(each -> parts.isEmpty() || each.packageName().equals(name.packageName()))
                        .map(ClassName::canonicalName)
                        .sorted()
                        .toList());
    }

    private static String carriedBy(MessageModel message) {
        return message.name()
                + message.carriedByTypes().stream()
                        .sorted()
                        .map(name -> " " + name)
                        .collect(Collectors.joining());
    }

    private static List<String> sorted(Stream<ClassName> names, Set<ClassName> among) {
        return names.filter(among::contains)
                .map(ClassName::canonicalName)
                .distinct()
                .sorted()
                .toList();
    }
}
