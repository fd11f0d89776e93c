import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
public final class PingHandler {
    @Inject
    public PingHandler() {}

    public int handle(Ping command) {
        return command.number();
    }
}
