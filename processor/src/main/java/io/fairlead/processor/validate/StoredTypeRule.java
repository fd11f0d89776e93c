package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.RootModel;
import io.fairlead.processor.problem.NamingProblem.StoredType;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Codecs are generated in the package of the bus, and name what they make bytes of. Where they are not generated, it is no concern. */
final class StoredTypeRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        List<Problem> problems = new ArrayList<>();
        if (application.platform().codecs()) {
            for (RootModel root : application.roots()) {
                application.messages().stream()
                        .filter(message -> message.storage().stored())
                        .forEach(message -> check(root, message, problems));
            }
        }
        return problems;
    }

    private static void check(RootModel root, MessageModel message, List<Problem> problems) {
        String packageName = root.className().packageName();
        message.storage()
                .named()
                .filter(value -> !value.erasureReach().includes(packageName))
                .forEach(value -> problems.add(new StoredType(
                        message, value.erased(), packageName, message.local() ? message.origin() : root.origin())));
    }
}
