package shop;

import com.google.auto.value.AutoValue;
import io.fairlead.Command;

/** A message by AutoValue. */
@AutoValue
abstract class CancelOrder implements Command<Void> {

    abstract String id();

    static CancelOrder of(String id) {
        return new AutoValue_CancelOrder(id);
    }
}
