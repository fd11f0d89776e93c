package shop;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Middleware;
import java.util.ArrayList;
import java.util.List;
import kotlin.Metadata;
import kotlin.Unit;

/** Java as Kotlin's compiler would have it seen. */
@GenerateBus
public interface Shop {

    List<Object> LOG = new ArrayList<>();

    record Open() implements Command<Unit> {}

    record Close() implements Command<String> {}

    @Metadata
    @CommandHandler
    final class Door {
        public void handle(Open command) {
            LOG.add("opened");
        }

        public String handle$shop(Close command) {
            return handle$lambda$0(command, "closed");
        }

        public static String handle$lambda$0(Close command, String answer) {
            return answer;
        }
    }

    @Metadata
    @Middleware(order = 1)
    final class Bell {
        public void before$shop(Command<?> command) {
            LOG.add("rings");
        }

        public void after(Command<?> command, Object result) {
            LOG.add(result);
        }
    }

    static List<Object> run() {
        ShopBus bus = ShopBus.builder().build();
        LOG.add(bus.send(new Open()));
        LOG.add(bus.send(new Close()));
        return LOG;
    }
}
