package shop;

import io.fairlead.Event;
import lombok.Value;

@Value
class OrderPlaced implements Event {
    String id;
}
