package io.fairlead.processor.validate;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.MessageModel;
import io.fairlead.processor.model.MiddlewareModel;
import io.fairlead.processor.model.MiddlewareOrder;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.Problem.MiddlewareTie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Middlewares that meet on a message have an order. Those that are tied together are reported together, once, however
 * many messages they meet on; at the last by name of those declared here.
 */
final class MiddlewareTieRule implements Rule {

    @Override
    public List<Problem> check(Application application) {
        Places places = new Places(application);
        Map<List<MiddlewareModel>, List<String>> ties = ties(application);
        Set<List<MiddlewareModel>> groups = ties.keySet();
        return ties.entrySet().stream()
                .filter(tie -> groups.stream().noneMatch(other -> isPartOf(other, tie.getKey())))
                .flatMap(tie -> check(tie.getKey(), tie.getValue(), places).stream())
                .toList();
    }

    /** Who is tied, with the names of the messages that they meet on. */
    private static Map<List<MiddlewareModel>, List<String>> ties(Application application) {
        MiddlewareOrder order = new MiddlewareOrder(application.middleware());
        Map<List<MiddlewareModel>, List<String>> ties = new LinkedHashMap<>();
        for (MessageModel message : application.messages()) {
            MiddlewareOrder.Result result = order.of(application.middlewareOf(message));
            if (result instanceof MiddlewareOrder.Tied tied) {
                for (List<MiddlewareModel> group : tied.groups()) {
                    ties.computeIfAbsent(group, each -> new ArrayList<>()).add(message.name());
                }
            }
        }
        return ties;
    }

    private static boolean isPartOf(List<MiddlewareModel> whole, List<MiddlewareModel> part) {
        return whole.size() > part.size() && new HashSet<>(whole).containsAll(part);
    }

    private static Optional<Problem> check(List<MiddlewareModel> tied, List<String> messages, Places places) {
        List<Origin> local = tied.stream()
                .filter(each -> each.component().local())
                .map(each -> each.origin().value("order"))
                .toList();
        if (places.root().isEmpty() && local.size() < tied.size()) {
            return Optional.empty();
        }
        List<String> sorted = messages.stream().sorted().toList();
        return places.lastOrRoot(local).map(origin -> new MiddlewareTie(tied, sorted, origin));
    }
}
