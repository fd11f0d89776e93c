import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.time.Clock;

@CommandHandler
public final class PingHandler {
    private final Clock clock;

    @Inject
    public PingHandler(Clock clock) {
        this.clock = clock;
    }

    public int handle(Ping command) {
        return command.number() + clock.instant().getNano();
    }
}
