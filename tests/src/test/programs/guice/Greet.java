package app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.List;

/** A handler that injects the bus, and a middleware that injects something else; neither is public. */
public record Greet(String name) implements Command<String> {

    @CommandHandler
    static final class Greeter {
        private final AppBus bus;

        @Inject
        Greeter(AppBus bus) {
            this.bus = bus;
        }

        String handle(Greet command) {
            return "Hello " + command.name() + ", capacity " + bus.options().asyncCapacity();
        }
    }

    @Middleware
    static final class Log {
        private final List<String> log;

        @Inject
        Log(List<String> log) {
            this.log = log;
        }

        void before(Greet command) {
            log.add(command.getClass().getSimpleName());
        }
    }

    public static Command<String> run() {
        return new Greet("Ann");
    }
}
