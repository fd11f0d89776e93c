package shop;

import io.fairlead.Command;
import lombok.Builder;
import lombok.Value;

/** A message by Lombok. */
@Value
@Builder
class PlaceOrder implements Command<String> {
    String customer;
    int amount;
}
