package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.NamingProblem.DuplicateMessageName;
import io.fairlead.processor.problem.NamingProblem.MessageName;
import io.fairlead.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What messages are called is a name, and one of each alone. A message of which something is stored must have one, wherever the root is that stores
 * it. A class of several kinds is named once, and has another problem.
 */
final class MessageNameRule implements Rule {

    private static final String ANNOTATION = "io.fairlead.annotation.MessageName";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,99}");

    @Override
    public List<Problem> check(Application application) {
        Origin root = application.roots().isEmpty()
                ? null
                : application.roots().get(0).origin();
        Map<String, MessageModel> classes = new TreeMap<>();
        application.messages().forEach(message -> classes.putIfAbsent(message.name(), message));
        List<Problem> problems = new ArrayList<>();
        Map<String, List<MessageModel>> named = new TreeMap<>();
        for (MessageModel message : classes.values()) {
            String name = message.storage().name();
            if (name != null) {
                named.computeIfAbsent(name, each -> new ArrayList<>()).add(message);
                if (message.local() && !isName(name)) {
                    problems.add(new MessageName(message, name, List.of(), ofName(message)));
                }
            } else if (message.storage().stored() && (message.local() || root != null)) {
                problems.add(new MessageName(message, null, message.storage().storedBy(), placeOf(message, root)));
            }
        }
        named.forEach((name, same) -> {
            if (same.size() > 1) {
                problems.add(new DuplicateMessageName(
                        name, same.stream().map(MessageModel::name).toList(), placeOf(same, root)));
            }
        });
        return problems;
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private static Origin ofName(MessageModel message) {
        return message.origin().annotation(ANNOTATION).value("value");
    }

    private static Origin placeOf(MessageModel message, @Nullable Origin root) {
        return message.local() || root == null ? message.origin() : root;
    }

    /** At the last one that can be changed here. */
    private static Origin placeOf(List<MessageModel> same, @Nullable Origin root) {
        for (int i = same.size() - 1; i >= 0; i--) {
            if (same.get(i).local()) {
                return ofName(same.get(i));
            }
        }
        return root == null ? Origin.NOWHERE : root;
    }
}
