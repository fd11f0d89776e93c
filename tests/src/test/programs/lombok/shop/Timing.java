package shop;

import io.fairlead.Command;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.Synchronized;

@Middleware(order = 1)
@RequiredArgsConstructor(onConstructor_ = @Inject)
final class Timing {

    private final List<String> log;

    long before(Command<?> command) {
        return 7;
    }

    @Synchronized
    void onFinally(Command<?> command, long startedAt) {
        log.add(command.getClass().getSimpleName() + " took " + startedAt);
    }
}
