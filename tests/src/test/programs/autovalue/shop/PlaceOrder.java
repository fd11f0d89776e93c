package shop;

import com.google.auto.value.AutoValue;
import io.fairlead.Command;

@AutoValue
abstract class PlaceOrder implements Command<String> {

    abstract String customer();

    static PlaceOrder of(String customer) {
        return new AutoValue_PlaceOrder(customer);
    }
}
