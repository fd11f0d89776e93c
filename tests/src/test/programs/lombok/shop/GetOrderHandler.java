package shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;

@QueryHandler
@RequiredArgsConstructor(onConstructor_ = @Inject)
final class GetOrderHandler {

    @NonNull
    private final ShopBus bus;

    private int asked;

    String handle(@NonNull GetOrder query) {
        asked++;
        return query.getId() + " of a bus: " + (bus != null) + ", " + asked;
    }
}
