package shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;
import lombok.NoArgsConstructor;
import lombok.extern.java.Log;

@Log
@EventHandler
@NoArgsConstructor(onConstructor_ = @Inject)
final class Reserve {

    void handle(OrderPlaced event) {
        log.fine(event.getId());
    }
}
