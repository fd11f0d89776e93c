package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageKind;
import io.fairlead.processor.model.OpenType;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.OpenTypeProblem;
import io.fairlead.processor.problem.OpenTypeProblem.Fault;
import io.fairlead.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** What a root declares open is a type of messages, and not all of a kind. */
final class OpenTypeRule implements Rule {

    private static final String MESSAGE = "io.fairlead.Message";

    @Override
    public List<Problem> check(Application application) {
        return application.roots().stream()
                .flatMap(root -> root.open().stream().flatMap(each -> check(root, each)))
                .toList();
    }

    private static Stream<Problem> check(RootModel root, OpenType open) {
        String name = open.type().erased();
        boolean everything = name.equals(MESSAGE)
                || Stream.of(MessageKind.values()).map(MessageKind::type).anyMatch(name::equals);
        if (everything) {
            return problem(root, open, Fault.EVERYTHING);
        }
        if (Stream.of(MessageKind.values()).noneMatch(open::isOf)) {
            return problem(root, open, Fault.NO_MESSAGE);
        }
        return open.type().erasureReach().includes(root.className().packageName())
                ? Stream.empty()
                : problem(root, open, Fault.OUT_OF_REACH);
    }

    private static Stream<Problem> problem(RootModel root, OpenType open, Fault fault) {
        return Stream.of(new OpenTypeProblem(root, open.type().erased(), fault, open.origin()));
    }
}
