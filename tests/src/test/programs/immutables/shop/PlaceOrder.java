package shop;

import io.fairlead.Command;
import org.immutables.value.Value;

@Value.Immutable
interface PlaceOrder extends Command<String> {
    String customer();
}
