package far;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;

/** A handler that the root's package may not name, and that needs something. */
public final class Far {

    record Distance() implements Command<String> {}

    @CommandHandler
    static final class Needy {
        private final String needed;

        Needy(String needed) {
            this.needed = needed;
        }

        String handle(Distance command) {
            return needed;
        }
    }

    public static Far_Needy_Package open(String needed) {
        return new Far_Needy_Package(() -> new Needy(needed));
    }

    public static Command<?> command() {
        return new Distance();
    }

    private Far() {}
}
