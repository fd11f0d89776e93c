package io.fairlead.idempotency;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.MessageName;
import io.fairlead.policy.Idempotent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An application whose answers are of all kinds. */
@GenerateBus
public interface Gallery {

    enum Colour {
        RED,
        GREEN
    }

    sealed interface Shape permits Circle, Box {}

    @MessageName("round")
    record Circle(int radius) implements Shape {}

    record Box(Size size) implements Shape {}

    record Size(int width, Optional<Integer> height) {}

    record Page<T>(List<T> items) {}

    @MessageName("text")
    @Idempotent
    record Text(String name) implements Command<String> {}

    @MessageName("number")
    @Idempotent
    record Count(long from) implements Command<Long> {}

    @MessageName("nothing")
    @Idempotent
    record Nothing(Map<String, Integer> counts) implements Command<Void> {}

    @MessageName("colour")
    @Idempotent
    record PickColour(List<Colour> of) implements Command<Colour> {}

    @MessageName("shape")
    @Idempotent
    record Draw(Shape like) implements Command<Shape> {}

    @MessageName("shapes")
    @Idempotent
    record DrawAll(int many) implements Command<List<Shape>> {}

    @MessageName("found")
    @Idempotent
    record Find(String name) implements Command<Optional<Size>> {}

    @MessageName("page")
    @Idempotent
    record Turn(int page) implements Command<Page<Size>> {}

    @MessageName("priced")
    @Idempotent
    record PriceAll(Instant at, Set<String> names) implements Command<Map<String, BigDecimal>> {}

    @CommandHandler
    final class Everything {

        @Inject
        Everything() {}

        String handle(Text command) {
            return command.name();
        }

        long handle(Count command) {
            return command.from();
        }

        void handle(Nothing command) {}

        Colour handle(PickColour command) {
            return command.of().get(0);
        }

        Shape handle(Draw command) {
            return command.like();
        }

        List<Shape> handle(DrawAll command) {
            return List.of();
        }

        Optional<Size> handle(Find command) {
            return Optional.empty();
        }

        Page<Size> handle(Turn command) {
            return new Page<>(List.of());
        }

        Map<String, BigDecimal> handle(PriceAll command) {
            return Map.of();
        }
    }
}
