package app;

import far.Far;
import io.fairlead.BusOptions;
import io.fairlead.Command;
import io.fairlead.Message;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.ArrayList;
import java.util.List;

@GenerateBus
public interface App {

    record Greet(String name) implements Command<String> {}

    record Count() implements Query<Integer> {}

    @CommandHandler
    final class Greeter {
        private final String greeting;
        private final AppBus bus;

        public Greeter(String greeting, AppBus bus) {
            this.greeting = greeting;
            this.bus = bus;
        }

        String handle(Greet command) {
            return greeting + " " + command.name() + " " + bus.ask(new Count());
        }
    }

    @QueryHandler
    final class Counter {
        private int count;

        int handle(Count query) {
            return ++count;
        }
    }

    @Middleware
    final class Log {
        private final List<String> log;

        public Log(List<String> log) {
            this.log = log;
        }

        void before(Message message) {
            log.add(message.getClass().getSimpleName());
        }
    }

    static List<String> run() {
        List<String> said = new ArrayList<>();
        AppBus.Builder builder = AppBus.builder();
        try {
            builder.build();
        } catch (IllegalStateException missing) {
            said.add(missing.getMessage());
        }
        int[] made = new int[1];
        builder.appLog(new Log(said)).appGreeter(bus -> {
            made[0]++;
            return new Greeter("Hello", bus);
        });
        try {
            builder.build();
        } catch (IllegalStateException missing) {
            said.add(missing.getMessage());
        }
        try {
            builder.appLog((Log) null);
        } catch (NullPointerException missing) {
            said.add("null " + missing.getMessage());
        }
        AppBus bus = builder.options(BusOptions.builder().asyncCapacity(3).build())
                .farNeedyPackage(Far.open("far"))
                .build();
        said.add("made " + made[0]);
        said.add(bus.send(new Greet("Ann")));
        said.add(bus.send(new Greet("Bob")));
        said.add(String.valueOf(bus.send(Far.command())));
        said.add("made " + made[0] + ", capacity " + bus.options().asyncCapacity());
        try {
            builder.build();
        } catch (IllegalStateException second) {
            said.add(second.getMessage());
        }
        bus.close();
        return said;
    }
}
