package shop;

import io.fairlead.Command;
import lombok.Value;

@Value
class PlaceOrder implements Command<String> {
    String customer;
}
