package shop;

import io.fairlead.Query;
import org.immutables.value.Value;

@Value.Immutable
interface FindOrder extends Query<Order> {
    String id();
}
