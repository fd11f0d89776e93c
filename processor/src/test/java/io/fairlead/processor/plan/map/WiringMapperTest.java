package io.fairlead.processor.plan.map;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Survey;
import io.fairlead.processor.plan.map.WiringMap.Message;
import io.fairlead.processor.plan.map.WiringMap.Policy;
import io.fairlead.processor.testing.Models.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringMapperTest {

    private static final String ORDER = "com.shop.PlaceOrder";
    private static final String RETRY = "com.shop.Retry";

    @Test
    void policy_that_no_middleware_names_is_missing() {
        Survey survey = survey();
        WiringMap map = map(
                survey,
                root("com.shop.Shop"),
                command(ORDER)
                        .policy(io.fairlead.processor.testing.Policy.on(ORDER, RETRY)
                                .build()),
                commandHandler("com.shop.PlaceOrderHandler").handles(ORDER));

        assertThat(map.messages())
                .singleElement()
                .extracting(Message::policies)
                .isEqualTo(List.of(new Policy(RETRY, List.of())));
    }

    @Test
    void event_that_nobody_handles_passes_nothing() {
        WiringMap map = map(
                survey(),
                root("com.shop.Shop"),
                event("com.shop.A"),
                event("com.shop.B"),
                eventHandler("com.shop.OnA").handles("com.shop.A"));

        assertThat(map.messages())
                .extracting(Message::handlers)
                .containsExactly(List.of("com.shop.OnA#handle(com.shop.A)"), List.of());
    }

    @Test
    void open_message_passes_its_middleware_whoever_handles_it() {
        WiringMap map = map(
                survey(),
                root("com.shop.Shop")
                        .opens(type(ORDER, "io.fairlead.Command"))
                        .opens(type("com.shop.A", "io.fairlead.Event")),
                command(ORDER),
                event("com.shop.A"),
                event("com.shop.B"),
                middleware("com.shop.Audit").meets("io.fairlead.Message"));

        assertThat(map.messages()).extracting(Message::open).containsExactly(true, true, false);
        assertThat(map.messages()).extracting(Message::unhandled).containsExactly(false, false, true);
        assertThat(map.messages())
                .extracting(Message::middleware)
                .containsExactly(List.of("com.shop.Audit"), List.of("com.shop.Audit"), List.of());
    }

    @Test
    void place_that_nobody_surveyed_is_left_open() {
        WiringMap map = map(
                survey(),
                root("com.shop.Shop"),
                command(ORDER),
                commandHandler("com.shop.PlaceOrderHandler").handles(ORDER));

        assertThat(map.modules()).containsExactly(Survey.UNLISTED);
        assertThat(map.handlers()).singleElement().satisfies(handler -> {
            assertThat(handler.node().file()).isNull();
            assertThat(handler.node().line()).isZero();
        });
    }

    @Test
    void sheet_holds_no_more_than_is_legible() {
        int count = 2 * Diagrams.LEGIBLE + 1;
        List<Part> parts = new ArrayList<>(List.of(root("com.shop.Shop")));
        for (int number = 100; number < 100 + count; number++) {
            parts.add(command("com.shop.Message" + number));
            parts.add(commandHandler("com.shop.Handler" + number).handles("com.shop.Message" + number));
        }
        List<Diagram> diagrams = map(survey(), parts.toArray(Part[]::new)).diagrams();

        String module = "a-module-without-an-index";
        assertThat(diagrams)
                .extracting(Diagram::file)
                .containsExactly(module, module + "/com.shop-1", module + "/com.shop-2", module + "/com.shop-3");
        assertThat(diagrams)
                .extracting(diagram -> diagram.edges().size())
                .containsExactly(0, Diagrams.LEGIBLE, Diagrams.LEGIBLE, 1);
        assertThat(diagrams.get(0).groups().get(0).shapes())
                .singleElement()
                .extracting(Diagram.Shape::text)
                .isEqualTo("com.shop<br>" + count + " commands");
    }

    private static WiringMap map(Survey survey, Part... parts) {
        Application application = application(parts);
        return new WiringMapper(application.roots().get(0), application, survey).map();
    }

    private static Survey survey() {
        return new Survey(Map.of(), Map.of(), Map.of(), List.of());
    }
}
