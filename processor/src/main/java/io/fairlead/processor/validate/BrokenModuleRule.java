package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ModuleModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PackageModel;
import io.fairlead.processor.problem.ModuleProblem.BrokenModule;
import io.fairlead.processor.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an index names is there, can be read, and can be made. What no index names can be read, too; nobody is to blame for
 * it but the class path, and it has no place where there is no root.
 */
final class BrokenModuleRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Origin place = new Places(application).root().orElse(Origin.NOWHERE);
        Set<String> opened = application.packages().stream()
                .map(PackageModel::members)
                .flatMap(List::stream)
                .map(member -> member.component().canonicalName())
                .collect(Collectors.toSet());
        Set<String> listed = new HashSet<>();
        application.modules().forEach(module -> listed.addAll(module.unreadable()));
        List<String> unlisted = application.unreadable().stream()
                .filter(name -> !listed.contains(name))
                .toList();
        Stream<Problem> ofModules = application.modules().stream()
                .filter(module -> module.format() == ModuleModel.FORMAT)
                .map(module -> new BrokenModule(
                        module.name(), module.missing(), module.unreadable(), unopened(module, opened), place))
                .filter(BrokenModule::isBroken)
                .map(Problem.class::cast);
        return unlisted.isEmpty()
                ? ofModules.toList()
                : Stream.concat(
                                ofModules,
                                Stream.of(new BrokenModule("the class path", List.of(), unlisted, List.of(), place)))
                        .toList();
    }

    private static List<String> unopened(ModuleModel module, Set<String> opened) {
        return module.components().stream()
                .filter(name -> !opened.contains(name)
                        && !module.missing().contains(name)
                        && !module.unreadable().contains(name))
                .toList();
    }
}
