package shop;

import io.fairlead.Event;
import org.immutables.value.Value;

@Value.Immutable
interface OrderPlaced extends Event {
    String id();
}
