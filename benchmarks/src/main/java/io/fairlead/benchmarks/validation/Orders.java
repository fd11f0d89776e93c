package io.fairlead.benchmarks.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Valid orders of three lines, one after the other, and who checks them. */
@State(Scope.Thread)
public class Orders {

    private static final int COUNT = 1_024;

    final Order_Validation generated = new Order_Validation();
    final Validator hibernate = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();
    private final Order[] orders = new Order[COUNT];
    private int next;

    /** Makes the orders, always the same. */
    public Orders() {
        Random random = new Random(1);
        for (int i = 0; i < COUNT; i++) {
            orders[i] = new Order("ALFKI" + random.nextInt(100), List.copyOf(lines(random)));
        }
    }

    private static List<Order.Line> lines(Random random) {
        List<Order.Line> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(new Order.Line("product " + random.nextInt(100), 1 + random.nextInt(50)));
        }
        return lines;
    }

    Order next() {
        return orders[next++ & (COUNT - 1)];
    }
}
