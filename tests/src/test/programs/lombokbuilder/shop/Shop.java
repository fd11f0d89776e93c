package shop;

import io.fairlead.Command;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.ArrayList;
import java.util.List;
import lombok.AccessLevel;
import lombok.Data;
import lombok.NoArgsConstructor;
import lombok.RequiredArgsConstructor;
import lombok.Value;
import lombok.experimental.UtilityClass;

@GenerateBus
public interface Shop {

    @Value
    class Greet implements Command<String> {
        String name;
    }

    @Value
    class Count implements Query<Integer> {}

    @CommandHandler
    @RequiredArgsConstructor
    class Greeter {
        private final String greeting;

        String handle(Greet command) {
            return greeting + " " + command.getName();
        }
    }

    @UtilityClass
    class Handlers {

        @Data
        @QueryHandler
        class Counter {
            private int count = 2;

            int handle(Count query) {
                return count;
            }
        }
    }

    @Middleware(order = 1)
    @NoArgsConstructor(access = AccessLevel.PACKAGE)
    class Quiet {
        void before(Command<?> command) {}
    }

    static List<Object> run() {
        List<Object> said = new ArrayList<>();
        try {
            ShopBus.builder().build();
        } catch (IllegalStateException missing) {
            said.add(missing.getMessage());
        }
        ShopBus bus = ShopBus.builder().shopGreeter(new Greeter("Hello")).build();
        said.add(bus.send(new Greet("Ann")));
        said.add(bus.ask(new Count()));
        return said;
    }
}
