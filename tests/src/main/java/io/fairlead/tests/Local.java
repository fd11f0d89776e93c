package io.fairlead.tests;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Middleware;
import java.util.List;

/** Private to the package of the root, so that the bus has an overload for it. */
record Local(String text) implements Command<List<Local>> {

    @Middleware
    static final class Check {
        Local before(Local command) {
            return command;
        }

        void after(Local command, List<Local> result, Local state) {
            if (!command.equals(state)) {
                throw new IllegalStateException();
            }
        }
    }

    @CommandHandler
    static final class Handler {
        List<Local> handle(Local command) {
            return List.of(command);
        }
    }
}
