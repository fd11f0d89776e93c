package shop;

import io.fairlead.Query;
import org.immutables.value.Value;

/** A message by Immutables. */
@Value.Immutable
interface FindOrder extends Query<OrderView> {
    String id();
}
