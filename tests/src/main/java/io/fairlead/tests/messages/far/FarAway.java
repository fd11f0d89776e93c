package io.fairlead.tests.messages.far;

import io.fairlead.Command;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.List;
import java.util.Map;

/** All that is private to a package, far away from the root, and a way to send it. */
public final class FarAway {

    record HiddenCommand(int number) implements Command<HiddenResult> {}

    record HiddenQuery(int number) implements Query<List<HiddenResult>> {}

    record HiddenResult(int number) {}

    enum HiddenEnum implements Command<Map<String, HiddenResult>> {
        ONLY
    }

    @Middleware
    static final class HiddenMiddleware {
        HiddenResult before(HiddenCommand command) {
            return new HiddenResult(command.number());
        }

        void after(HiddenCommand command, HiddenResult result, HiddenResult state) {
            if (result.number() != state.number() + 1) {
                throw new IllegalStateException();
            }
        }
    }

    @Middleware
    static final class HiddenListMiddleware {
        void after(HiddenQuery query, List<HiddenResult> result) {
            if (result.get(0).number() != query.number()) {
                throw new IllegalStateException();
            }
        }
    }

    @CommandHandler
    static final class HiddenHandler {
        HiddenResult handle(HiddenCommand command) {
            return new HiddenResult(command.number() + 1);
        }

        Outcome<Map<String, HiddenResult>, ?> handle(HiddenEnum command) {
            return Outcome.of(Map.of("only", new HiddenResult(3)));
        }
    }

    static final class HiddenAnswerer {
        @QueryHandler
        List<HiddenResult> answer(HiddenQuery query) {
            return List.of(new HiddenResult(query.number()));
        }
    }

    public static Command<?> command(int number) {
        return new HiddenCommand(number);
    }

    public static Query<?> query(int number) {
        return new HiddenQuery(number);
    }

    public static Command<?> constant() {
        return HiddenEnum.ONLY;
    }

    private FarAway() {}
}
