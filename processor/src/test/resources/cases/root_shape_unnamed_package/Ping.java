import io.fairlead.Command;

public record Ping(int number) implements Command<Integer> {}
