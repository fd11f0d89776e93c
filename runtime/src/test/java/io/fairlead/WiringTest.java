package io.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fairlead.Wiring.Kind;
import io.fairlead.Wiring.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WiringTest {

    private final Wiring wiring = new Wiring.Builder()
            .add(Kind.COMMAND, "shop.PlaceOrder", names("shop.Audit", "shop.Timing"), names("shop.PlaceOrderHandler"))
            .add(Kind.QUERY, "shop.GetOrder", names(), names("shop.GetOrderHandler"))
            .add(Kind.EVENT, "shop.OrderPlaced", names(), names("shop.ReserveStock", "shop.SendMail"))
            .add(Kind.EVENT, "shop.OrderLost", names(), names())
            .build();

    @Test
    void readsAsOneLineForEachMessage() {
        assertThat(wiring).hasToString("""
                        command shop.PlaceOrder -> shop.Audit -> shop.Timing -> shop.PlaceOrderHandler
                        query shop.GetOrder -> shop.GetOrderHandler
                        event shop.OrderPlaced -> shop.ReserveStock + shop.SendMail
                        event shop.OrderLost -> (nobody)
                        """);
    }

    @Test
    void canBeGivenAsText() {
        assertThat(new Wiring.Builder()
                        .addAll("""
                                COMMAND shop.PlaceOrder shop.Audit,shop.Timing shop.PlaceOrderHandler
                                QUERY shop.GetOrder  shop.GetOrderHandler
                                """)
                        .addAll("EVENT shop.OrderPlaced  shop.ReserveStock,shop.SendMail\nEVENT shop.OrderLost  ")
                        .build())
                .hasToString(wiring.toString());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Wiring.Builder().addAll("COMMAND shop.PlaceOrder"))
                .withMessage("no route: COMMAND shop.PlaceOrder");
    }

    @Test
    void readsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr")); // whose lower case of I has no dot
        try {
            assertThat(new Route(Kind.valueOf("QUERY"), "shop.I", List.of(), List.of()))
                    .hasToString("query shop.I -> (nobody)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsTheRouteOfAMessageByName() {
        assertThat(wiring.route("shop.GetOrder"))
                .isEqualTo(new Route(Kind.QUERY, "shop.GetOrder", List.of(), List.of("shop.GetOrderHandler")));
        assertThat(wiring.route("shop.Unknown")).isNull();
    }

    @Test
    void routesKeepTheirOrderAndCannotBeChanged() {
        assertThat(wiring.routes())
                .extracting(Route::message)
                .containsExactly("shop.PlaceOrder", "shop.GetOrder", "shop.OrderPlaced", "shop.OrderLost");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> wiring.routes().clear());
    }

    @Test
    void aRouteCopiesItsLists() {
        List<String> handlers = new ArrayList<>(List.of("shop.SendMail"));
        Route route = new Route(Kind.EVENT, "shop.OrderPlaced", List.of(), handlers);

        handlers.clear();

        assertThat(route.handlers()).containsExactly("shop.SendMail");
    }

    @Test
    void routesAreEqualWhenAllTheirPartsAre() {
        Route route = new Route(Kind.EVENT, "e", List.of("m"), List.of("h"));

        assertThat(route)
                .isEqualTo(new Route(Kind.EVENT, "e", List.of("m"), List.of("h")))
                .hasSameHashCodeAs(new Route(Kind.EVENT, "e", List.of("m"), List.of("h")))
                .isNotEqualTo(new Route(Kind.QUERY, "e", List.of("m"), List.of("h")))
                .isNotEqualTo(new Route(Kind.EVENT, "f", List.of("m"), List.of("h")))
                .isNotEqualTo(new Route(Kind.EVENT, "e", List.of(), List.of("h")))
                .isNotEqualTo(new Route(Kind.EVENT, "e", List.of("m"), List.of()));
    }

    private static String[] names(String... names) {
        return names;
    }
}
