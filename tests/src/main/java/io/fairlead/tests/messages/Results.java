package io.fairlead.tests.messages;

import io.fairlead.Command;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.QueryHandler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of all sorts. */
public final class Results {

    public record Nothing() implements Command<Void> {}

    public record NothingOutright() implements Command<Void> {}

    public record AnInt() implements Query<Integer> {}

    public record ABoolean() implements Query<Boolean> {}

    public record ALong() implements Command<Long> {}

    public record ADouble() implements Command<Double> {}

    public record ANumber() implements Query<Number> {}

    public record AnObject() implements Query<Object> {}

    public record AList() implements Query<List<String>> {}

    public record AMap() implements Query<Map<String, List<Integer>>> {}

    public record AnOptional() implements Query<Optional<? extends Number>> {}

    public record ACollection() implements Query<Collection<String>> {}

    @CommandHandler
    static final class Commands {
        void handle(Nothing command) {}

        Void handle(NothingOutright command) {
            return null;
        }

        long handle(ALong command) {
            return 1L;
        }

        Double handle(ADouble command) {
            return 0.5;
        }
    }

    @QueryHandler
    static final class Queries {
        int handle(AnInt query) {
            return 1;
        }

        boolean handle(ABoolean query) {
            return true;
        }

        int handle(ANumber query) {
            return 2;
        }

        String handle(AnObject query) {
            return "object";
        }

        List<String> handle(AList query) {
            return List.of("a");
        }

        Map<String, List<Integer>> handle(AMap query) {
            return Map.of("a", List.of(1));
        }

        Optional<Integer> handle(AnOptional query) {
            return Optional.of(3);
        }

        ArrayList<String> handle(ACollection query) {
            return new ArrayList<>(List.of("b"));
        }
    }

    private Results() {}
}
