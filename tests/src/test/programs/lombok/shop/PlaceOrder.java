package shop;

import io.fairlead.Command;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.Value;

@Value
@Builder(toBuilder = true)
class PlaceOrder implements Command<PlaceOrder.Receipt> {

    String customer;
    int amount;

    @Data
    @AllArgsConstructor
    static class Receipt {
        private String id;
    }
}
