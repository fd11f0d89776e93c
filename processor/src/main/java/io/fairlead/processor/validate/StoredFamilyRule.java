package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.model.Storage.Family;
import io.fairlead.processor.model.Storage.Member;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.NamingProblem.StoredFamily;
import io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value of a sealed type is written with the name of its class, and read as the class of that name: one name for each. What is told of a family
 * is told once, however many messages it is stored with; and where no codecs are generated, it is no concern.
 */
final class StoredFamilyRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        List<Problem> problems = new ArrayList<>();
        if (application.platform().codecs() && !application.roots().isEmpty()) {
            RootModel root = application.roots().get(0);
            Map<String, Check> families = new TreeMap<>();
            for (MessageModel message : application.messages()) {
                Origin place = message.local() ? message.origin() : root.origin();
                message.storage()
                        .families()
                        .forEach(family ->
                                families.putIfAbsent(family.type().erased(), new Check(message, family, place)));
            }
            families.values().forEach(each -> each.addTo(problems));
        }
        return problems;
    }

    private record Check(MessageModel message, Family family, Origin place) {

        void addTo(List<Problem> problems) {
            for (Member member : family.members()) {
                if (isGiven(member) && !MessageNameRule.isName(member.name())) {
                    problems.add(problem(Fault.MALFORMED_NAME, member.name(), List.of(member.type())));
                }
                if (member.type().isA("java.lang.Enum")) {
                    problems.add(problem(Fault.ENUM, member.name(), List.of(member.type())));
                }
            }
            shared(family.members(), Member::name).forEach((name, same) -> {
                // Classes that are called alike have one problem, and are told apart once it is solved.
                if (same.stream().anyMatch(Check::isGiven)) {
                    problems.add(problem(
                            Fault.SAME_NAME,
                            name,
                            same.stream().map(Member::type).toList()));
                }
            });
            List<TypeRef> imported = Stream.concat(
                            Stream.of(family.type()), family.members().stream().map(Member::type))
                    .distinct()
                    .toList();
            shared(imported, Check::simpleName)
                    .forEach((name, same) -> problems.add(problem(Fault.SAME_CLASS_NAME, name, same)));
        }

        private StoredFamily problem(Fault fault, String name, List<TypeRef> classes) {
            return new StoredFamily(
                    message,
                    family.type().erased(),
                    fault,
                    name,
                    classes.stream().map(TypeRef::erased).sorted().toList(),
                    place);
        }

        private static boolean isGiven(Member member) {
            return !member.name().equals(simpleName(member.type()));
        }

        private static String simpleName(TypeRef type) {
            String name = type.erased();
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** Those that have what tells them apart in common, by what that is. */
        private static <T> Map<String, List<T>> shared(Collection<T> all, Function<T, String> key) {
            Map<String, List<T>> groups =
                    all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
            groups.values().removeIf(group -> group.size() == 1);
            return groups;
        }
    }
}
