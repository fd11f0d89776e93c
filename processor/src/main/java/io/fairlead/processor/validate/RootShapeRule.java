package io.fairlead.processor.validate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel;
import io.fairlead.processor.model.HandlerModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.RootShape;
import io.fairlead.processor.problem.Problem.RootShape.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A bus can be generated beside every root. */
final class RootShapeRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        return Stream.concat(
                        application.roots().stream()
                                .flatMap(root -> Stream.of(
                                                checkAlone(root),
                                                checkPackage(root, application),
                                                checkNeighbours(root, application))
                                        .flatMap(Function.identity())),
                        checkTogether(application.roots()))
                .toList();
    }

    private static Stream<Problem> checkAlone(RootModel root) {
        Stream<Problem> flaws = root.flaws().stream().sorted().map(flaw -> problem(root, flaw));
        boolean unscoped = root.component() && root.scopes().isEmpty();
        return unscoped
                ? Stream.concat(flaws, Stream.of(new RootShape(root, Fault.UNSCOPED, List.of(), root.origin())))
                : flaws;
    }

    private static Problem problem(RootModel root, RootModel.Flaw flaw) {
        return switch (flaw) {
            case INNER -> new RootShape(root, Fault.INNER, List.of(), root.origin());
            case PRIVATE -> new RootShape(root, Fault.PRIVATE, List.of(), root.origin());
            case NAME_NOT_A_CLASS_NAME -> problemOfName(root, Fault.NAME_NOT_A_CLASS_NAME, List.of());
            case NAME_RESERVED -> problemOfName(root, Fault.NAME_RESERVED, List.of());
            case NAME_TAKEN -> problemOfName(root, Fault.NAME_TAKEN, List.of());
        };
    }

    /** What is in no package cannot be named from within one (JLS 7.4.2). */
    private static Stream<Problem> checkPackage(RootModel root, Application application) {
        if (root.className().packageName().isEmpty()) {
            return Stream.empty();
        }
        List<String> unreachable = Stream.concat(
                        application.handlers().stream().map(HandlerModel::component),
                        application.middleware().stream().map(MiddlewareModel::component))
                .map(ComponentModel::className)
                .filter(name -> name.packageName().isEmpty())
                .map(ClassName::canonicalName)
                .distinct()
                .sorted()
                .toList();
        return unreachable.isEmpty()
                ? Stream.empty()
                : Stream.of(new RootShape(root, Fault.UNNAMED_PACKAGE, unreachable, root.origin()));
    }

    /** A type hides the package of its name (JLS 6.4.2), and a bus may have to name classes in full. */
    private static Stream<Problem> checkNeighbours(RootModel root, Application application) {
        Set<String> packages = application.topPackages();
        List<String> hiding = root.neighbours().stream()
                .filter(packages::contains)
                .map(root.className().topLevelClassName()::peerClass)
                .map(ClassName::canonicalName)
                .sorted()
                .toList();
        return hiding.isEmpty()
                ? Stream.empty()
                : Stream.of(new RootShape(root, Fault.HIDDEN_PACKAGE, hiding, root.origin()));
    }

    private static Stream<Problem> checkTogether(List<RootModel> roots) {
        Map<String, List<RootModel>> byBus = roots.stream()
                .collect(groupingBy(
                        root -> root.className().packageName() + "." + root.busName(), TreeMap::new, toList()));
        return byBus.values().stream().filter(sharing -> sharing.size() > 1).map(RootShapeRule::problem);
    }

    private static Problem problem(List<RootModel> sharing) {
        List<String> names =
                sharing.stream().map(root -> root.className().canonicalName()).toList();
        return problemOfName(sharing.get(sharing.size() - 1), Fault.NAME_SHARED, names);
    }

    private static Problem problemOfName(RootModel root, Fault fault, List<String> evidence) {
        return new RootShape(root, fault, evidence, root.origin().value("name"));
    }
}
